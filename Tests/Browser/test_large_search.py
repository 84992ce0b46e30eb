"""The search of a corpus too large for one file: an index in shards, texts from the pages."""

from __future__ import annotations

import re
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, Page, expect

from conftest import ROOT, TOOL
from parts import missed, samples
from site_server import serving

NOTICES = 20


@pytest.fixture(scope="module")
def large_site(tmp_path_factory) -> Path:
    folder = tmp_path_factory.mktemp("large")
    replicate = [sys.executable, ROOT / "Benchmarks" / "replicate.py", ROOT / "content"]
    subprocess.run([*replicate, str(NOTICES), folder / "content"], check=True)
    command = [TOOL, "build", "--content", folder / "content", "--templates", ROOT / "templates"]
    subprocess.run(
        [*command, "--output", folder / "site", "--as-of", "2026-11-22"],
        check=True, capture_output=True,
    )
    assert (folder / "site" / "search" / "s0.js").is_file()
    return folder / "site"


@pytest.fixture(scope="module", params=["http", "file"])
def address(request, large_site: Path) -> Iterator[str]:
    if request.param == "file":
        yield large_site.as_uri() + "/"
    else:
        with serving(large_site) as address:
            yield address


@pytest.fixture
def page(browser: Browser) -> Iterator[Page]:
    page = browser.new_page()
    yield page
    page.close()


def search(page: Page, address: str, query: str) -> None:
    page.goto(f"{address}search.html?q={query}")
    expect(page.locator("#results")).to_have_attribute("aria-busy", "false")


@pytest.mark.parametrize("seed", [20230403, 20231013])
def test_any_part_of_a_clause_finds_the_clause(page, address, large_site, seed):
    search(page, address, "")
    assert missed(page, samples(large_site, seed, 150)) == []


def test_results_have_titles_and_snippets_with_marks(page, address):
    search(page, address, "研发费用加计扣除")
    for item in page.locator("#results > li").all():
        expect(item.locator("a").first).not_to_have_text("")
        expect(item.locator(".snippet mark").first).to_be_visible()


def test_clause_is_found_by_place_and_number(page, address):
    search(page, address, "乐清 第12条")
    first = page.locator("#results > li > a").first
    expect(first).to_have_text("实施企业研发投入奖补政策")
    assert first.evaluate("a => a.href").endswith("notices/yueqing-2023/12.html")


def test_introduction_is_found_with_its_words(page, address):
    search(page, address, "瑞安 保障供应建设用地4500亩")
    item = page.locator("#results > li").first
    assert re.search(r"notices/ruian-2025[^/]*/index\.html#d6$", item.locator("a").first.get_attribute("href"))
    expect(item).to_contain_text("六、引言")
    expect(item.locator(".snippet mark").first).to_be_visible()


def test_filters_of_departments_hold_for_clauses(page, address):
    search(page, address, "补贴&department=kejiju")
    kept = page.locator("#search-status").inner_text()
    search(page, address, "补贴")
    expect(page.locator("#search-status")).to_contain_text("找到")
    assert page.locator("#search-status").inner_text() != kept
