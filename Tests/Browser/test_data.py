"""The published data: its schema, its sources, its privacy."""

from __future__ import annotations

import csv
import hashlib
import json

import jsonschema
import pytest

from conftest import ROOT


@pytest.fixture(scope="module")
def documents(site) -> list[dict]:
    return [
        json.loads(path.read_text(encoding="utf-8"))
        for path in sorted(site.glob("data/notices/*.json"))
    ]


def test_notices_are_valid_against_the_schema(documents):
    schema = json.loads((ROOT / "docs" / "notice.schema.json").read_text(encoding="utf-8"))
    validator = jsonschema.Draft202012Validator(schema)
    assert documents
    for document in documents:
        errors = [f"{error.json_path}: {error.message}" for error in validator.iter_errors(document)]
        assert errors == [], document["id"]


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
    secrets = []
    for document in documents:
        text = (ROOT / "content" / "notices" / document["id"]).with_suffix(".txt").read_bytes()
        for span in document["source"]["spans"]:
            if span["role"] == "contact":
                words = text[span["start"] : span["end"]].decode()
                secrets += [part.encode() for part in words.split() if len(part) > 6]
    for file in sorted(path for path in site.rglob("*") if path.is_file()):
        content = file.read_bytes()
        assert not [secret.decode() for secret in secrets if secret in content], file


def test_tables_have_a_header_and_rows_of_one_width(site):
    for path in sorted(site.glob("data/*.csv")):
        with path.open(encoding="utf-8-sig", newline="") as file:
            rows = list(csv.reader(file))
        assert len(rows) > 1 and len({len(row) for row in rows}) == 1, path
