"""The client that OpenSanctions publishes for yente, unmodified, against the desk."""

from __future__ import annotations

import random
from collections.abc import Iterator

import pytest
from desks import Desk
from yente_client import Client, Entity
from yente_client.entities import Airplane, Company, Organization, Person, Vessel

SAMPLE = 200
SEED = 20260731
KINDS = {"Airplane": Airplane, "Organization": Organization, "Person": Person, "Vessel": Vessel}


@pytest.fixture(scope="module")
def client(desk: Desk) -> Iterator[Client]:
    key = desk.key("viewer")["key"]
    with Client(base_url=desk.url, api_key=key) as client:
        yield client


def listed(client: Client) -> list[Entity]:
    """Everything in force, page by page."""
    found: list[Entity] = []
    while True:
        page = client.search("", limit=500, offset=len(found)).results
        found += page
        if len(page) < 500:
            return found


def names(entity: Entity) -> list[str]:
    return [*entity.properties["name"], *entity.properties.get("alias", [])]


def test_it_is_ready(client: Client) -> None:
    assert client.healthz().status == "ok"
    assert client.readyz().status == "ok"


def test_the_catalog_has_the_default_dataset(client: Client) -> None:
    assert "default" in [dataset.name for dataset in client.datasets().datasets]


def test_the_algorithms_name_the_best(client: Client) -> None:
    algorithms = client.algorithms()
    assert algorithms.best in [algorithm.name for algorithm in algorithms.algorithms]


def test_search_finds_words_and_counts(client: Client) -> None:
    answer = client.search("hikvision")
    assert answer.total.value >= len(answer.results) > 0
    assert all("hikvision" in " ".join(names(entity)).lower() for entity in answer.results)


def test_an_entity_is_fetched_with_its_sanctions(client: Client) -> None:
    first = client.search("hikvision").results[0]
    entity = client.fetch(first.id)
    assert (entity.id, entity.caption) == (first.id, first.caption)
    assert entity.properties["sanctions"]


def test_what_stands_beside_an_entity(client: Client) -> None:
    first = client.search("hikvision").results[0]
    assert "sanctions" in client.adjacent(first.id).adjacent
    assert client.adjacent(first.id, prop="sanctions").total.value > 0


def test_a_company_and_a_person_are_matched(client: Client) -> None:
    company = client.match(Company(name=["Hikvision Digital Technology"], country=["cn"])).top
    assert company is not None and company.match and "Hikvision" in company.caption
    person = client.match(Person(name=["Chen Quanguo"])).top
    assert person is not None and person.match and person.score > 0.9


def test_what_is_nobody_is_no_match(client: Client) -> None:
    top = client.match(Company(name=["Zzyzx Wqqv Flower Shop"])).top
    assert top is None or not top.match


@pytest.mark.parametrize(
    "call",
    [
        lambda client: client.fetch("nobody"),
        lambda client: client.search("x", datasets=["nope"]),
        lambda client: client.match(Company(name=["x"]), algorithm="nope"),
        lambda client: client.adjacent("nobody"),
    ],
    ids=["unknown entity", "unknown dataset", "unknown algorithm", "beside an unknown entity"],
)
def test_an_error_is_the_clients_own(client: Client, call) -> None:
    with pytest.raises(Exception) as raised:
        call(client)
    assert type(raised.value).__module__.startswith("yente_client"), repr(raised.value)


@pytest.mark.parametrize("name", ["Hikvision", "Müller & Söhne", "海康威视", "Иванов", "O'Neil \"x\" + y", "a%20b&q=c"])
def test_any_letters_may_be_asked(client: Client, name: str) -> None:
    assert client.search(name).total.value >= 0
    assert client.match(Company(name=[name])) is not None


def test_each_of_200_listed_names_is_found_and_fetched(client: Client) -> None:
    everything = listed(client)
    assert len({entity.id for entity in everything}) == len(everything)
    missed: list[str] = []
    for entity in random.Random(SEED).sample(everything, min(SAMPLE, len(everything))):
        name = entity.properties["name"][0]
        kind = KINDS[entity.schema_]
        if entity.id not in [found.id for found in client.search(name, limit=100).results]:
            missed.append(f"search: {entity.id} {name}")
        if entity.id not in [found.id for found in client.match(kind(name=[name]), limit=50).results]:
            missed.append(f"match: {entity.id} {name}")
        if client.fetch(entity.id).id != entity.id:
            missed.append(f"fetch: {entity.id}")
    assert not missed, "\n".join(missed)
