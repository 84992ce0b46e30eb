"""Search as shipped: what it finds, how it reads a query, how the page behaves."""

from __future__ import annotations

import json
import os
import re

import pytest
from playwright.sync_api import expect

from evaluate_search import GOLD, evaluate, mean
from pages import accessibility_problems
from parts import missed, samples

# `SEED=7 make test-browser` cuts other parts than always.
SEEDS = [20230403, 20231013, 20250416, *map(int, filter(None, [os.environ.get("SEED")]))]
LINKS = "#results > li > a:first-child"


def gold(name: str) -> list[dict]:
    return json.loads((GOLD / name).read_text(encoding="utf-8"))


def search(open_page, site: str, query: str, **options):
    page = open_page(f"{site}search.html?{query}", **options)
    expect(page.locator("#results")).to_have_attribute("aria-busy", "false")
    return page


def first(page) -> str:
    return page.locator(LINKS).first.get_attribute("href")


@pytest.mark.parametrize(
    "file", ["queries.json", "queries-more.json", "queries-unseen.json", "queries-fresh.json"]
)
def test_graded_queries_find_their_clauses(open_page, http_site, file):
    page = open_page(http_site + "search.html")
    scores = evaluate(page, http_site, gold(file))
    assert mean(scores, "ndcg") >= 0.95
    assert mean(scores, "recall") >= 0.97
    assert all(score.found for score in scores)


@pytest.mark.parametrize("seed", SEEDS)
def test_any_part_of_a_clause_finds_the_clause(open_page, known_site, http_site, seed):
    """Two characters or more, cut anywhere, letters, signs and numbers included."""
    page = open_page(http_site + "search.html")
    assert missed(page, samples(known_site, seed, 400)) == []


def test_coded_files_are_decoded(open_page, http_site):
    page = open_page(http_site + "search.html")
    differing = page.evaluate(
        """async () => {
            const decoder = new gongwen.TextDecoder();
            const manifest = await (await fetch("search/index.json")).text();
            const names = ["index", JSON.parse(manifest).files.pack];
            const differing = [];
            for (const name of names) {
                const text = decoder.decode(gongwen.searchData[name].coded);
                if (text !== await (await fetch(`search/${name}.json`)).text()) differing.push(name);
            }
            return differing;
        }"""
    )
    assert differing == []


def test_text_becomes_the_same_terms_as_in_the_indexer(open_page, http_site):
    page = open_page(http_site + "search.html")
    made = page.evaluate(
        """async cases => {
            const files = new gongwen.SearchFiles("search/");
            const table = Array.from((await files.part("characters")).variants + "養养務务記记額额");
            const variants = new Map();
            for (let i = 0; i < table.length; i += 2) variants.set(table[i], table[i + 1]);
            const { plain, normalise, words, values } = gongwen.searchText;
            return cases.map(({ text }) => {
                const plainText = plain(text, variants);
                return { text, plain: plainText, normalised: normalise(text, variants), words: words(plainText), values: values(plainText) };
            });
        }""",
        gold("search-text.json"),
    )
    assert made == gold("search-text.json")


@pytest.mark.parametrize(
    ("query", "address"),
    [
        ("苍政发22号", "notices/cangnan-2023/index.html"),
        ("乐政发〔2023〕6号", "notices/yueqing-2023/index.html"),
        ("乐政发2023年6号", "notices/yueqing-2023/index.html"),
        ("乐清 第12条", "notices/yueqing-2023/12.html"),
        ("瑞安（十五）", "notices/ruian-2025/15.html"),
        ("yueqing 12", "notices/yueqing-2023/12.html"),
        ("2.48亿", "notices/cangnan-2023/36.html"),
        ("24800万元", "notices/cangnan-2023/36.html"),
        ("九千万", "notices/yueqing-2023/34.html"),
        ("舊電梯換新", "notices/ruian-2025/42.html"),
        ("旧电梯换新有补贴吗", "notices/ruian-2025/42.html"),
        ("保障供应建设用地4500亩", "notices/ruian-2025/index.html#d6"),
        ("住宅小区老旧电梯更新3000万元", "notices/ruian-2025/index.html#d8"),
        ("衢江 生猪", "notices/qujiang-2023/index.html#d7"),
        ("shoudaihu ruian", "notices/ruian-2025/14.html"),
    ],
)
def test_query_is_read_as_meant(open_page, any_site, query, address):
    assert first(search(open_page, any_site, "q=" + query)).endswith(address)


def test_page_by_its_name_stands_above_the_clauses(open_page, http_site):
    page = search(open_page, http_site, "q=七优享")
    expect(page.locator("#answers a", has_text="七优享").first).to_be_visible()
    assert all("/notices/" in link.evaluate("a => a.href") for link in page.locator(LINKS).all())


def test_introduction_is_a_result_that_leads_to_its_words(open_page, any_site):
    page = search(open_page, any_site, "q=保障供应建设用地4500亩")
    result = page.locator("#results > li").first
    expect(result.locator("p").first).to_contain_text("瑞安市 · 2025 · 六、引言")
    expect(result.locator(".snippet mark").first).to_have_text("保障供应建设用地4500亩")
    result.locator("a").first.click()
    expect(page.locator(":target")).to_contain_text("供应建设用地4500亩")


def test_introductions_stand_back_where_a_clause_says_it(open_page, http_site):
    page = search(open_page, http_site, "q=电梯更新")
    links = [link.get_attribute("href") for link in page.locator(LINKS).all()]
    assert links[0].endswith("ruian-2025/42.html")
    assert links[1].endswith("ruian-2025/index.html#d8")


@pytest.mark.parametrize(
    "query", ["哪些还有效", "哪些公文还在执行", "现在还有效吗", "过期了吗", "这些政策还有效吗"]
)
def test_question_about_validity_is_answered_with_the_state_of_each_notice(
    open_page, any_site, query
):
    page = search(open_page, any_site, "q=" + query)
    expect(page.locator("#answers a").first).to_have_attribute(
        "href", re.compile(r"regions/index\.html#terms$")
    )
    items = page.locator("#results > li").all()
    assert len(items) == 5
    for item in items:
        assert item.locator("a").first.get_attribute("href").endswith("/index.html")
        expect(item.locator(".badge")).to_have_text(re.compile("已到期|征求意见稿"))
    expect(page.locator("#search-status")).to_contain_text("0 份执行中")
    expect(page.locator("#results")).to_contain_text("原文所定期限：2025年1月1日至2025年12月31日")


def test_state_of_notices_is_that_of_the_readers_day(open_page, http_site):
    page = open_page(http_site + "about.html")
    page.clock.set_fixed_time("2025-06-01T12:00:00")
    page.goto(http_site + "search.html?q=瑞安的政策还有效吗")
    expect(page.locator("#results")).to_have_attribute("aria-busy", "false")
    expect(page.locator("#results > li")).to_have_count(1)
    expect(page.locator("#results .badge")).to_have_text("执行中")


@pytest.mark.parametrize("query", ["扩大有效投资", "严格执行最低工资标准"])
def test_words_of_policy_are_no_question_about_validity(open_page, http_site, query):
    page = search(open_page, http_site, "q=" + query)
    expect(page.locator("#answers a[href$='#terms']")).to_have_count(0)
    assert page.locator("#results .snippet").count() > 0


def test_what_a_department_leads_comes_first(open_page, any_site):
    page = search(open_page, any_site, "q=市科技局牵头")
    answers = page.locator("#answers a")
    expect(answers.first).to_have_attribute("href", re.compile(r"departments/kejiju\.html$"))
    expect(answers.filter(has_text="二、科技创新政策")).to_have_count(4)
    expect(answers.filter(has_text="瑞安一、推进教育科技人才一体发展")).to_have_count(1)
    for place in page.locator("#results > li > a:first-child").all()[:10]:
        address = place.get_attribute("href")
        assert not address.endswith("ruian-2025/10.html"), "市经信局 leads it"


@pytest.mark.parametrize(
    ("query", "page_of"),
    [
        ("谁负责招商引资", "touzicujinju"),
        ("养老服务归哪个部门管", "minzhengju"),
        ("发改局牵头", "fagaiju"),
        ("住建局负责什么", "zhujianju"),
        ("市监局", "shichangjianguanju"),
        ("人社局", "renlishebaoju"),
        ("卫健委", "weishengjiankangju"),
        ("资规局", "ziranziyuanheguihuaju"),
        ("发改委", "fagaiju"),
        ("文旅局", "wenhuaheguangdianlvyoutiyuju"),
        ("劳动局", "renlishebaoju"),
    ],
)
def test_department_is_answered_by_its_page(open_page, http_site, query, page_of):
    page = search(open_page, http_site, "q=" + query)
    pages = page.locator("#answers a[href*='departments/']")
    expect(pages.first).to_have_attribute("href", re.compile(f"departments/{page_of}\\.html$"))


def test_clause_number_alone_lists_the_clauses_of_that_number(open_page, any_site):
    page = search(open_page, any_site, "q=第12条")
    links = [link.get_attribute("href") for link in page.locator(LINKS).all()[:5]]
    assert all(link.endswith("/12.html") for link in links)
    assert "ruian-2025" in links[0], "the newest first"
    assert "draft" in links[4], "the draft last"
    expect(page.locator("#results > li").first).to_contain_text("第12条")


@pytest.mark.parametrize("query", ["哪个县补得最多", "谁家的政策最好", "一共要花多少钱"])
def test_sensible_questions_are_not_respelt(open_page, http_site, query):
    page = search(open_page, http_site, "q=" + query)
    expect(page.locator("#search-status")).not_to_contain_text("查找")


def test_misspelt_word_is_guessed(open_page, http_site):
    page = search(open_page, http_site, "q=研发费用加记扣除")
    expect(page.locator("#search-status")).to_contain_text("按“研发费用加计扣除”查找")


@pytest.mark.parametrize(
    ("query", "name"),
    [("研发强度", "研发投入强度"), ("研发投入强度目标", "研发投入强度"), ("乐清 出口增长", "出口增长")],
)
def test_indicator_is_answered_by_its_plot(open_page, any_site, query, name):
    page = search(open_page, any_site, "q=" + query)
    link = page.locator("#answers a", has_text=name).and_(page.locator("[href*='targets.html#']"))
    link.first.click()
    expect(page.locator(":target h3")).to_contain_text(name)


@pytest.mark.parametrize(
    "query", ["联系电话", "火星移民", "彩票中奖", "18958", "AI眼镜", "<script>alert(1)</script>"]
)
def test_words_that_no_clause_has_are_said_as_typed(open_page, http_site, query):
    page = search(open_page, http_site, "q=" + query)
    expect(page.locator("#search-status")).to_contain_text(f"没有条文写到“{query}”")


@pytest.mark.parametrize(
    ("query", "notice"),
    [
        ("八八战略", "yueqing-2023"),
        ("4张要素保障清单", "qujiang-2023"),
        ("征求意见稿", "xihu-2023-draft"),
        ("抄送", "yueqing-2023"),
        ("浙政发〔2025〕3号", "ruian-2025"),
    ],
)
def test_words_outside_the_clauses_lead_to_their_notices(open_page, any_site, query, notice):
    page = search(open_page, any_site, "q=" + query)
    expect(page.locator("#search-status")).to_contain_text("下列公文在条文之外写到")
    expect(page.locator(f"#answers a[href$='notices/{notice}/index.html']")).to_be_visible()


def test_number_of_no_notice_leads_to_the_cited_documents(open_page, http_site):
    cited = "#answers a[href$='documents.html']"
    page = search(open_page, http_site, "q=浙政发〔2025〕3号")
    expect(page.locator(cited)).to_be_visible()
    page = search(open_page, http_site, "q=苍政发〔2023〕22号")
    expect(page.locator(cited)).to_have_count(0)


@pytest.mark.parametrize(
    ("query", "said"),
    [
        ("2.48亿元", "1 条写有此数，其余相近"),
        ("乐清第99条", "乐清市没有第99条（共57条）"),
        ("第99条", "没有第99条（最多57条）"),
        ("乐清第12条", "找到 1 条，其余是该地区别的条文"),
        ("首贷户", "找到 3 条，其余相关性较低"),
        ("q=电梯&region=cangnan", "没有符合的条文，以下 5 条相关性较低"),
        ("q=2.48亿元&region=ruian", "筛选范围内没有条文写有此数"),
    ],
)
def test_what_is_counted_is_what_was_asked(open_page, http_site, query, said):
    page = search(open_page, http_site, query if "=" in query else "q=" + query)
    expect(page.locator("#search-status")).to_contain_text(said)


@pytest.mark.parametrize(("query", "is_meant"), [("IC", True), ("IC设计", True), ("ICU", False)])
def test_letters_are_no_part_of_other_words(open_page, http_site, query, is_meant):
    page = search(open_page, http_site, "q=" + query)
    said = page.locator("#search-status").filter(has_text="也找了集成电路")
    expect(said).to_have_count(int(is_meant))


def test_words_behind_a_minus_are_left_out(open_page, http_site):
    page = search(open_page, http_site, "q=研发 -瑞安 -机构")
    expect(page.locator("#search-status")).to_contain_text("不含“瑞安”“机构”")
    items = page.locator("#results > li")
    assert items.count() > 0
    expect(items.filter(has_text="瑞安")).to_have_count(0)
    expect(items.filter(has_text="机构")).to_have_count(0)


def test_minus_before_all_that_is_asked_is_a_sign(open_page, http_site):
    assert "notices/ruian-2025/" in first(search(open_page, http_site, "q=-瑞安"))


@pytest.mark.parametrize("query", ["七優享", "qyx", "qiyouxiang"])
def test_other_spellings_find_the_same(open_page, http_site, query):
    def found(query: str) -> list[str]:
        page = search(open_page, http_site, "q=" + query)
        return page.locator(LINKS).evaluate_all("links => links.map(a => a.href)")

    assert found(query) == found("七优享")


@pytest.mark.parametrize("query", ["联系电话", "怎么申请", "申报条件", "怎么申请低保"])
def test_question_about_procedure_is_told_whom_to_ask(open_page, http_site, query):
    page = search(open_page, http_site, "q=" + query)
    expect(page.locator("#answers a[href*='departments/index.html']")).to_be_visible()


def test_nothing_is_said_missing_where_a_clause_answers(open_page, http_site):
    for query in ["研发费用加计扣除", "旧电梯换新有补贴吗", "外卖小哥 保险", "乐清 跨境电商"]:
        page = search(open_page, http_site, "q=" + query)
        expect(page.locator("#search-status")).not_to_contain_text("没有条文写到")


def test_results_far_behind_the_best_wait_behind_a_button(open_page, http_site):
    page = search(open_page, http_site, "q=老旧电梯更新改造")
    shown = page.locator("#results > li").count()
    assert 10 <= shown < 40
    more = page.locator("#more")
    expect(more).to_contain_text("相关性较低")
    more.click()
    expect(page.locator("#results > li").nth(shown)).to_be_visible()
    expect(page.locator(LINKS).nth(shown)).to_be_focused()
    assert all(item.locator("a[href]").count() > 0 for item in page.locator("#results > li").all())


def test_divider_stands_where_relevance_drops_among_the_first_ten(open_page, http_site):
    page = search(open_page, http_site, "q=首贷户")
    far = page.locator("#results > .is-far")
    expect(far).to_have_count(1)
    assert "首贷户" not in far.locator(".snippet").inner_text()


def test_drafts_and_older_notices_come_after_at_a_tie(open_page, http_site):
    page = open_page(http_site + "search.html")
    order = page.evaluate(
        """async () => {
            const { dataset } = document.getElementById("search-status");
            const finder = await gongwen.SearchFinder.open(new gongwen.SearchFiles("search/"), dataset);
            finder.ranking.engine.score = async () => new Float64Array(finder.source.size).fill(1);
            const { hits } = await finder.ranking.rank("补贴");
            const notices = hits.map(({ document }) => finder.source.clauses[document].notice);
            return [...new Set(notices)].map((notice) => finder.manifest.notices[notice].id);
        }"""
    )
    assert order[0] == "ruian-2025"
    assert order[-1] == "xihu-2023-draft"


def test_title_and_heading_say_what_is_searched(open_page, any_site):
    page = search(open_page, any_site, "q=首贷户")
    expect(page).to_have_title(re.compile("^首贷户 - 搜索"))
    expect(page.locator("h1")).to_have_text("搜索：首贷户")
    page.locator("#q").fill("")
    expect(page.locator("h1")).to_have_text("搜索")
    expect(page).to_have_title(re.compile("^搜索"))


def test_empty_search_offers_examples_and_entry_points(open_page, any_site):
    page = search(open_page, any_site, "")
    help_ = page.locator("#search-help")
    expect(help_).to_be_visible()
    for target in ["?q=", "regions/index.html", "departments/index.html", "targets.html"]:
        expect(help_.locator(f"a[href*='{target}']").first).to_be_visible()


@pytest.mark.parametrize("width", [360, 1440])
def test_filters_are_large_enough_and_counts_stand_in_line(open_page, http_site, width):
    page = search(open_page, http_site, "q=企业", width=width)
    if width < 1000:
        page.locator(".facet-box > summary").click()
    boxes = page.evaluate(
        """() => Array.from(document.querySelectorAll("#facets label:not([hidden])"), label => {
            const [input, count] = ["input", ".number"].map(s => label.querySelector(s).getBoundingClientRect());
            return [input.width, input.height, count.right, input.left];
        })"""
    )
    assert all(width_ >= 24 and height >= 24 for width_, height, *_ in boxes)
    assert len({round(right) for *_, right, _ in boxes}) == 1
    assert len({round(left) for *_, left in boxes}) == 1


def test_measures_are_counted_once_the_filters_are_used(open_page, http_site):
    page = search(open_page, http_site, "q=研发投入")
    count = page.locator("#facets label:has(input[value=measure]) .number")
    expect(count).to_have_text("")
    page.locator("#facets").hover()
    expect(count).to_have_text(re.compile(r"^\d+$"))


def test_no_part_of_a_number_is_marked(open_page, http_site):
    page = search(open_page, http_site, "q=补贴")
    marked = page.evaluate(
        """() => {
          const pieces = gongwen.searchSnippet("补助1500亩，新增500亩，共15000亩",
            { typed: ["500亩", "4500亩"], others: [] }, new Map());
          return pieces.filter((piece) => piece.isMarked).map((piece) => piece.text);
        }"""
    )
    assert marked == ["500亩"]


def test_matching_words_are_marked(open_page, http_site):
    page = search(open_page, http_site, "q=研发费用加计扣除")
    expect(page.locator("#results mark").first).to_have_text("研发费用加计扣除")


def test_no_figure_is_cut_in_two(open_page, http_site):
    page = open_page(http_site + "search.html?q=补贴")
    expect(page.locator("#results")).to_have_attribute("aria-busy", "false")
    snippets = page.evaluate(
        """() => Array.from({ length: 120 }, (_, length) => {
          const text = "补贴" + "汉".repeat(length) + "1.5万元" + "汉".repeat(120);
          const pieces = gongwen.searchSnippet(text, { typed: ["补贴"], others: [] }, new Map());
          return pieces.map((piece) => piece.text).join("");
        })"""
    )
    assert any(snippet.endswith("1.5万元…") for snippet in snippets)
    assert [text for text in snippets if re.search(r"(1|\.|5|万)…$", text)] == []


def test_facets_combine_and_stay_in_the_address(open_page, any_site):
    page = search(open_page, any_site, "q=贷款")
    page.get_by_role("checkbox", name=re.compile("乐清市")).check()
    page.get_by_role("checkbox", name=re.compile("科技创新")).check()
    expect(page).to_have_url(re.compile(r"q=.*region=yueqing&package=science-innovation"))
    expect(page.locator("#results")).to_have_attribute("aria-busy", "false")
    places = page.locator("#results > li > p:nth-of-type(1)").all_inner_texts()
    assert places and all("乐清市" in place and "科技创新" in place for place in places)
    address = page.url
    page.reload()
    expect(page.get_by_role("checkbox", name=re.compile("乐清市"))).to_be_checked()
    page.go_back()
    assert page.url != address
    expect(page.get_by_role("checkbox", name=re.compile("科技创新"))).not_to_be_checked()


def test_count_of_a_facet_value_is_what_choosing_it_gives(open_page, http_site):
    page = search(open_page, http_site, "q=补贴&year=2023")
    label = page.locator("#facets label", has_text="衢江区")
    count = int(label.locator(".number").inner_text())
    label.locator("input").check()
    expect(page.locator("#search-status")).to_contain_text(f"找到 {count} 条")


def test_other_kinds_of_pages_are_listed_when_chosen(open_page, http_site):
    page = search(open_page, http_site, "q=科技&kind=department")
    assert all("departments/" in link.get_attribute("href") for link in page.locator(LINKS).all())
    expect(page.locator(LINKS).first).to_be_visible()


def test_measures_are_found_when_chosen(open_page, http_site):
    page = search(open_page, http_site, "q=研发投入")
    page.locator("#facets input[value=measure]").check()
    expect(page.locator(LINKS).first).to_have_attribute("href", re.compile("measures/"))


def test_filters_alone_list_clauses_in_order(open_page, http_site):
    page = search(open_page, http_site, "region=ruian&package=transport")
    assert first(page).endswith("notices/ruian-2025/19.html")


def test_sorting_by_number_follows_the_notice(open_page, http_site):
    page = search(open_page, http_site, "q=企业&region=xihu&sort=number")
    links = [link.get_attribute("href") for link in page.locator(LINKS).all()]
    numbers = [int(re.search(r"(\d+)\.html", link)[1]) for link in links]
    assert numbers == sorted(numbers)


def test_nothing_found_says_so_and_helps(open_page, http_site):
    page = search(open_page, http_site, "q=zzzzqqqq")
    expect(page.locator("#search-status")).to_contain_text("没有找到")
    expect(page.locator("#search-help a").first).to_be_visible()


def test_keyboard_goes_through_the_results(open_page, http_site):
    page = search(open_page, http_site, "q=首贷户")
    page.locator("#q").focus()
    page.keyboard.press("ArrowDown")
    expect(page.locator(LINKS).first).to_be_focused()
    page.keyboard.press("ArrowUp")
    expect(page.locator("#q")).to_be_focused()


@pytest.mark.parametrize(("typed", "name"), [("qyx", "七优享"), ("fagai", "发改局"), ("樂清", "乐清市")])
def test_box_suggests_pages_by_name(open_page, any_site, typed, name):
    page = open_page(any_site + "notices/cangnan-2023/12.html")
    page.locator("#q").press_sequentially(typed)
    option = page.locator("#suggestions [role=option]", has_text=name).first
    expect(option).to_be_visible()
    page.keyboard.press("ArrowDown")
    expect(page.locator("#q")).to_have_attribute("aria-activedescendant", re.compile("suggestion"))
    page.keyboard.press("Escape")
    expect(page.locator("#suggestions")).to_be_hidden()
    expect(page.locator("#q")).to_have_value(typed)
    expect(page.locator("#q")).to_be_focused()


def test_suggestions_and_results_are_accessible(open_page, http_site):
    page = open_page(http_site + "notices/cangnan-2023/12.html")
    page.locator("#q").press_sequentially("qyx")
    expect(page.locator("#suggestions [role=option]").first).to_be_visible()
    page.keyboard.press("ArrowDown")
    assert accessibility_problems(page) == []
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("concepts/qiyouxiang"))
    assert accessibility_problems(search(open_page, http_site, "q=补贴&kind=clause&kind=concept")) == []
