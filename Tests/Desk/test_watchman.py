"""`GET /v2/search` against answers that were written from Watchman's published description.

moov-io/watchman, docs/api.yaml: the schemas SearchResponse, SearchedEntity, Entity and ErrorResponse, and the parameters
of /v2/search. Watchman writes each field of an entity, be it empty; its client, in Go, reads dates as RFC 3339 and looks
for `error` in whatever comes back. `match` is each server's own reckoning: only its range is compared.
"""

from __future__ import annotations

import json
from collections.abc import Iterator
from datetime import datetime
from pathlib import Path

import httpx
import pytest
from desks import Desk

GOLDEN = sorted((Path(__file__).parent / "golden").glob("*.json"))
DATES = {"birthDate", "deathDate", "built", "created", "dissolved"}
# What an answer must hold besides what its golden answer does: values that grow with the lists.
MAY_HOLD_MORE = {"altNames", "programs", "governmentIDs", "addresses", "sourceData"}


@pytest.fixture(scope="module")
def client(desk: Desk) -> Iterator[httpx.Client]:
    with desk.with_key("viewer", ["ask"]) as client:
        yield client


def differences(wanted: object, found: object, path: str = "") -> Iterator[str]:
    """Where an answer is not the golden one: a field too few, another type, another value."""
    name = path.rsplit(".", 1)[-1]
    if isinstance(wanted, dict) and isinstance(found, dict):
        for key, value in wanted.items():
            if key in found:
                yield from differences(value, found[key], f"{path}.{key}")
            else:
                yield f"{path}.{key} is missing"
    elif name == "match":
        if not (isinstance(found, float | int) and 0.8 <= found <= 1):
            yield f"{path} is {found!r}"
    elif name in MAY_HOLD_MORE:
        if not all(item in (found or []) for item in wanted or []):
            yield f"{path} is {found!r}, without {wanted!r}"
    elif isinstance(wanted, list) and isinstance(found, list):
        if len(wanted) != len(found):
            yield f"{path} has {len(found)} items"
        for index, (one, other) in enumerate(zip(wanted, found)):
            yield from differences(one, other, f"{path}[{index}]")
    elif wanted == "…":
        if not (isinstance(found, str) and found):
            yield f"{path} is {found!r}"
    elif wanted != found:
        yield f"{path} is {found!r}, not {wanted!r}"


@pytest.mark.parametrize("path", GOLDEN, ids=[path.stem for path in GOLDEN])
def test_the_answer_is_watchmans(client: httpx.Client, path: Path) -> None:
    golden = json.loads(path.read_text(encoding="utf-8"))
    answer = client.get("/v2/search", params=golden["query"])
    assert answer.status_code == golden["status"], answer.text
    if answer.status_code == 200:
        assert answer.headers["content-type"].split(";")[0] == "application/json"
    found = list(differences(golden["answer"], answer.json()))
    assert not found, "\n".join(found)


def entities(client: httpx.Client, **query: str) -> list[dict]:
    answer = client.get("/v2/search", params=query)
    assert answer.status_code == 200, answer.text
    return answer.json()["entities"]


def every_date(value: object) -> Iterator[str]:
    if isinstance(value, dict):
        for key, item in value.items():
            if key in DATES and item is not None:
                yield item
            else:
                yield from every_date(item)
    elif isinstance(value, list):
        for item in value:
            yield from every_date(item)


@pytest.mark.parametrize("name", ["Chen Quanguo", "Arellano Jonathan", "Zhu Hailun", "Huo Liujun"])
def test_each_date_is_one_that_go_reads(client: httpx.Client, name: str) -> None:
    dates = list(every_date(entities(client, name=name, type="person", limit="20")))
    assert dates
    for date in dates:
        assert len(date) >= 20 and datetime.fromisoformat(date).tzinfo is not None, date


def test_ten_are_returned_where_nothing_is_said(client: httpx.Client) -> None:
    assert len(entities(client, name="Technology Co Ltd")) <= 10


@pytest.mark.parametrize("limit", [1, 3, 100])
def test_the_limit_holds(client: httpx.Client, limit: int) -> None:
    assert 0 < len(entities(client, name="Hikvision", limit=str(limit))) <= limit


def test_more_than_a_hundred_are_a_hundred(client: httpx.Client) -> None:
    assert len(entities(client, name="Hikvision", limit="1000")) <= 100


def test_the_best_comes_first_and_none_is_below_the_least(client: httpx.Client) -> None:
    matches = [entity["match"] for entity in entities(client, name="Hikvision", minMatch="0.7", limit="100")]
    assert matches == sorted(matches, reverse=True)
    assert min(matches) >= 0.7


@pytest.mark.parametrize("kind", ["person", "business", "vessel", "aircraft"])
def test_the_type_is_its_own_object(client: httpx.Client, kind: str) -> None:
    found = entities(client, name="Badr Chen Technology", type=kind, limit="20")
    for entity in found:
        kinds = ["person", "business", "organization", "aircraft", "vessel"]
        assert [word for word in kinds if entity[word] is not None] == [entity["entityType"]]


def test_the_type_may_be_written_in_capitals(client: httpx.Client) -> None:
    assert entities(client, name="Chen Quanguo", type="Person")[0]["sourceID"] == "29220"


@pytest.mark.parametrize("field", ["altNames", "addresses", "address"])
def test_fields_may_come_more_than_once(client: httpx.Client, field: str) -> None:
    query = [("name", "Hikvision"), ("type", "business"), (field, "Hangzhou"), (field, "Zhejiang")]
    answer = client.get("/v2/search", params=query)
    assert answer.status_code == 200 and answer.json()["entities"]


def test_a_source_is_that_source(client: httpx.Client) -> None:
    found = entities(client, name="Hikvision", source="us_csl", limit="100")
    assert found and {entity["sourceList"] for entity in found} == {"us_csl"}


@pytest.mark.parametrize("limit", ["0", "-3", "many"])
def test_a_limit_that_says_nothing_is_ten(client: httpx.Client, limit: str) -> None:
    assert 0 < len(entities(client, name="Hikvision", limit=limit)) <= 10


NUMBERS = [
    ({"type": "vessel", "imoNumber": "9116412"}, "ADRIAN DARYA 1"),
    ({"type": "vessel", "mmsi": "375311000"}, "ST. VITAMIN"),
    ({"type": "business", "gov_business-registration": "CN:91110000MA005UCQ5P"}, "Aero Engine Corporation of China"),
]


@pytest.mark.parametrize(("query", "name"), NUMBERS)
def test_a_number_finds_who_has_it_whatever_the_name(client: httpx.Client, query: dict[str, str], name: str) -> None:
    found = entities(client, name="Unheard Of", limit="1", **query)
    assert [entity["name"] for entity in found] == [name]


def test_parameters_that_change_nothing_here_are_taken(client: httpx.Client) -> None:
    others = {"requestID": "r-1", "gender": "male", "email": "a@example.com", "phone": "1", "website": "example.com"}
    assert entities(client, name="Hikvision", cryptoAddress="XBT:x1", created="2001", flag="CN", **others)


def test_who_may_not_ask_is_told_in_error(desk: Desk, client: httpx.Client) -> None:
    with desk.anonymous() as nobody:
        answer = nobody.get("/v2/search", params={"name": "Hikvision"})
    assert answer.status_code == 401 and answer.json()["error"]
