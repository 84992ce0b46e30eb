"""Random parts of clauses, and whether searching for them finds the clauses."""

from __future__ import annotations

import json
import random
import unicodedata
from pathlib import Path

from playwright.sync_api import Page

MISSED = """async samples => {
    const { dataset } = document.getElementById("search-status");
    const finder = await gongwen.SearchFinder.open(new gongwen.SearchFiles("search/"), dataset);
    const missed = [];
    for (const [part, url] of samples) {
        const { clauses } = await finder.clauses(part);
        const found = clauses.some(({ document }) => url.endsWith(finder.source.clauses[document].url));
        if (!found && part.trim() !== "") missed.push([part, url]);
    }
    return missed;
}"""


def clauses(site: Path) -> list[tuple[str, str]]:
    """Title or text, and address, of every clause."""
    found = []
    for file in sorted((site / "data" / "notices").glob("*.json")):
        notice = json.loads(file.read_text(encoding="utf-8"))
        for domain in notice["domains"]:
            for clause in domain["clauses"]:
                found += [(clause[part], clause["url"]) for part in ("title", "text")]
    return [(text, url) for text, url in found if len(text) > 2]


def kind(character: str) -> str:
    return "H" if character >= "\u3400" else unicodedata.category(character)[0]


def boundaries(text: str) -> list[int]:
    """Where a letter, a digit, a sign or a Chinese character follows one of another kind."""
    return [at for at in range(1, len(text)) if kind(text[at - 1]) != kind(text[at])]


def samples(site: Path, seed: int, count: int) -> list[tuple[str, str]]:
    """Two characters or more of random clauses: half cut anywhere, half over such a boundary."""
    cut = random.Random(seed)
    chosen = []
    for text, url in cut.choices(clauses(site), k=count):
        length = cut.randint(2, min(12, len(text)))
        start = cut.randrange(len(text) - length + 1)
        if cut.random() < 0.5 and (places := boundaries(text)):
            start = max(0, min(cut.choice(places) - cut.randrange(1, length), len(text) - length))
        chosen.append((text[start : start + length], url))
    return chosen


def missed(page: Page, parts: list[tuple[str, str]]) -> list[list[str]]:
    """The parts that do not find their clauses; `page` shows the search page."""
    return page.evaluate(MISSED, parts)
