"""How good the search is: graded queries asked of the built search page in a real browser.

`python Tests/Browser/evaluate_search.py [--site DIR] [FILE ...]` prints nDCG@10, recall@10 and
MRR@10 for each type of query and the queries that fall short. A file is a list of
`{id, query, type, relevant: [{notice, clause, grade}]}` with grades 3 best to 1 related; the
introduction of a domain has the domain's number as `intro` in place of `clause`. The gain of a
result is 2^grade - 1; recall and MRR count grades of 2 and more, recall of at most ten.
"""

from __future__ import annotations

import argparse
import json
import math
import re
import shutil
import sys
from collections import defaultdict
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Page, sync_playwright

from site_server import serving

ROOT = Path(__file__).parents[2]
GOLD = ROOT / "Tests" / "Gold"
DEPTH = 10
ADDRESS = re.compile(r"notices/([^/]+)/(?:(?P<clause>\d+)\.html|index\.html#d(?P<intro>\d+))$")


class Score(NamedTuple):
    query: dict
    found: list[int]
    ndcg: float
    recall: float
    mrr: float


def ask(page: Page, query: str) -> list[str]:
    """The addresses that the first links of the results lead to, best first."""
    page.fill("#q", query)
    page.wait_for_function(
        """query => new URLSearchParams(location.search).get("q") === query
            && document.getElementById("results").getAttribute("aria-busy") === "false" """,
        arg=query,
    )
    return page.eval_on_selector_all(
        "#results > li", "items => items.map(item => item.querySelector('a[href]').href)"
    )


def place(address: str) -> tuple[str, str, int] | None:
    """Notice, `clause` or `intro`, and number."""
    match = ADDRESS.search(address)
    return match and (match[1], match.lastgroup, int(match[match.lastgroup]))


def score(query: dict, addresses: list[str]) -> Score:
    grades = {
        (r["notice"], kind, r[kind]): r["grade"]
        for r in query["relevant"]
        for kind in ("clause", "intro")
        if kind in r
    }
    found = [grades.get(place(address), 0) for address in addresses[:DEPTH]]
    ideal = sorted(grades.values(), reverse=True)[:DEPTH]
    relevant = sum(grade >= 2 for grade in grades.values())
    hits = [rank for rank, grade in enumerate(found, 1) if grade >= 2]
    return Score(
        query,
        found,
        gain(found) / gain(ideal),
        len(hits) / min(DEPTH, relevant),
        1 / hits[0] if hits else 0.0,
    )


def gain(grades: list[int]) -> float:
    return sum((2**grade - 1) / math.log2(rank + 1) for rank, grade in enumerate(grades, 1))


def evaluate(page: Page, address: str, queries: list[dict]) -> list[Score]:
    page.goto(address + "search.html")
    return [score(query, ask(page, query["query"])) for query in queries]


def mean(scores: list[Score], field: str) -> float:
    return sum(getattr(score, field) for score in scores) / len(scores)


def report(scores: list[Score]) -> None:
    types: dict[str, list[Score]] = defaultdict(list)
    for result in scores:
        types[result.query["type"]].append(result)
    print(f"{'type':<18}{'queries':>8}{'nDCG@10':>9}{'recall':>8}{'MRR':>7}")
    for name, group in [*sorted(types.items()), ("all", scores)]:
        figures = (mean(group, "ndcg"), mean(group, "recall"), mean(group, "mrr"))
        print(f"{name:<18}{len(group):>8}{figures[0]:>9.3f}{figures[1]:>8.3f}{figures[2]:>7.3f}")
    print("without any answer:", sum(not result.found for result in scores))
    for result in scores:
        if result.ndcg < 0.9 or result.recall < 1:
            grades = "".join(map(str, result.found))
            print(f"  {result.ndcg:.2f} {grades:<10} {result.query['query']}")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    files = sorted(GOLD.glob("queries*.json"))
    parser.add_argument("files", nargs="*", type=Path, default=files)
    options = parser.parse_args()
    browser_path = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if not browser_path:
        sys.exit("there is no Chromium: run `make setup-tests`")
    with serving(options.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        for file in options.files:
            print(f"\n{file.name}")
            queries = json.loads(file.read_text(encoding="utf-8"))
            report(evaluate(browser.new_page(), address, queries))
        browser.close()


if __name__ == "__main__":
    main()
