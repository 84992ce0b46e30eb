"""Every link inside the site leads somewhere: pages, anchors, style sheets, scripts, Markdown."""

from __future__ import annotations

import csv
import json
import re
from functools import cache
from html.parser import HTMLParser
from pathlib import Path
from urllib.parse import unquote, urlsplit
from xml.etree import ElementTree


class Links(HTMLParser):
    """Collects what a page points at, and the anchors that others may point at."""

    def __init__(self) -> None:
        super().__init__()
        self.targets: list[str] = []
        self.anchors: list[str] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        for name, value in attributes:
            if name in ("href", "src", "action", "poster") and value is not None:
                self.targets.append(value)
            elif name == "srcset" and value:
                self.targets += [part.split()[0] for part in value.split(",")]
            elif name == "id" and value:
                self.anchors.append(value)


@cache
def links(page: Path) -> Links:
    parser = Links()
    parser.feed(page.read_text(encoding="utf-8"))
    return parser


def problem(site: Path, page: Path, target: str) -> str | None:
    """What is wrong with a link, None where it leads to a file and an anchor that exist."""
    parts = urlsplit(target)
    if parts.scheme in ("https", "http", "mailto", "tel", "data"):
        return None
    if parts.scheme or parts.netloc or parts.path.startswith("/"):
        return "is not relative"
    file = page if not parts.path else (page.parent / unquote(parts.path)).resolve()
    if not file.is_relative_to(site):
        return "leaves the site"
    if not file.is_file():
        return "leads to no file"
    anchor = unquote(parts.fragment)
    if anchor and file.suffix == ".html" and anchor not in links(file).anchors:
        return "leads to no anchor"
    return None


def broken(site: Path, page: Path, targets: list[str]) -> list[str]:
    return [
        f"{page.relative_to(site)}: {target} {fault}"
        for target in dict.fromkeys(targets)
        if (fault := problem(site, page, target))
    ]


def test_links_of_pages_lead_somewhere(site):
    pages = sorted(site.rglob("*.html"))
    assert pages
    assert [line for page in pages for line in broken(site, page, links(page).targets)] == []


def test_nothing_is_further_than_three_steps_from_home(site):
    home = (site / "index.html").resolve()
    steps = {home: 0}
    queue = [home]
    for page in queue:
        for target in links(page).targets:
            parts = urlsplit(target)
            linked = (page.parent / unquote(parts.path)).resolve()
            if parts.scheme or linked.suffix != ".html" or linked in steps:
                continue
            if linked.is_file():
                steps[linked] = steps[page] + 1
                queue.append(linked)
    # The page for addresses that lead nowhere is linked from nowhere.
    pages = {page.resolve() for page in site.rglob("*.html")} - {(site / "404.html").resolve()}
    assert pages - steps.keys() == set()
    assert max(steps.values()) <= 3


def test_anchors_are_unique_in_their_page(site):
    for page in sorted(site.rglob("*.html")):
        anchors = links(page).anchors
        assert len(anchors) == len(set(anchors)), page


def test_links_of_markdown_lead_somewhere(site):
    link = re.compile(r"(?<!\\)\]\(<?([^)\s>]+)>?\)")
    for page in sorted(site.rglob("*.md")):
        assert broken(site, page, link.findall(page.read_text(encoding="utf-8"))) == []


def test_style_sheets_find_their_files(site):
    link = re.compile(r"url\(\s*['\"]?([^'\")]+)['\"]?\s*\)|@import\s+['\"]([^'\"]+)")
    for page in sorted(site.rglob("*.css")):
        found = [a or b for a, b in link.findall(page.read_text(encoding="utf-8"))]
        assert broken(site, page, [target for target in found if not target.startswith("#")]) == []


def test_addresses_in_json_lead_somewhere(site):
    def urls(value: object) -> list[str]:
        if isinstance(value, dict):
            own = [value[key] for key in ("url", "data") if isinstance(value.get(key), str)]
            return own + [url for child in value.values() for url in urls(child)]
        if isinstance(value, list):
            return [url for child in value for url in urls(child)]
        return []

    for file in sorted((site / "data").rglob("*.json")):
        # Addresses in data count from the root of the site.
        found = urls(json.loads(file.read_text(encoding="utf-8")))
        assert broken(site, site / "index.html", found) == [], file


def addresses(row: dict[str, str]) -> list[str]:
    """Those that a row has, or that follow from its columns."""
    if "otherNotice" in row:
        clauses = [("notice", "ordinal"), ("otherNotice", "otherOrdinal")]
        return [f"notices/{row[notice]}/{row[ordinal]}.html" for notice, ordinal in clauses]
    return [v for name, v in row.items() if name.lower().endswith("url") and name != "sourceURL"]


def test_addresses_in_tables_lead_to_their_words(site):
    for file in sorted((site / "data").glob("*.csv")):
        with file.open(encoding="utf-8-sig", newline="") as rows:
            found = [address for row in csv.DictReader(rows) for address in addresses(row)]
        assert found and broken(site, site / "index.html", found) == [], file


def test_addresses_in_the_feed_lead_somewhere(site):
    feed = ElementTree.parse(site / "feed.xml")
    found = [link.get("href") for link in feed.iter("{http://www.w3.org/2005/Atom}link")]
    entries = feed.findall("{http://www.w3.org/2005/Atom}entry")
    assert len(found) == 2 + len(entries) and entries
    base = found[1].removesuffix("index.html")
    assert broken(site, site / "index.html", [link.removeprefix(base) for link in found]) == []
