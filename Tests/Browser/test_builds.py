"""One content, one site: whatever the machine, the language, the number of jobs."""

from __future__ import annotations

import hashlib
import json
import os
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, TOOL


def digests(folder: Path) -> dict[str, str]:
    return {
        str(path.relative_to(folder)): hashlib.sha256(path.read_bytes()).hexdigest()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


@pytest.fixture(scope="module")
def day(site) -> str:
    return json.loads((site / "data" / "corpus.json").read_text(encoding="utf-8"))["asOf"]


def build(output: Path, day: str, jobs: int = 2, **environment: str) -> None:
    # Each process draws its own seed for hashes unless this is set.
    os.environ.pop("SWIFT_DETERMINISTIC_HASHING", None)
    command = [TOOL, "build", "--output", output, "--as-of", day, "--jobs", str(jobs)]
    subprocess.run(
        command, cwd=ROOT, env={**os.environ, **environment}, check=True, capture_output=True
    )


def test_builds_of_any_machine_are_equal(site, tmp_path, day):
    build(tmp_path / "one", day, jobs=1, TZ="Pacific/Apia", LC_ALL="C")
    build(tmp_path / "two", day, jobs=3, TZ="Asia/Shanghai", LC_ALL="C.UTF-8")
    assert digests(tmp_path / "one") == digests(tmp_path / "two")


def test_number_of_jobs_that_nobody_chose_changes_nothing(tmp_path, day):
    build(tmp_path / "one", day, jobs=1)
    command = [TOOL, "build", "--output", tmp_path / "default", "--as-of", day]
    subprocess.run(command, cwd=ROOT, check=True, capture_output=True)
    assert digests(tmp_path / "one") == digests(tmp_path / "default")


def test_second_build_changes_no_file(tmp_path, day):
    build(tmp_path / "site", day)
    before = {path: path.stat() for path in (tmp_path / "site").rglob("*") if path.is_file()}
    build(tmp_path / "site", day)
    for path, status in before.items():
        now = path.stat()
        assert (now.st_ino, now.st_mtime_ns) == (status.st_ino, status.st_mtime_ns), path
