import Diagnostics
import Testing

@testable import Knowledge

private let ruian = Region(
  id: "ruian", name: "瑞安市", shortName: "瑞安", level: "县级市", code: "330381", city: "温州市",
  province: "浙江省")

private let resolver = DepartmentResolver([
  Department(id: "shichang", name: "市场监管局", fullName: "市场监督管理局"),
  Department(id: "caizheng", name: "财政局"),
  Department(id: "renshe", name: "人力社保局", printedNames: ["人社局"]),
  Department(id: "bianban", name: "编办"),
  Department(id: "rencaiban", name: "人才办"),
  Department(id: "nongfahang", name: "农发行支行"),
  Department(id: "kong", name: "瑞安控股集团"),
  Department(id: "fagai", name: "发改局", fullName: "发展和改革局"),
])

@Test(arguments: [
  ("市市场监管局", "shichang"), ("市场监管局", "shichang"), ("县市场监督管理局", "shichang"),
  ("区财政局", "caizheng"), ("市财政局〈国资办〉", "caizheng"), ("市财政局（国资办）", "caizheng"),
  ("县人社局", "renshe"), ("市委编办", "bianban"), ("市委组织部〈市委人才办〉", "rencaiban"),
  ("农发行瑞安市支行", "nongfahang"), ("瑞安控股集团", "kong"), ("瑞安市发改局", "fagai"),
])
func printedNameLeadsToItsDepartment(_ printed: String, _ id: String) {
  #expect(resolver.resolve(printed, in: ruian) == id)
}

@Test func onlyOneLevelPrefixIsTakenAway() {
  #expect(resolver.resolve("市县财政局", in: ruian) == nil)
}

@Test func unknownDepartmentGetsANearMiss() {
  #expect(resolver.resolve("市发展改革局", in: ruian) == nil)
  let diagnostic = resolver.diagnostic(for: "市发展改革局", in: ruian, at: .none)
  #expect(diagnostic.code == .unknownDepartment)
  #expect(diagnostic.suggestions.first == "发展和改革局")
}
