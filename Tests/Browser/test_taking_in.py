"""`gongwen new` takes in text, web pages, DOCX and PDF; `gongwen parse` reads pipes."""

from __future__ import annotations

import html
import json
import os
import re
import shutil
import subprocess
import threading
from pathlib import Path

import pytest

from conftest import BROWSERS, ROOT, TOOL

LINES = [
    "关于印发甲县支持工业发展若干政策的通知",
    "甲政发〔2024〕3号",
    "各乡镇人民政府、街道办事处，县政府各部门：",
    "现将《甲县支持工业发展若干政策》印发给你们，请认真组织实施。",
    "甲县人民政府",
    "2024年3月1日",
    "甲县支持工业发展若干政策",
    "为支持工业发展，结合我县实际，制定本政策。",
    "一、支持企业做大做强（由县经信局牵头）",
    "1.鼓励企业上规升级。对首次上规的工业企业，给予一次性奖励10万元；对产值首次突破1亿元、5亿元、"
    "10亿元的，分别给予20万元、50万元、100万元奖励。（责任单位：县经信局、县财政局）",
    "2.鼓励企业智能改造。对设备投资额500万元以上的技术改造项目，按实际设备投资额的8%给予补助，单个"
    "项目最高不超过300万元。（责任单位：县经信局）",
    "二、支持企业创新发展（由县科技局牵头）",
    "3.加大研发投入。对研发费用按5%给予补助。（责任单位：县科技局）",
    "4.建设创新平台。对国家级平台给予200万元奖励。（责任单位：县科技局）",
    "本政策自2024年4月1日起施行。",
]


def program(*names: str) -> str:
    found = next((path for name in names if (path := shutil.which(name))), None)
    if found is None:
        pytest.skip(f"{names[0]} is not installed")
    return found


def text(folder: Path) -> Path:
    file = folder / "notice.txt"
    file.write_text("\n".join(LINES), encoding="utf-8")
    return file


def page(folder: Path) -> Path:
    file = folder / "notice.html"
    body = "".join(f"<p>{html.escape(line)}</p>" for line in LINES)
    file.write_text(
        f"<!DOCTYPE html><html><head><meta charset=utf-8><title>政策</title></head>"
        f"<body>{body}<div>【打印本页】</div></body></html>",
        encoding="utf-8",
    )
    return file


def docx(folder: Path) -> Path:
    file = folder / "notice.docx"
    subprocess.run([program("pandoc"), page(folder), "-o", file], check=True)
    return file


def pdf(folder: Path) -> Path:
    program("pdftotext")
    file = folder / "notice.pdf"
    subprocess.run(
        [program(*BROWSERS), "--headless", "--no-sandbox", "--disable-gpu"]
        + [f"--print-to-pdf={file}", "--no-pdf-header-footer", page(folder).as_uri()],
        check=True,
        capture_output=True,
    )
    return file


def run(folder: Path, *arguments: object, **options) -> subprocess.CompletedProcess:
    return subprocess.run(
        [TOOL, *map(str, arguments)], cwd=folder, capture_output=True, text=True, **options
    )


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "content" / "notices").mkdir(parents=True)
    return tmp_path


@pytest.mark.parametrize("make", [text, page, docx, pdf])
def test_every_format_is_taken_in_whole(folder: Path, make) -> None:
    result = run(folder, "new", "jia-2024", "--from", make(folder))
    assert result.returncode == 0, result.stderr
    assert "2 domains, 4 clauses" in result.stdout
    assert "document number: 甲政发〔2024〕3号" in result.stdout
    sidecar = (folder / "content/notices/jia-2024.yaml").read_text(encoding="utf-8")
    assert "\nyear: 2024\n" in sidecar and re.search(r"^added: 2\d{3}-\d\d-\d\d$", sidecar, re.M)
    tree = run(folder, "parse", "content/notices/jia-2024.txt", "--format", "tree").stdout
    for line in LINES[8:14]:
        title = line[2:].split("。")[0].split("（")[0]
        assert title in tree
    assert "给予一次性奖励10万元；对产值首次突破1亿元、5亿元、10亿元的，分别给予20万元" in tree


@pytest.mark.parametrize(
    ("make", "needed"), [(docx, "apt-get install pandoc"), (pdf, "apt-get install poppler-utils")]
)
def test_missing_converter_is_named(folder: Path, make, needed: str) -> None:
    result = run(folder, "new", "jia-2024", "--from", make(folder), env={"PATH": "/nowhere"})
    assert result.returncode == 2
    assert needed in result.stderr
    assert list((folder / "content/notices").iterdir()) == []


def test_notice_whose_sidecar_cannot_be_written_is_not_taken_in(folder: Path) -> None:
    # A name of 251 bytes has room for .txt, and for .yaml no more.
    name = "a" * 251
    result = run(folder, "new", name, "--from", text(folder))
    assert result.returncode == 2
    assert list((folder / "content/notices").iterdir()) == []


def test_labels_that_word_numbers_itself_are_left_to_a_human(folder: Path) -> None:
    source = folder / "list.html"
    source.write_text("<p>关于甲的政策</p><ol><li>支持甲。做甲。<li>支持乙。做乙。</ol>", encoding="utf-8")
    subprocess.run([program("pandoc"), source, "-o", folder / "list.docx"], check=True)
    result = run(folder, "new", "jia-2024", "--from", "list.docx")
    assert "the labels of 2 lines, which Word numbers itself" in result.stdout


def test_old_word_and_damaged_files_are_named(folder: Path) -> None:
    old = folder / "old.doc"
    old.write_bytes(bytes.fromhex("d0cf11e0a1b11ae1") + bytes(512))
    assert "save it as DOCX or PDF" in run(folder, "new", "jia-2024", "--from", old).stderr
    program("pdftotext")
    broken = folder / "broken.pdf"
    broken.write_bytes(b"%PDF-1.4 nothing else")
    result = run(folder, "new", "jia-2024", "--from", broken)
    assert result.returncode == 2
    assert "pdftotext cannot read" in result.stderr


def test_pipes_are_read(folder: Path) -> None:
    file = text(folder)
    expected = run(folder, "parse", file, "--format", "tree").stdout
    assert "甲县支持工业发展若干政策" in expected
    with file.open("rb") as source:
        assert run(folder, "parse", "/dev/stdin", "--format", "tree", stdin=source).stdout == expected
    pipe = folder / "pipe"
    os.mkfifo(pipe)
    threading.Thread(target=lambda: pipe.write_bytes(file.read_bytes())).start()
    assert run(folder, "parse", pipe, "--format", "tree").stdout == expected


def test_several_files_are_printed_one_document_a_line(folder: Path) -> None:
    files = [text(folder), page(folder)]
    lines = run(folder, "parse", *files, "--format", "ndjson").stdout.splitlines()
    documents = [json.loads(line) for line in lines]
    assert [len(document["domains"]) for document in documents] == [2, 2]
    assert documents[0] == json.loads(run(folder, "parse", files[0]).stdout)


def test_notice_is_printed_as_markdown(folder: Path) -> None:
    markdown = run(folder, "parse", text(folder), "--format", "markdown").stdout
    assert "## 一、支持企业做大做强" in markdown
    assert "鼓励企业上规升级" in markdown


def test_check_reports_and_writes_nothing(folder: Path) -> None:
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, folder / name, dirs_exist_ok=True)
    file = folder / "content/notices/cangnan-2023.txt"
    file.write_text(file.read_text(encoding="utf-8").replace("12.", "13.", 1), encoding="utf-8")
    before = sorted(folder.rglob("*"))
    for form in ("text", "json", "github"):
        output = run(folder, "check", "--format", form).stdout
        assert "numbering-" in output
        if form == "json":
            assert all("code" in finding for finding in json.loads(output))
        if form == "github":
            assert "::warning file=content/notices/cangnan-2023.txt" in output
    assert run(folder, "check", "--warnings-as-errors").returncode == 1
    assert sorted(folder.rglob("*")) == before


def test_notice_that_nobody_annotated_is_built_with_the_others(folder: Path) -> None:
    shutil.rmtree(folder / "content")
    for name in ("content", "templates"):
        shutil.copytree(ROOT / name, folder / name)
    notice = text(folder)
    words = notice.read_text(encoding="utf-8").replace("县科技局", "县航天局")
    notice.write_text(words, encoding="utf-8")
    assert run(folder, "new", "jia-2024", "--from", notice).returncode == 0
    result = run(folder, "build", "--as-of", "2026-01-01")
    assert result.returncode == 0, result.stderr
    assert (folder / "site/notices/jia-2024/4.html").is_file()
    assert (folder / "site/notices/cangnan-2023/51.html").is_file()
    # What the registries do not know is said and costs nothing more.
    assert "warning[unknown-department]" in result.stderr and "县航天局" in result.stderr
