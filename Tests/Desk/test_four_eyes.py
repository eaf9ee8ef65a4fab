"""What takes two people takes two people: a key is nobody else than who owns it."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date, timedelta

import httpx
import pytest
from desks import ADMINISTRATOR, Desk

APPROVER = ["ask", "read-cases", "work-alerts", "approve"]
SETTINGS = ["ask", "read-cases", "manage-users", "manage-settings"]
WAYS = ["session, session", "session, key", "key, session", "key, key"]


def entering(desk: Desk, role: str, scopes: list[str]) -> dict[str, Callable[[], httpx.Client]]:
    """The ways in which one person calls; each key is a new one."""
    return {"session": lambda: desk.client(role), "key": lambda: desk.with_key(role, scopes)}


def is_refused(answer: httpx.Response) -> bool:
    assert answer.status_code == 403, answer.text
    return answer.json()["code"] == "own-proposal"


def alert_of(desk: Desk, counterparty: str) -> str:
    book = f"id,name\n{counterparty},Huawei Technologies\n"
    with desk.client("analyst") as analyst:
        analyst.post("/v1/counterparties", content=book, headers={"Content-Type": "text/csv"}).raise_for_status()
        return analyst.get("/v1/alerts", params={"counterparty": counterparty}).json()["alerts"][0]["id"]


@pytest.mark.parametrize("way", WAYS)
def test_nobody_releases_a_party_alone(desk: Desk, way: str) -> None:
    first, second = way.split(", ")
    ways = entering(desk, "approver", APPROVER)
    alert = alert_of(desk, way.replace(", ", "-then-"))
    until = (date.today() + timedelta(days=30)).isoformat()
    with ways[first]() as proposer:
        body = {"do": "release", "reason": "another company of that name", "expires": until}
        proposer.post(f"/v1/alerts/{alert}", json=body).raise_for_status()
    with ways[second]() as same:
        assert is_refused(same.post(f"/v1/alerts/{alert}", json={"do": "confirm"}))
    with desk.client("approver", "another-approver") as another:
        confirmed = another.post(f"/v1/alerts/{alert}", json={"do": "confirm"})
    assert confirmed.json()["state"] == "false-match"


@pytest.mark.parametrize("way", WAYS)
def test_nobody_changes_the_threshold_alone(desk: Desk, way: str) -> None:
    first, second = way.split(", ")
    ways = entering(desk, "administrator", SETTINGS)
    with ways[first]() as proposer:
        proposer.post("/v1/threshold", json={"to": "0.5", "reason": "trial"}).raise_for_status()
    with ways[second]() as same:
        assert is_refused(same.post("/v1/threshold/settlement", json={"do": "confirm"}))
        same.post("/v1/threshold/settlement", json={"do": "reject", "reason": "trial"}).raise_for_status()


@pytest.mark.parametrize("change", [{"role": "viewer"}, {"enabled": False}])
@pytest.mark.parametrize("way", ["session", "key"])
def test_no_administrator_changes_their_own_account(desk: Desk, way: str, change: dict[str, object]) -> None:
    with entering(desk, "administrator", SETTINGS)[way]() as administrator:
        assert is_refused(administrator.patch(f"/v1/users/{ADMINISTRATOR}", json=change))
