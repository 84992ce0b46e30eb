"""What the search of a built site costs a reader: bytes, requests, time and memory.

`python Tests/Browser/bench_search.py [--site DIR]` prints the size of the index on disk; the
requests and gzipped bytes of a first query (page, style and icons left out) and of the next ones;
the time from a key press to the results; and the memory of the page's scripts.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import sys
from pathlib import Path

from playwright.sync_api import Page, Response, sync_playwright

from site_server import serving

ROOT = Path(__file__).parents[2]
QUERIES = ["研发费用加计扣除", "旧电梯换新有补贴吗", "孵化器补贴", "乐清 跨境电商", "500万元", "农业转移人口市民化"]
PRESS = """async query => {
    const box = document.getElementById("q");
    const results = document.getElementById("results");
    const start = performance.now();
    box.value = query;
    box.dispatchEvent(new InputEvent("input"));
    while (results.getAttribute("aria-busy") === "true") await new Promise(next => setTimeout(next));
    return performance.now() - start;
}"""


class Traffic:
    """Counts what the page loads for searching."""

    def __init__(self, page: Page) -> None:
        self.bodies: list[bytes] = []
        page.on("response", self.count)

    def count(self, response: Response) -> None:
        if response.ok and response.request.resource_type in {"script", "fetch", "xhr"}:
            self.bodies.append(response.body())

    def take(self) -> tuple[int, float]:
        """Requests and gzipped kilobytes since the last time."""
        kilobytes = sum(len(gzip.compress(body, 9)) for body in self.bodies) / 1000
        requests, self.bodies = len(self.bodies), []
        return requests, kilobytes


def settle(page: Page) -> None:
    page.wait_for_selector("#results[aria-busy=false]", state="attached")
    page.wait_for_load_state("networkidle")


def measure(page: Page, address: str) -> None:
    traffic = Traffic(page)
    page.goto(address + "search.html?q=" + QUERIES[0])
    settle(page)
    print("first query: {} requests, {:.1f} kB gzip".format(*traffic.take()))
    following = []
    for query in QUERIES[1:]:
        page.evaluate(PRESS, query)
        settle(page)
        following.append(traffic.take())
    requests, kilobytes = map(statistics.mean, zip(*following, strict=True))
    print(f"next queries: {requests:.1f} requests, {kilobytes:.1f} kB gzip on average")
    times = [page.evaluate(PRESS, query[:length]) for query in QUERIES for length in range(1, len(query) + 1)]
    print(f"key press to results: median {statistics.median(times):.0f} ms, worst {max(times):.0f} ms")
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    heap = session.send("Runtime.getHeapUsage")["usedSize"]
    print(f"memory of scripts: {heap / 1e6:.0f} MB")


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    options = parser.parse_args()
    files = [path for path in (options.site / "search").iterdir() if path.is_file()]
    size = sum(path.stat().st_size for path in files)
    print(f"index: {len(files)} files, {size / 1e6:.2f} MB")
    browser_path = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if not browser_path:
        sys.exit("there is no Chromium: run `make setup-tests`")
    with serving(options.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        measure(browser.new_page(), address)
        browser.close()


if __name__ == "__main__":
    main()
