"""Random calls made from /openapi.json, as it asks and otherwise: none fails inside, each is answered as it promises.

LICET_EXAMPLES says how many calls of each kind are tried either way (8 where it says nothing).
"""

from __future__ import annotations

import os
from collections.abc import Iterator

import httpx
import pytest
import schemathesis
from desks import Desk
from hypothesis import HealthCheck, Phase, given, settings
from hypothesis.errors import Unsatisfiable
from schemathesis import GenerationMode
from schemathesis.checks import CheckFunction
from schemathesis.checks import not_a_server_error as no_failure_inside
from schemathesis.specs.openapi.checks import (
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
    status_code_conformance,
)

EXAMPLES = int(os.environ.get("LICET_EXAMPLES", "8"))
CHECKS: list[CheckFunction] = [
    no_failure_inside,
    status_code_conformance,
    content_type_conformance,
    response_headers_conformance,
    response_schema_conformance,
]
ANALYSTS = ("/v1/alerts", "/v1/assessments", "/v1/counterparties")
APPROVERS = ("/v1/threshold/settlement",)
# Calls that end or begin a session: made by nobody, so that the others stay signed in.
NOBODYS = ("/v1/sessions", "/v1/set-up")


@pytest.fixture(scope="module")
def api(desk: Desk) -> schemathesis.BaseSchema:
    return schemathesis.openapi.from_url(desk.url + "/openapi.json")


@pytest.fixture(scope="module")
def callers(desk: Desk) -> Iterator[dict[str, httpx.Client]]:
    """Three people who together may do everything, and nobody; the book holds somebody who is listed."""
    clients = {role: desk.client(role) for role in ("administrator", "analyst", "approver")}
    book = "id,name,country\nc1,Hangzhou Hikvision Digital Technology Co. Ltd.,CN\n"
    clients["analyst"].post("/v1/counterparties", content=book, headers={"Content-Type": "text/csv"}).raise_for_status()
    yield {**clients, "nobody": desk.anonymous()}
    for client in clients.values():
        client.close()


def caller_of(path: str) -> str:
    if path.startswith(NOBODYS):
        return "nobody"
    if path.startswith(APPROVERS):
        return "approver"
    return "analyst" if path.startswith(ANALYSTS) else "administrator"


def credentials(client: httpx.Client) -> dict[str, str]:
    cookie = "; ".join(f"{item.name}={item.value}" for item in client.cookies.jar)
    token = client.headers.get("X-Form-Token")
    return {"Cookie": cookie, "X-Form-Token": token} if token else {}


def trial(operation: schemathesis.APIOperation, callers: dict[str, httpx.Client], mode: GenerationMode) -> str | None:
    """What is wrong with the answers to random calls of one kind; nothing where all is well."""

    @given(case=operation.as_strategy(generation_mode=mode))
    @settings(
        max_examples=EXAMPLES,
        deadline=None,
        derandomize="LICET_EXAMPLES" not in os.environ,
        database=None,
        phases=[Phase.explicit, Phase.generate],
        suppress_health_check=list(HealthCheck),
    )
    def calls(case: schemathesis.Case) -> None:
        response = case.call(headers=credentials(callers[caller_of(case.path)]), timeout=30)
        try:
            case.validate_response(response, checks=CHECKS)
        except BaseExceptionGroup as failures:
            told = "\n".join(str(failure) for failure in failures.exceptions)
            raise AssertionError(f"{case.as_curl_command()}\n{response.status_code}: {told}") from None

    try:
        calls()
    except AssertionError as failure:
        return f"{operation.label}\n{failure}"
    except Unsatisfiable:
        # A call without fields can't be made wrongly.
        return None
    return None


def test_answers_are_as_documented(desk: Desk, api: schemathesis.BaseSchema, callers: dict[str, httpx.Client]) -> None:
    operations = [found.ok() for found in api.get_all_operations()]
    assert len(operations) > 30
    modes = [(operation, mode) for operation in operations for mode in GenerationMode]
    failures = [failure for operation, mode in modes if (failure := trial(operation, callers, mode))]
    assert not failures, "\n\n".join(failures)
    assert '"level":"error"' not in desk.log.read_text(encoding="utf-8")


def test_the_document_has_every_call_of_the_drop_in_interfaces(desk: Desk) -> None:
    with desk.anonymous() as client:
        paths = client.get("/openapi.json").json()["paths"]
    assert {"/match/{dataset}", "/search/{dataset}", "/entities/{id}", "/v2/search", "/v1/screen"} <= set(paths)
