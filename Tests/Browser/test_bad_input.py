"""Bad content: one clear message with its place, the exit code of the contract, the old site left."""

from __future__ import annotations

import os
import shutil
import subprocess
from pathlib import Path

import pytest

from conftest import ROOT, TOOL
from test_builds import digests


class Workshop:
    """A copy of content and templates, with a site that was built from them."""

    def __init__(self, folder: Path):
        self.folder = folder
        for name in ("content", "templates"):
            shutil.copytree(ROOT / name, folder / name)
        assert self.build().returncode == 0
        self.before = digests(folder / "site")

    def build(self, *arguments: str) -> subprocess.CompletedProcess:
        return subprocess.run(
            [TOOL, "build", "--as-of", "2026-01-01", *arguments],
            cwd=self.folder,
            capture_output=True,
            text=True,
        )

    def fails(self, code: int, *words: str, arguments: tuple[str, ...] = ()) -> None:
        result = self.build(*arguments)
        assert result.returncode == code, result.stderr
        for word in words:
            assert word in result.stderr
        assert digests(self.folder / "site") == self.before


@pytest.fixture
def workshop(tmp_path, site) -> Workshop:
    return Workshop(tmp_path)


def test_broken_yaml_is_reported_with_its_place(workshop):
    file = workshop.folder / "content" / "regions.yaml"
    file.write_text("- id: [a\n- name: b\n", encoding="utf-8")
    workshop.fails(1, "invalid-yaml", "content/regions.yaml:2:")


def test_missing_content_file_is_reported(workshop):
    (workshop.folder / "content" / "departments.yaml").unlink()
    workshop.fails(1, "unreadable-file", "content/departments.yaml")


def test_what_only_improves_a_site_may_be_missing(workshop):
    names = ("alignment.yaml", "corrections.yaml", "indicators.yaml", "quality.json", "synonyms.yaml")
    for name in names:
        (workshop.folder / "content" / name).unlink()
    assert workshop.build().returncode == 0


def test_missing_content_folder_is_reported(workshop):
    workshop.fails(1, "unreadable-file", "nowhere", arguments=("--content", "nowhere"))


def test_unreadable_notice_is_reported(workshop):
    file = workshop.folder / "content" / "notices" / "z.txt"
    file.symlink_to("no-such-file")
    workshop.fails(1, "unreadable-file", "content/notices/z.txt")


def test_notice_that_cannot_have_an_address_is_reported(workshop):
    folder = workshop.folder / "content" / "notices"
    shutil.copy(folder / "cangnan-2023.txt", folder / "Cangnan-2023.txt")
    workshop.fails(1, "invalid-identifier", "Cangnan-2023", "rename the file to cangnan-2023.txt")


def test_two_regions_of_one_id_are_reported(workshop):
    folder = workshop.folder / "content"
    regions = folder / "regions.yaml"
    text = regions.read_text(encoding="utf-8")
    regions.write_text(text + text, encoding="utf-8")
    workshop.fails(1, "duplicate-identifier", "content/regions.yaml:")


def test_two_pages_at_one_address_are_reported(workshop):
    with (workshop.folder / "content" / "lists.yaml").open("a", encoding="utf-8") as file:
        file.write("- { id: index, name: 目录 }\n")
    workshop.fails(1, "duplicate-identifier", "content/lists.yaml:", "lists/index.html")


def test_address_that_is_none_is_reported(workshop):
    sidecar = workshop.folder / "content" / "notices" / "cangnan-2023.yaml"
    sidecar.write_text("region: cangnan\nsourceURL: javascript:alert(1)\n", encoding="utf-8")
    workshop.fails(1, "invalid-address", "content/notices/cangnan-2023.yaml:2:12")
    workshop.fails(64, "example.org", arguments=("--base-url", "example.org"))


def test_unknown_template_key_is_reported_with_a_near_miss(workshop):
    file = workshop.folder / "templates" / "clause.mustache"
    text = file.read_text(encoding="utf-8")
    file.write_text(text.replace("{{{text}}}", "{{{txt}}}"), encoding="utf-8")
    workshop.fails(1, "unknown-template-key", "templates/clause.mustache:", "txt", "text")


def test_file_in_place_of_the_output_folder_is_reported(workshop):
    (workshop.folder / "taken").write_text("mine", encoding="utf-8")
    workshop.fails(2, "taken", arguments=("--output", "taken"))
    assert (workshop.folder / "taken").read_text(encoding="utf-8") == "mine"


def test_folder_that_is_no_site_is_never_replaced(workshop):
    (workshop.folder / "thesis").mkdir()
    (workshop.folder / "thesis" / "chapter.txt").write_text("mine", encoding="utf-8")
    workshop.fails(2, "thesis", arguments=("--output", "thesis"))
    assert (workshop.folder / "thesis" / "chapter.txt").read_text(encoding="utf-8") == "mine"


@pytest.mark.skipif(os.geteuid() == 0, reason="root may write anywhere")
def test_unwritable_output_is_reported(workshop):
    closed = workshop.folder / "closed"
    closed.mkdir(mode=0o500)
    workshop.fails(2, "closed", arguments=("--output", "closed/site"))


def test_wrong_usage_has_a_code_of_its_own(workshop):
    workshop.fails(64, "yesterday", "2026-11-22", arguments=("--as-of", "yesterday"))
