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


@pytest.mark.parametrize("file", ["queries.json", "queries-more.json", "queries-unseen.json"])
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
        ("乐清 第12条", "notices/yueqing-2023/12.html"),
        ("瑞安（十五）", "notices/ruian-2025/15.html"),
        ("yueqing 12", "notices/yueqing-2023/12.html"),
        ("2.48亿", "notices/cangnan-2023/36.html"),
        ("24800万元", "notices/cangnan-2023/36.html"),
        ("九千万", "notices/yueqing-2023/34.html"),
        ("舊電梯換新", "notices/ruian-2025/42.html"),
        ("shoudaihu ruian", "notices/ruian-2025/14.html"),
    ],
)
def test_query_is_read_as_meant(open_page, any_site, query, address):
    assert first(search(open_page, any_site, "q=" + query)).endswith(address)


def test_page_by_its_name_stands_above_the_clauses(open_page, http_site):
    page = search(open_page, http_site, "q=七优享")
    expect(page.locator("#answers a", has_text="七优享").first).to_be_visible()
    assert all("/notices/" in link.evaluate("a => a.href") for link in page.locator(LINKS).all())


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
