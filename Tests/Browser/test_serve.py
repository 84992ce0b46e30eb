"""`gongwen serve`: the site on this machine, shown anew after a change, and nothing else."""

from __future__ import annotations

import http.client
import shutil
import socket
import subprocess
import time
from collections.abc import Iterator
from pathlib import Path

import pytest

from conftest import ROOT, TOOL


@pytest.fixture(scope="module")
def workplace(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A copy of what the site is made of, for changes."""
    folder = tmp_path_factory.mktemp("workplace")
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    return folder


@pytest.fixture(scope="module")
def port(workplace: Path) -> Iterator[int]:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        port = probe.getsockname()[1]
    server = subprocess.Popen(
        [TOOL, "serve", "--port", str(port)],
        cwd=workplace,
        stdout=subprocess.DEVNULL,
        stderr=subprocess.DEVNULL,
    )
    try:
        for _ in range(600):
            with socket.socket() as probe:
                if probe.connect_ex(("127.0.0.1", port)) == 0:
                    break
            assert server.poll() is None, "the server stopped"
            time.sleep(0.1)
        yield port
    finally:
        server.terminate()
        server.wait()


def request(port: int, path: str, method: str = "GET") -> http.client.HTTPResponse:
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.putrequest(method, path, skip_accept_encoding=True)
    connection.endheaders()
    return connection.getresponse()


def test_pages_are_served_with_the_script_that_shows_new_builds(port, workplace):
    response = request(port, "/")
    assert response.status == 200
    assert response.headers["Content-Type"] == "text/html; charset=utf-8"
    published = (workplace / "site" / "index.html").read_bytes()
    assert response.read() == published + b'<script src="/__reload.js" defer></script>\n'


def test_head_has_the_length_and_no_body(port, workplace):
    response = request(port, "/data/corpus.json", "HEAD")
    size = (workplace / "site" / "data" / "corpus.json").stat().st_size
    assert (response.status, response.headers["Content-Length"]) == (200, str(size))
    assert response.read() == b""


@pytest.mark.parametrize(
    "path", ["/%2e%2e/content/site.yaml", "/..%2fcontent/site.yaml", "/../content/site.yaml", "/x"]
)
def test_nothing_outside_the_site_is_served(port, workplace, path):
    response = request(port, path)
    assert response.status == 404
    assert response.read().startswith((workplace / "site" / "404.html").read_bytes())


def test_names_of_other_hosts_are_refused(port):
    connection = http.client.HTTPConnection("127.0.0.1", port, timeout=30)
    connection.request("GET", "/", headers={"Host": f"evil.example:{port}"})
    response = connection.getresponse()
    assert (response.status, response.read()) == (421, b"")


def test_other_methods_are_refused(port):
    assert request(port, "/", "POST").status == 405


def test_page_shows_a_change_by_itself(browser, port, workplace):
    page = browser.new_page()
    page.goto(f"http://127.0.0.1:{port}/about.html")
    template = workplace / "templates" / "about.mustache"
    text = template.read_text(encoding="utf-8")
    template.write_text(text.replace("{{$main}}", "{{$main}}<p id=new>新</p>", 1), encoding="utf-8")
    page.wait_for_selector("#new", timeout=60_000)
    page.close()
