"""What the search of a built site costs a reader: bytes, requests, time and memory.

`python Tests/Browser/bench_search.py [--site DIR] [--pagefind PYTHON]` prints the size of the
index on disk; the requests and gzipped bytes of a first query (all that runs or is fetched; page,
style and icons left out) and of the next ones; the time from a key press to the results, every
prefix of some queries typed in turn, the CPU time the page's own thread took for it, and the time
when they are typed again and all files are at hand; and the memory of the page's scripts. A time
is the least of several rounds in fresh pages, because other programs only add to it. Where the
given Python has Pagefind, the same queries are asked of its index of the same clauses.
"""

from __future__ import annotations

import argparse
import gzip
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
from pathlib import Path
from typing import NamedTuple

from playwright.sync_api import Browser, Page, Response, sync_playwright

from site_server import serving

ROOT = Path(__file__).parents[2]
QUERIES = ["研发费用加计扣除", "旧电梯换新有补贴吗", "孵化器补贴", "乐清 跨境电商", "500万元", "农业转移人口市民化"]
PROGRAM = ["-m", "pagefind_bin_extended"]
ROUNDS = 3
PRESS = """async query => {
    const box = document.getElementById("q");
    const results = document.getElementById("results");
    const start = performance.now();
    box.value = query;
    box.dispatchEvent(new InputEvent("input"));
    while (results.getAttribute("aria-busy") === "true") await new Promise(next => setTimeout(next));
    return performance.now() - start;
}"""
PAGEFIND = """async query => {
    const start = performance.now();
    globalThis.pagefind ??= await import(new URL("pagefind/pagefind.js", location));
    const found = await pagefind.search(query);
    await Promise.all(found.results.slice(0, 10).map(result => result.data()));
    return performance.now() - start;
}"""


class Cost(NamedTuple):
    files: int
    megabytes: float
    first: tuple[int, float]
    following: tuple[float, float]
    times: list[float]
    cpu: list[float]
    again: list[float]
    memory: float

    def show(self, name: str) -> None:
        print(
            f"{name:10} {self.files:6} files {self.megabytes:7.2f} MB"
            f"  first {self.first[0]:3} requests {self.first[1]:6.1f} kB"
            f"  next {self.following[0]:5.1f} requests {self.following[1]:6.1f} kB"
            f"  press {statistics.median(self.times):4.0f} ms, worst {max(self.times):4.0f} ms"
            f"  (CPU {statistics.median(self.cpu):3.0f}, worst {max(self.cpu):3.0f})"
            f"  again {statistics.median(self.again):4.0f} ms, worst {max(self.again):4.0f} ms"
            f"  memory {self.memory:4.0f} MB",
            flush=True,
        )


class Traffic:
    """Counts what the page loads for searching."""

    def __init__(self, page: Page) -> None:
        self.responses: list[Response] = []
        page.on("response", lambda response: self.responses.append(response))

    def take(self) -> tuple[int, float]:
        """Requests and gzipped kilobytes since the last time."""
        kinds = {"script", "fetch", "xhr"}
        loaded = [r for r in self.responses if r.ok and r.request.resource_type in kinds]
        self.responses.clear()
        return len(loaded), sum(len(gzip.compress(r.body(), 9)) for r in loaded) / 1000


def size(folder: Path) -> tuple[int, float]:
    files = [path for path in folder.rglob("*") if path.is_file()]
    return len(files), sum(path.stat().st_size for path in files) / 1e6


def memory(page: Page) -> float:
    session = page.context.new_cdp_session(page)
    session.send("HeapProfiler.collectGarbage")
    return session.send("Runtime.getHeapUsage")["usedSize"] / 1e6


def presses(page: Page, press: str, queries: list[str]) -> list[tuple[float, float]]:
    """Milliseconds until the results, and of CPU time in the page's main thread until all is done."""
    session = page.context.new_cdp_session(page)
    session.send("Performance.enable", {"timeDomain": "threadTicks"})

    def busy() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return next(m["value"] * 1000 for m in metrics if m["name"] == "TaskDuration")

    measured = []
    for query in queries:
        before = busy()
        time = page.evaluate(press, query)
        measured.append((time, busy() - before))
    return measured


def least(rounds: list[list[tuple[float, float]]]) -> tuple[list[float], list[float]]:
    """The least time and CPU time of each press."""
    of_presses = [list(zip(*press)) for press in zip(*rounds, strict=True)]
    return [min(times) for times, _ in of_presses], [min(cpu) for _, cpu in of_presses]


def settle(page: Page) -> None:
    page.wait_for_selector("#results[aria-busy=false]", state="attached")
    page.wait_for_load_state("networkidle")


def traffic(page: Page, press: str) -> tuple[tuple[int, float], tuple[float, float]]:
    """Of the first query and, on average, of the next."""
    counted = []
    loads = Traffic(page)
    for query in QUERIES:
        page.evaluate(press, query)
        page.wait_for_load_state("networkidle")
        counted.append(loads.take())
    requests, kilobytes = zip(*counted[1:], strict=True)
    return counted[0], (statistics.mean(requests), statistics.mean(kilobytes))


def measure(browser: Browser, site: Path, address: str) -> Cost:
    page = browser.new_page()
    loads = Traffic(page)
    page.goto(address + "search.html")
    settle(page)
    opening = loads.take()
    first, following = traffic(page, PRESS)
    first = (first[0] + opening[0], first[1] + opening[1])
    rounds, repeated = [], []
    for _ in range(ROUNDS):
        page = browser.new_page()
        page.goto(address + "search.html")
        settle(page)
        typed = [query[:length] for query in QUERIES for length in range(1, len(query) + 1)]
        rounds.append(presses(page, PRESS, typed))
        repeated.append(presses(page, PRESS, typed))
    times = [*least(rounds), least(repeated)[0]]
    return Cost(*size(site / "search"), first, following, *times, memory(page))


def has_pagefind(python: str) -> bool:
    try:
        return subprocess.run([python, *PROGRAM, "--version"], capture_output=True).returncode == 0
    except OSError:
        return False


def measure_pagefind(browser: Browser, python: str, site: Path) -> tuple[Cost, float]:
    """With the seconds of the indexing; the pages are copied, because Pagefind writes beside them."""
    with tempfile.TemporaryDirectory() as folder:
        copy = Path(folder) / "site"
        for page in site.glob("notices/*/[0-9]*.html"):
            target = copy / page.relative_to(site)
            target.parent.mkdir(parents=True, exist_ok=True)
            target.write_bytes(page.read_bytes())
        shutil.copy(site / "about.html", copy)
        start = time.perf_counter()
        command = [python, *PROGRAM, "--silent", "--site", str(copy), "--glob", "notices/**/*.html"]
        subprocess.run(command, check=True)
        seconds = time.perf_counter() - start
        rounds, repeated = [], []
        with serving(copy) as address:
            page = browser.new_page(bypass_csp=True)
            page.goto(address + "about.html")
            first, following = traffic(page, PAGEFIND)
            for _ in range(ROUNDS):
                page = browser.new_page(bypass_csp=True)
                page.goto(address + "about.html")
                page.evaluate(PAGEFIND, QUERIES[0])
                rounds.append(presses(page, PAGEFIND, QUERIES[1:]))
                repeated.append(presses(page, PAGEFIND, QUERIES[1:]))
            times = [*least(rounds), least(repeated)[0]]
            return Cost(*size(copy / "pagefind"), first, following, *times, memory(page)), seconds


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__.splitlines()[0])
    parser.add_argument("--site", type=Path, default=ROOT / "site")
    parser.add_argument("--pagefind", help="a Python that has pagefind-bin-extended")
    options = parser.parse_args()
    browser_path = shutil.which("chromium-headless-shell") or shutil.which("chromium")
    if not browser_path:
        sys.exit("there is no Chromium: run `make setup-tests`")
    with serving(options.site) as address, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=browser_path, args=["--no-sandbox"])
        measure(browser, options.site, address).show("gongwen")
        if options.pagefind and not has_pagefind(options.pagefind):
            print("Pagefind is not installed: not measured.")
        elif options.pagefind:
            cost, seconds = measure_pagefind(browser, options.pagefind, options.site)
            cost.show("Pagefind")
            print(f"Pagefind's index: {seconds:.1f} seconds")
        browser.close()


if __name__ == "__main__":
    main()
