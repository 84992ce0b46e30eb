"""The way of a reader: home, a notice, a clause, a search. Over http and by double click."""

from __future__ import annotations

import re

import pytest
from playwright.sync_api import expect

from pages import screenshot


def test_home_leads_to_a_clause(open_page, any_site):
    page = open_page(any_site + "index.html")
    expect(page.locator("h1")).to_have_count(1)
    screenshot(page, "home-" + any_site.split(":")[0])
    page.locator("main a[href*='notices/'][href$='index.html']").first.click()
    expect(page.locator("h1")).to_have_count(1)
    page.locator("main a[href]:visible", has_text=re.compile(".")).locator(
        "xpath=self::*[not(starts-with(@href, '#'))]"
    ).and_(page.locator("a[href$='1.html']")).first.click()
    expect(page).to_have_url(re.compile(r"/notices/[a-z0-9-]+/\d+\.html"))
    screenshot(page, "clause-" + any_site.split(":")[0])


def test_search_finds_the_clause_with_the_words(open_page, any_site):
    page = open_page(any_site + "search.html?q=七优享")
    results = page.locator("#results")
    expect(results).to_have_attribute("aria-busy", "false")
    screenshot(page, "search-" + any_site.split(":")[0])
    # The only clause of the annotated notices that says 七优享.
    results.locator("li a[href$='notices/yueqing-2023/52.html']").first.click()
    expect(page.locator("main")).to_contain_text("七优享")


def test_search_box_of_the_home_page_leads_to_results(open_page, any_site):
    page = open_page(any_site + "index.html")
    box = page.locator("main input[type='search'], main input[name='q']").first
    box.fill("研发投入")
    box.press("Enter")
    expect(page).to_have_url(re.compile(r"search\.html\?.*q="))
    expect(page.locator("#results")).to_have_attribute("aria-busy", "false")
    expect(page.locator("#results li a[href]").first).to_be_visible()


@pytest.mark.parametrize("path", ["index.html", "notices/cangnan-2023/12.html"])
def test_page_is_readable_without_javascript(open_page, any_site, path):
    page = open_page(any_site + path, javascript=False)
    assert len(page.locator("main").inner_text()) > 100
