"""One page of each kind, and what a test may want to do with an open one."""

from __future__ import annotations

from pathlib import Path

from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Page

ARTIFACTS = Path(__file__).parents[2] / "artifacts"

# Path → a name for screenshots. Folders stand for their first page in the order of names.
KINDS = {
    "index.html": "home",
    "notices/cangnan-2023/index.html": "notice",
    "notices/cangnan-2023/12.html": "clause",
    "notices/xihu-2023-draft/index.html": "draft",
    "notices/cangnan-2023/source.html": "source",
    "notices/cangnan-2023/figures.html": "figures",
    "regions/index.html": "regions",
    "regions/yueqing.html": "region",
    "packages/livelihood.html": "package",
    "lists/finance.html": "list",
    "concepts/qiyouxiang.html": "concept",
    "departments": "department",
    "measures/index.html": "measures",
    "measures": "measure",
    "documents.html": "documents",
    "terms.html": "terms",
    "targets.html": "targets",
    "money.html": "money",
    "compare.html": "compare",
    "search.html": "search",
    "about.html": "about",
    "404.html": "not-found",
}


def kinds(site: Path) -> list[str]:
    """Paths of one page of each kind."""
    return [str(_page(site / path).relative_to(site)) for path in KINDS]


def _page(path: Path) -> Path:
    if not path.is_dir():
        return path
    pages = sorted(p for p in path.glob("*.html") if p.name != "index.html")
    return pages[0] if pages else path / "index.html"


def screenshot(page: Page, name: str) -> Path:
    """Keeps a picture of the whole page in artifacts/."""
    ARTIFACTS.mkdir(exist_ok=True)
    path = ARTIFACTS / f"{name}.png"
    page.screenshot(path=path, full_page=True)
    return path


def accessibility_problems(page: Page) -> list[str]:
    """What axe-core finds against WCAG 2.2 A and AA, and against AAA in contrast, a line each."""
    tags = ["wcag2a", "wcag2aa", "wcag21a", "wcag21aa", "wcag22aa", "best-practice"]
    options = {
        "runOnly": {"type": "tag", "values": tags},
        "rules": {"color-contrast-enhanced": {"enabled": True}},
    }
    results = Axe().run(page, options=options)
    return [
        f"{rule['id']}: {rule['help']}: {' '.join(map(str, node['target']))}"
        for rule in results.response["violations"]
        for node in rule["nodes"]
    ]


def overflow(page: Page) -> int:
    """By how many pixels the page is wider than its window."""
    return page.evaluate(
        "document.documentElement.scrollWidth - document.documentElement.clientWidth"
    )
