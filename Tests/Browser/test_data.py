"""The published data: its schema, its sources, its privacy."""

from __future__ import annotations

import csv
import hashlib
import json
import re
import subprocess
from collections.abc import Callable

import jsonschema
import pytest

from conftest import ROOT, TOOL


@pytest.fixture(scope="module")
def documents(site) -> list[dict]:
    return [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(site.glob("data/notices/*.json"))
    ]


def closed(schema: object) -> object:
    """The schema without room for keys that it does not name.

    The published one has that room, since keys may be added; what is published is to be documented.
    """
    if isinstance(schema, list):
        return [closed(part) for part in schema]
    if not isinstance(schema, dict):
        return schema
    parts = {key: closed(part) for key, part in schema.items()}
    return {**parts, "additionalProperties": False} if "properties" in schema else parts


@pytest.fixture(scope="module")
def problems(site) -> Callable[[dict], list[str]]:
    """What is wrong with a document by the published schema."""
    schema = json.loads((site / "data" / "notice.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(closed(schema))
    return lambda document: [
        f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)
    ]


def test_schema_is_published_as_documented(site):
    published = (site / "data" / "notice.schema.json").read_bytes()
    assert published == (ROOT / "docs" / "notice.schema.json").read_bytes()
    jsonschema.Draft202012Validator.check_schema(json.loads(published))


def test_notices_are_valid_against_the_schema(documents, problems):
    assert documents
    for document in documents:
        assert problems(document) == [], document["id"]


def test_parsed_notices_are_valid_against_the_schema(documents, problems):
    for document in documents:
        file = (ROOT / "content" / "notices" / document["id"]).with_suffix(".txt")
        parsed = subprocess.run([TOOL, "parse", file], capture_output=True, check=True).stdout
        assert problems(json.loads(parsed)) == [], document["id"]


def test_amounts_of_sums_are_among_the_money(documents):
    for document in documents:
        for domain in document["domains"]:
            for place in [domain, *domain["clauses"]]:
                roles = {(money["start"], money["end"]): money["role"] for money in place["money"]}
                for total in place["sums"]:
                    assert roles[total["total"]["start"], total["total"]["end"]] == "total"
                    for part in total["parts"]:
                        assert (part["start"], part["end"]) in roles


def test_corpus_counts_what_the_notices_hold(site, documents):
    corpus = json.loads((site / "data" / "corpus.json").read_text(encoding="utf-8"))
    domains = [domain for document in documents for domain in document["domains"]]
    assert corpus["totals"] == {
        "notices": len(documents),
        "domains": len(domains),
        "clauses": sum(len(domain["clauses"]) for domain in domains),
    }
    assert [entry["id"] for entry in corpus["notices"]] == [d["id"] for d in documents]


def test_sources_are_the_files_of_the_content_folder(documents):
    for document in documents:
        source = document["source"]
        file = (ROOT / "content" / "notices" / document["id"]).with_suffix(".txt").read_bytes()
        assert source["sha256"] == hashlib.sha256(file).hexdigest(), document["id"]
        assert source["bytes"] == len(file), document["id"]


def test_spans_partition_the_source(documents):
    for document in documents:
        end = 0
        for span in document["source"]["spans"]:
            assert span["start"] == end and span["end"] > end, document["id"]
            end = span["end"]
        if document["source"]["encoding"] == "utf-8":
            assert end == document["source"]["bytes"], document["id"]


def test_facts_are_the_words_at_their_place(documents):
    for document in documents:
        if document["source"]["encoding"] != "utf-8":
            continue
        text = (ROOT / "content" / "notices" / document["id"]).with_suffix(".txt").read_bytes()
        places = [
            place for domain in document["domains"] for place in [domain, *domain["clauses"]]
        ]
        facts = [fact for place in places for fact in place["money"] + place["targets"]]
        for fact in facts:
            assert text[fact["start"] : fact["end"]].decode() == fact["text"], document["id"]


def test_contact_data_is_published_nowhere(site, documents):
    """Contact data is what was annotated as such by hand, not what the parser takes for it."""
    secrets = []
    for document in documents:
        notice = (ROOT / "content" / "notices" / document["id"]).with_suffix(".txt")
        text = notice.read_bytes().decode()
        gold = ROOT / "Tests" / "Gold" / "structure" / f"{document['id']}.json"
        for span in json.loads(gold.read_text("utf-8"))["spans"] if gold.exists() else []:
            if span["kind"] == "contact":
                words = re.split(r"[^\w@.-]+", text[span["start"] : span["end"]])
                secrets += [word.encode() for word in words if len(word) > 6]
    assert secrets
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        content = file.read_bytes()
        assert not [secret.decode() for secret in secrets if secret in content], file


def test_tables_have_a_header_and_rows_of_one_width(site):
    for path in sorted(site.glob("data/*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 1 and len({len(row) for row in rows}) == 1, path


def test_tables_are_what_the_package_says(site):
    """Frictionless: each column is named, and each cell is empty or of its column's type."""
    types = {
        "integer": r"\d+",
        "number": r"\d+(\.\d+)?",
        "date": r"\d{4}-\d\d-\d\d",
        "year": r"\d{4}",
        "string": r"(?s).+",
    }
    package = json.loads((site / "data" / "datapackage.json").read_text(encoding="utf-8"))
    paths = {resource["path"] for resource in package["resources"]}
    assert paths == {path.name for path in site.glob("data/*.csv")}
    notices = None
    for resource in package["resources"]:
        with (site / "data" / resource["path"]).open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.DictReader(file))
        fields = resource["schema"]["fields"]
        assert list(rows[0]) == [field["name"] for field in fields]
        for field in fields:
            pattern = re.compile(types[field["type"]])
            cells = {row[field["name"]] for row in rows} - {""}
            assert [cell for cell in cells if not pattern.fullmatch(cell)] == [], field
        notices = notices or {row["notice"] for row in rows}
        assert {row["notice"] for row in rows} <= notices, resource["name"]


def test_license_is_named(site):
    corpus = json.loads((site / "data" / "corpus.json").read_text(encoding="utf-8"))
    assert corpus["license"] == "CC0-1.0"
    assert corpus["licenseURL"] in (site / "about.html").read_text(encoding="utf-8")
