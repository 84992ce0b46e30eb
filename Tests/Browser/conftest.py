"""Fixtures for tests of the built site in a real browser.

`open_page` opens an address in a fresh browser context and watches it: at the end of the test, an
error on the console, an exception in a script, a file that is not there or a request to anywhere
but the site fails the test.
"""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from site_server import serving

ROOT = Path(__file__).parents[2]
TOOL = ROOT / ".build" / "release" / "gongwen"
BROWSERS = ("chromium-headless-shell", "chromium")

OpenPage = Callable[..., Page]


def pytest_addoption(parser: pytest.Parser) -> None:
    parser.addoption("--site", default=str(ROOT / "site"), help="the built site")


@pytest.fixture(scope="session")
def site(request: pytest.FixtureRequest) -> Path:
    """The folder of the built site."""
    folder = Path(request.config.getoption("--site")).resolve()
    if not (folder / "index.html").is_file():
        pytest.fail(f"{folder} holds no site: run `make site` first", pytrace=False)
    return folder


@pytest.fixture(scope="session")
def known_site(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the annotated notices alone, about which tests may say what a page holds.

    It is `site` itself until somebody adds a notice.
    """
    corpus = json.loads((site / "data" / "corpus.json").read_text(encoding="utf-8"))
    annotated = {path.stem for path in (ROOT / "Tests" / "Gold" / "structure").glob("*.json")}
    others = {notice["id"] for notice in corpus["notices"]} - annotated
    if not others:
        return site
    folder = tmp_path_factory.mktemp("known")
    shutil.copytree(ROOT / "content", folder / "content")
    for path in (folder / "content" / "notices").iterdir():
        if path.stem in others:
            path.unlink()
    command = [TOOL, "build", "--content", folder / "content", "--templates", ROOT / "templates"]
    command += ["--output", folder / "site", "--as-of", corpus["asOf"]]
    subprocess.run(command, check=True, capture_output=True)
    return folder / "site"


@pytest.fixture(scope="session")
def http_site(known_site: Path) -> Iterator[str]:
    """The address of the known site on a loopback server, below a path of its own."""
    with serving(known_site) as address:
        yield address


@pytest.fixture(scope="session")
def file_site(known_site: Path) -> str:
    """The address of the known site as it is opened by double click."""
    return known_site.as_uri() + "/"


@pytest.fixture(scope="session", params=["http", "file"])
def any_site(request: pytest.FixtureRequest) -> str:
    """Both addresses, one after the other: for what must work everywhere."""
    return request.getfixturevalue(f"{request.param}_site")


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    paths = [found for name in BROWSERS if (found := shutil.which(name))]
    if not paths:
        pytest.fail("there is no Chromium: run `make setup-tests`", pytrace=False)
    # As root, as in containers, Chromium's sandbox cannot start.
    arguments = ["--no-sandbox"] if os.geteuid() == 0 else []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=paths[0], args=arguments)
        yield browser
        browser.close()


@pytest.fixture
def open_page(browser: Browser, http_site: str, file_site: str) -> Iterator[OpenPage]:
    """`open_page(address, width=1440, scheme="light", javascript=True, media="screen")`."""
    contexts: list[BrowserContext] = []
    problems: list[str] = []

    def watch(page: Page) -> None:
        def check(request: Request) -> None:
            if not request.url.startswith((http_site, file_site, "data:", "blob:")):
                problems.append(f"request to {request.url}")

        page.on("request", check)
        # A request that the end of a test or a new page cuts off has not failed.
        page.on(
            "requestfailed",
            lambda request: problems.append(f"failed: {request.url}")
            if request.failure != "net::ERR_ABORTED"
            else None,
        )
        page.on("pageerror", lambda error: problems.append(f"exception: {error}"))
        page.on(
            "console",
            lambda message: problems.append(f"console: {message.text}")
            if message.type == "error"
            else None,
        )

    def open_page(
        address: str,
        width: int = 1440,
        scheme: str = "light",
        javascript: bool = True,
        media: str = "screen",
    ) -> Page:
        context = browser.new_context(
            viewport={"width": width, "height": 900},
            color_scheme=scheme,
            java_script_enabled=javascript,
            reduced_motion="reduce",
            locale="zh-CN",
        )
        contexts.append(context)
        page = context.new_page()
        page.emulate_media(media=media)
        page.set_default_timeout(10_000)
        watch(page)
        page.goto(address)
        return page

    yield open_page
    for context in contexts:
        context.close()
    assert not problems
