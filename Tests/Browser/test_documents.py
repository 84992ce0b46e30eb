"""The documents of the repository: the two READMEs say the same, links lead to files."""

from __future__ import annotations

import json
import re
from pathlib import Path

from conftest import ROOT

FENCE = re.compile(r"^```(\w*)\n(.*?)^```$", re.M | re.S)
LINK = re.compile(r"\]\(([^)\s]+)\)")
COMMAND = re.compile(r"^\| (`[^|]+?) \|", re.M)


def parts(name: str) -> dict[str, list]:
    """What two READMEs in two languages have in common."""
    text = (ROOT / name).read_text(encoding="utf-8")
    prose = FENCE.sub("", text)
    other = {"README.md", "README.zh.md"}
    return {
        "headings": re.findall(r"^(#+) ", prose, re.M),
        "blocks": FENCE.findall(text),
        "links": [link for link in LINK.findall(prose) if link not in other],
        "rows": COMMAND.findall(prose),
        "points": re.findall(r"^- ", prose, re.M),
    }


def test_readmes_are_twins():
    english, chinese = parts("README.md"), parts("README.zh.md")
    assert english == chinese
    assert all(english.values())


def test_sample_of_the_readme_is_what_is_found(site):
    text = (ROOT / "README.md").read_text(encoding="utf-8")
    sample = next(json.loads(block) for language, block in FENCE.findall(text) if language)
    file = site / "data" / "notices" / "ruian-2025.json"
    notice = json.loads(file.read_text(encoding="utf-8"))
    clause = next(
        clause
        for domain in notice["domains"]
        for clause in domain["clauses"]
        if clause["ordinal"] == 2
    )
    assert clause["title"] in text and clause["text"] in text
    for key, shown in sample.items():
        assert len(shown) == len(clause[key])
        for fact, found in zip(shown, clause[key]):
            assert fact.items() <= found.items(), key


def test_links_of_documents_lead_to_files():
    for page in [*ROOT.glob("*.md"), *(ROOT / "docs").rglob("*.md")]:
        for link in LINK.findall(FENCE.sub("", page.read_text(encoding="utf-8"))):
            if "://" in link or link.startswith("#"):
                continue
            file, _, anchor = link.partition("#")
            target = page.parent / file
            assert target.exists(), f"{page.name}: {link}"
            if anchor:
                assert anchor in anchors(target), f"{page.name}: {link}"


def anchors(page: Path) -> set[str]:
    """The anchors of a page's headings, as forges make them."""
    headings = re.findall(r"^#+ (.+)$", page.read_text(encoding="utf-8"), re.M)
    return {re.sub(r"[^\w -]", "", heading.lower()).replace(" ", "-") for heading in headings}
