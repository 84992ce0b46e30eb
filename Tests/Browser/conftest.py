"""Fixtures for tests of the built site in a real browser.

`open_page` opens an address in a fresh browser context and watches it: at the end of the test, an
error on the console, an exception in a script, a file that is not there or a request to anywhere
but the site fails the test.
"""

from __future__ import annotations

import os
import shutil
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, Request, sync_playwright

from site_server import serving

ROOT = Path(__file__).parents[2]
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
def http_site(site: Path) -> Iterator[str]:
    """The address of the site on a loopback server, below a path of its own."""
    with serving(site) as address:
        yield address


@pytest.fixture(scope="session")
def file_site(site: Path) -> str:
    """The address of the site as it is opened by double click."""
    return site.as_uri() + "/"


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
