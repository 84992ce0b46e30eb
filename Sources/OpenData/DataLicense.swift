/// What the site says of rights in the data it adds; official text itself is not protected.
enum DataLicense {
  /// SPDX identifier.
  static let name = "CC0-1.0"
  static let title = "CC0 1.0 Universal"
  static let url = "https://creativecommons.org/publicdomain/zero/1.0/"
}
