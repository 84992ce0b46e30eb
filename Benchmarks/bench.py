#!/usr/bin/env python3
"""Prints what builds cost: CPU and wall seconds, and peak memory, of the whole process.

Each corpus is built into a fresh folder, again with nothing changed, and again with one notice
changed; every figure is the median of the runs. CPU seconds say more than wall seconds on a
machine that others use too. Then the search of the built site is measured in a browser
(`Tests/Browser/bench_search.py`), beside Pagefind's where that is installed. Needs the release
builds of `gongwen` and `IndexSpeed`, and the Python of the browser tests.

Usage: bench.py [--sizes 5,50,500] [--runs 3] [--work DIR]
"""

from __future__ import annotations

import argparse
import os
import shutil
import statistics
import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path

import replicate

ROOT = Path(__file__).parents[1]
TOOL = ROOT / ".build" / "release" / "gongwen"
INDEX_SPEED = ROOT / ".build" / "release" / "IndexSpeed"
SEARCH = ROOT / "Tests" / "Browser" / "bench_search.py"
PAGEFIND = ROOT / ".cache" / "pagefind" / "bin" / "python"
HEADING = f"{'notices':>7} {'build':16} {'pages':>7} {'cpu s':>8} {'wall s':>8} {'peak MiB':>9}"


def measure(command: list[str], folder: Path) -> tuple[float, float, float]:
    """CPU seconds, wall seconds and peak MiB of one run."""
    start = time.perf_counter()
    process = subprocess.Popen(
        command, cwd=folder, stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL
    )
    _, status, usage = os.wait4(process.pid, 0)
    wall = time.perf_counter() - start
    if os.waitstatus_to_exitcode(status) != 0:
        sys.exit(f"{' '.join(command)} failed in {folder}")
    return usage.ru_utime + usage.ru_stime, wall, usage.ru_maxrss / 1024


def report(size: int, what: str, runs: int, command: list[str], work: Path,
           prepare: Callable[[int], None]) -> None:
    figures = []
    for run in range(runs):
        prepare(run)
        figures.append(measure(command, work))
    cpu, wall, memory = (statistics.median(column) for column in zip(*figures))
    pages = sum(1 for _ in (work / "site").rglob("*.html"))
    print(f"{size:7} {what:16} {pages:7} {cpu:8.3f} {wall:8.3f} {memory:9.0f}", flush=True)


def bench(size: int, runs: int, work: Path) -> None:
    work.mkdir(parents=True, exist_ok=True)
    replicate.main(ROOT / "content", size, work / "content")
    command = [str(TOOL), "build", "--templates", str(ROOT / "templates"), "--as-of", "2026-11-22"]

    def fresh(run: int) -> None:
        shutil.rmtree(work / "site", ignore_errors=True)

    def change(run: int) -> None:
        notice = sorted((work / "content" / "notices").glob("*.txt"))[0]
        notice.write_text(notice.read_text(encoding="utf-8").replace("推进", f"推进{run}", 1))

    print(HEADING)
    report(size, "fresh folder", runs, command, work, fresh)
    report(size, "nothing changed", runs, command, work, lambda run: None)
    report(size, "one changed", runs, command, work, change)
    search(work)
    shutil.rmtree(work)


def search(work: Path) -> None:
    """What indexing takes, and what searching the built site costs a reader."""
    subprocess.run([str(INDEX_SPEED), str(work / "content"), str(ROOT / "templates")], check=True)
    command = [sys.executable, str(SEARCH), "--site", str(work / "site")]
    subprocess.run(command + ["--pagefind", str(PAGEFIND)], check=True)
    print(flush=True)


def main() -> None:
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--sizes", default="5,50,500")
    parser.add_argument("--runs", type=int, default=3)
    parser.add_argument("--work", type=Path, default=ROOT / ".cache" / "bench")
    options = parser.parse_args()
    for size in map(int, options.sizes.split(",")):
        bench(size, options.runs, options.work / str(size))


if __name__ == "__main__":
    main()
