"""The published notices against the annotated truth in Tests/Gold/structure: every value."""

from __future__ import annotations

import hashlib
import json

import pytest

from conftest import ROOT

GOLD = sorted((ROOT / "Tests" / "Gold" / "structure").glob("*.json"))


def solid(text: str | None) -> str | None:
    """The text without white space: the truth keeps none at the ends of lines."""
    return text if text is None else "".join(text.split())


@pytest.fixture(params=GOLD, ids=lambda path: path.stem)
def pair(request, site) -> tuple[dict, dict]:
    gold = json.loads(request.param.read_text(encoding="utf-8"))
    path = site / "data" / "notices" / request.param.name
    return gold, json.loads(path.read_text(encoding="utf-8"))


def test_every_annotated_notice_is_published(site):
    published = {path.name for path in site.glob("data/notices/*.json")}
    assert GOLD and {path.name for path in GOLD} <= published


def test_header_holds(pair):
    gold, notice = pair
    said = gold["metadata"]
    keys = {
        "title": "title",
        "notice_title": "noticeTitle",
        "document_number": "documentNumber",
        "index_number": "indexNumber",
        "unified_number": "unifiedNumber",
        "issuing_body": "issuingBody",
        "addressees": "addressees",
        "signed_date": "signedDate",
        "published_date": "publishedDate",
        "printed_date": "printedDate",
        "status": "status",
        "consultation": "consultation",
    }
    assert {key: notice[key] for key in keys.values()} == {
        keys[key]: said[key] for key in keys
    }
    region = {key: notice["region"][key] for key in said["region"]}
    assert region == said["region"]
    assert notice["source"]["sha256"] == gold["source_sha256"]


def test_validity_and_total_support_hold(pair):
    gold, notice = pair
    said = gold["metadata"]
    for key in ("text", "from", "to"):
        assert notice["validity"][key] == said["validity"][key]
    total = notice["totalSupport"] and {
        "text": notice["totalSupport"]["text"],
        "yuan": int(notice["totalSupport"]["value"]),
    }
    assert total == said["total_support"]


def test_preamble_and_closing_hold(pair):
    gold, notice = pair
    for key in ("preamble", "closing"):
        said, text = gold["metadata"][key], solid(notice[key])
        printed = {"first12": text[:12], "last12": text[-12:], "length": len(text)}
        assert printed == {field: said[field] for field in printed}


def test_domains_hold(pair):
    gold, notice = pair
    assert [
        {
            "ordinal": domain["ordinal"],
            "label": domain["label"],
            "title": domain["title"],
            "lead_departments": domain["leadDepartments"],
            "intro": solid(domain["introduction"]),
            "canonical": domain["package"],
            "clause_count": len(domain["clauses"]),
        }
        for domain in notice["domains"]
    ] == [
        {
            "ordinal": domain["ordinal"],
            "label": domain["label"],
            "title": domain["title"],
            "lead_departments": domain["lead_departments"],
            "intro": solid(domain["intro"]),
            "canonical": domain["canonical"],
            "clause_count": domain["clause_count"],
        }
        for domain in gold["domains"]
    ]


def test_clauses_hold(pair):
    gold, notice = pair
    clauses = [clause for domain in notice["domains"] for clause in domain["clauses"]]
    assert [
        {
            "ordinal": clause["ordinal"],
            "label": clause["label"],
            "title": clause["title"],
            "sha256": hashlib.sha256(solid(clause["text"]).encode()).hexdigest(),
            "units": [
                {"name": unit["name"], "lead": unit["lead"]}
                for unit in clause["responsibleUnits"]
            ],
        }
        for clause in clauses
    ] == [
        {
            "ordinal": clause["ordinal"],
            "label": clause["label"],
            "title": clause["title"],
            "sha256": clause["body_sha256"],
            "units": [
                {"name": unit["name"], "lead": unit["lead"]}
                for unit in clause["responsible_units"]
            ],
        }
        for clause in gold["clauses"]
    ]
