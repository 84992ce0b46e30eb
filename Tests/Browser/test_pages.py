"""Every kind of page: readable at any width, by anybody, with or without scripts; and its weight."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import Page, expect

from pages import KINDS, accessibility_problems, kinds, overflow, screenshot

CLAUSE = "notices/cangnan-2023/12.html"
NAMES = list(KINDS.values())


def path_of(site, name: str) -> str:
    return kinds(site)[NAMES.index(name)]


def restyle(page: Page, css: str) -> None:
    """Adds rules as a reader's own style sheet would, past the page's policy."""
    page.evaluate(
        """css => {
          const sheet = new CSSStyleSheet();
          sheet.replaceSync(css);
          document.adoptedStyleSheets = [sheet];
        }""",
        css,
    )


@pytest.mark.parametrize("name", NAMES)
def test_page_fits_its_window(open_page, known_site, http_site, name):
    page = open_page(http_site + path_of(known_site, name))
    for width in [1440, 768, 360, 320]:
        page.set_viewport_size({"width": width, "height": 900})
        screenshot(page, f"{name}-{width}")
        assert overflow(page) == 0, width


@pytest.mark.parametrize("name", NAMES)
def test_axe_finds_no_problem(open_page, known_site, http_site, name):
    page = open_page(http_site + path_of(known_site, name))
    assert accessibility_problems(page) == []
    page.emulate_media(color_scheme="dark")
    screenshot(page, f"{name}-dark")
    assert accessibility_problems(page) == []


@pytest.mark.parametrize("name", ["home", "notice", "clause", "targets", "search"])
def test_axe_finds_no_problem_on_a_phone(open_page, known_site, http_site, name):
    page = open_page(http_site + path_of(known_site, name), width=360)
    assert accessibility_problems(page) == []


@pytest.mark.parametrize("name", NAMES)
def test_wider_text_spacing_loses_nothing(open_page, known_site, http_site, name):
    """WCAG 2.2, 1.4.12."""
    page = open_page(http_site + path_of(known_site, name), width=360)
    restyle(
        page,
        "* { line-height: 1.5 !important; letter-spacing: .12em !important;"
        " word-spacing: .16em !important } p { margin-bottom: 2em !important }",
    )
    assert overflow(page) == 0


@pytest.mark.parametrize("name", NAMES)
def test_text_twice_as_large_loses_nothing(open_page, known_site, http_site, name):
    """WCAG 2.2, 1.4.4."""
    page = open_page(http_site + path_of(known_site, name), width=1280)
    restyle(page, "html { font-size: 200% !important }")
    assert overflow(page) == 0


@pytest.mark.parametrize("name", NAMES)
def test_page_says_something_without_javascript(open_page, known_site, file_site, name):
    page = open_page(file_site + path_of(known_site, name), javascript=False)
    assert len(page.locator("main").inner_text()) > 20
    # What only a script can do is not offered.
    expect(page.locator("main button:visible:not(form[role=search] button)")).to_have_count(0)


@pytest.mark.parametrize("name", ["notice", "clause", "targets"])
def test_print_leaves_out_what_paper_cannot_use(open_page, known_site, http_site, name):
    page = open_page(http_site + path_of(known_site, name), media="print")
    for selector in [".site-header", ".crumbs", ".site-nav", "main button"]:
        for element in page.locator(selector).all():
            expect(element).to_be_hidden()
    expect(page.locator("h1")).to_be_visible()


def test_first_stop_of_the_keyboard_skips_to_the_text(open_page, http_site):
    page = open_page(http_site + CLAUSE)
    page.keyboard.press("Tab")
    expect(page.locator(".skip")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#main$"))


def test_slash_goes_to_the_search_box_and_escape_leaves_it(open_page, any_site):
    page = open_page(any_site + CLAUSE)
    page.keyboard.press("/")
    expect(page.locator("#q")).to_be_focused()
    page.keyboard.press("Escape")
    expect(page.locator("#q")).not_to_be_focused()


def test_keyboard_reaches_every_link_and_leaves(open_page, http_site):
    page = open_page(http_site + CLAUSE)
    count = page.locator("a[href]:visible, button:visible, input:visible").count()
    reached = set()
    for _ in range(count + 5):
        page.keyboard.press("Tab")
        reached.add(page.evaluate("[...document.querySelectorAll('*')].indexOf(document.activeElement)"))
    assert len(reached) >= count


def test_state_is_that_of_the_readers_own_day(open_page, any_site):
    page = open_page(any_site + CLAUSE)
    expect(page.locator(".status .word")).to_have_text("已到期")
    page.clock.set_fixed_time("2023-06-01T12:00:00+08:00")
    page.reload()
    expect(page.locator(".status .word")).to_have_text("执行中")
    expect(page.locator(".status")).to_have_class(re.compile("is-in-force"))


def test_home_says_how_many_notices_apply_on_the_readers_own_day(open_page, any_site):
    page = open_page(any_site + "index.html")
    states = page.locator(".states")
    expect(states).to_contain_text("执行中 0 份")
    page.clock.set_fixed_time("2023-06-01T12:00:00+08:00")
    page.reload()
    expect(states).to_contain_text("执行中 3 份")
    expect(states).to_contain_text("尚未施行 1 份")
    expect(states).to_contain_text("征求意见稿 1 份")
    expect(states.get_by_text("已到期")).to_be_hidden()


def test_state_of_a_draft_stays(open_page, http_site):
    page = open_page(http_site + "notices/xihu-2023-draft/1.html")
    page.clock.set_fixed_time("2023-06-01T12:00:00+08:00")
    page.reload()
    expect(page.locator(".status .word")).to_have_text("征求意见稿")


def test_citation_is_copied_with_its_address(open_page, http_site):
    page = open_page(http_site + CLAUSE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.get_by_role("button", name="复制引用").click()
    expect(page.get_by_text("已复制")).to_be_visible()
    copied = page.evaluate("navigator.clipboard.readText()")
    assert re.search(r"《.+》（苍政发〔2023〕22号）第12条，\S+/notices/cangnan-2023/12\.html$", copied)


def test_citation_leads_to_the_words_that_are_marked(open_page, http_site):
    page = open_page(http_site + CLAUSE)
    page.context.grant_permissions(["clipboard-read", "clipboard-write"])
    page.locator(".facts a").first.click()
    page.get_by_role("button", name="复制引用").click()
    expect(page.get_by_text("已复制")).to_be_visible()
    words = page.evaluate("location.hash")
    assert re.match(r"#b\d+-\d+$", words)
    assert page.evaluate("navigator.clipboard.readText()").endswith(".html" + words)


def test_fact_leads_to_its_words(open_page, any_site):
    page = open_page(any_site + "money.html")
    link = page.locator("#money tbody a[href*='/12.html#b']").first
    words = link.inner_text()
    link.click()
    marked = page.locator("mark:target")
    expect(marked).to_have_text(words)
    expect(marked).to_be_in_viewport()


def test_filter_of_a_table_says_how_many_rows_it_leaves(open_page, any_site):
    page = open_page(any_site + "targets.html?text=研发")
    output = page.locator("form[data-filter] output")
    shown = page.locator("#targets tbody tr:visible").count()
    assert 0 < shown < page.locator("#targets tbody tr").count()
    expect(output).to_contain_text(f"显示 {shown} 行")
    page.get_by_label("含有文字").fill("没有这样的指标")
    expect(output).to_contain_text("显示 0 行")


def test_table_is_sorted_by_figure_within_one_unit(open_page, http_site):
    page = open_page(http_site + "targets.html")
    head = page.locator("#targets thead th", has_text="目标")
    head.get_by_role("button").click()
    expect(head).to_have_attribute("aria-sort", "ascending")
    rows = page.locator("#targets tbody tr").evaluate_all(
        "rows => rows.map(row => [row.dataset.group, Number(row.querySelector('[data-value]').dataset.value)])"
    )
    percents = [value for unit, value in rows if unit == "%" and value == value]
    assert percents == sorted(percents)
    units = [unit for unit, _ in rows]
    assert sum(a != b for a, b in zip(units, units[1:])) == len(set(units)) - 1


def test_fractions_are_sorted_as_numbers(open_page, http_site):
    page = open_page(http_site + "targets.html")
    page.locator("#targets thead th", has_text="目标").get_by_role("button").click()
    values = page.locator("#targets tr[data-group='（比例）'] [data-value]").evaluate_all(
        "cells => cells.map(cell => Number(cell.dataset.value))"
    )
    assert len(values) > 1
    assert values == sorted(values)


def test_two_clauses_are_compared_word_by_word(open_page, any_site):
    page = open_page(any_site + "compare.html?left=cangnan-2023/50&right=yueqing-2023/56")
    articles = page.locator("#compare article")
    expect(articles).to_have_count(2)
    expect(articles.nth(0).locator(".same").first).to_be_visible()
    expect(articles.nth(0).locator("del").first).to_be_visible()
    expect(articles.nth(1).locator("ins").first).to_be_visible()
    expect(articles.nth(0).locator(".badge")).to_be_visible()
    page.get_by_role("button", name="左右互换").click()
    expect(page).to_have_url(re.compile("left=yueqing-2023/56&right=cangnan-2023/50"))


@pytest.mark.parametrize(
    ("left", "is_there"), [("ruian-2025/2", True), ("ruian-2025/99", False), ("nowhere-2025/2", False)]
)
def test_comparison_says_where_a_clause_is_not_there(open_page, any_site, left, is_there):
    page = open_page(any_site + f"compare.html?left={left}&right=yueqing-2023/56")
    status = page.locator("#compare-status")
    expect(status).to_contain_text("相同")
    lost = status.filter(has_text=f"左边没有这一条（{left}）")
    expect(lost).to_have_count(0 if is_there else 1)


def test_comparison_begins_with_two_clauses_that_meet(open_page, any_site):
    page = open_page(any_site + "compare.html")
    same = page.locator("#compare article").first.locator(".same")
    expect(same.first).to_be_visible()
    assert max(len(text) for text in same.all_inner_texts()) > 10


def test_comparison_loses_no_word_and_shows_phrases(open_page, http_site):
    page = open_page(http_site + "compare.html")
    texts = ["新增护理员115名，建设150张床位的。", "新增护理员不少于158名，建设130张病床的。"]
    runs = page.evaluate("texts => gongwen.diff(...texts)", texts)
    assert ["".join(run["text"] for run in runs[side]) for side in ("left", "right")] == texts
    inner = [run for run in runs["left"][1:-1] if run["same"]]
    assert all(len(run["text"]) > 2 for run in inner)


def test_contents_of_a_notice_follow_the_reader(open_page, http_site):
    page = open_page(http_site + "notices/cangnan-2023/index.html")
    page.locator(".toc a[href='#c30']").click()
    expect(page.locator("#c30")).to_be_in_viewport()
    expect(page.locator(".toc [aria-current]")).to_have_attribute("href", "#c30")


def test_contents_open_lead_and_close_by_keyboard(open_page, http_site):
    page = open_page(http_site + "notices/cangnan-2023/index.html", width=360)
    page.locator(".toc summary").focus()
    page.keyboard.press("Enter")
    expect(page.locator(".toc a").first).to_be_visible()
    page.keyboard.press("Tab")
    page.keyboard.press("Tab")
    expect(page.locator(".toc a[href='#c1']")).to_be_focused()
    page.keyboard.press("Enter")
    expect(page).to_have_url(re.compile("#c1$"))
    expect(page.locator(".toc a").first).to_be_hidden()


def test_two_clauses_are_chosen_by_keyboard(open_page, http_site):
    page = open_page(http_site + "compare.html")
    place = page.locator("select[name='left-place']")
    expect(place).to_be_visible()
    before = page.url
    place.focus()
    page.keyboard.press("ArrowDown")
    expect(page).not_to_have_url(before)
    page.keyboard.press("Tab")
    expect(page.locator("select[name='right-notice']")).to_be_focused()


def test_table_on_a_phone_shows_each_row_without_scrolling(open_page, http_site):
    page = open_page(http_site + "money.html", width=360)
    for table in page.locator(".stack").all():
        # A pixel is what rounding makes.
        assert table.evaluate("box => box.scrollWidth - box.clientWidth") <= 1


def test_weights_stay_small(site):
    styles = sum(path.stat().st_size for path in site.glob("assets/css/*.css"))
    assert styles < 20_000
    pages = [p for p in site.glob("notices/*/*.html") if p.stem.isdigit()]
    assert pages
    assert max(page.stat().st_size for page in pages) < 30_000
    # Pages to read; tables, search and comparison need more.
    for page in [pages[0], *site.glob("notices/*/index.html"), *site.glob("measures/*.html")]:
        sources = re.findall(r'<script src="([^"]+)"', page.read_text(encoding="utf-8"))
        assert sources
        assert sum((page.parent / source).stat().st_size for source in sources) < 6_000
