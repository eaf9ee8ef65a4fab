"""The calls of /openapi.json at the edges of what it allows, and one after another with each other's answers.

Schemathesis' own program makes them, with a key: it takes ids from one answer into the next call, tries methods that the
document doesn't name and calls without the key. LICET_EXAMPLES says how many chains are tried (3 where it says nothing).
"""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

import pytest
from desks import SCOPES, Desk

EXAMPLES = os.environ.get("LICET_EXAMPLES", "3")
CHECKS = [
    "not_a_server_error", "status_code_conformance", "content_type_conformance", "response_headers_conformance",
    "response_schema_conformance", "unsupported_method", "ignored_auth",
]
BOOK = "id,name,country\n1,Hangzhou Hikvision Digital Technology,CN\n2,Bakery Miller,DE\n"
# Whose key makes which calls: all of them as an administrator, those of the casework as who does it.
CALLS = {
    "administrator": [],
    "analyst": ["--include-tag", "Alerts", "--include-tag", "Book", "--include-tag", "Assessments"],
    "approver": ["--include-tag", "Alerts", "--include-tag", "Settings"],
}
MAY = {
    "administrator": ["ask", "read-cases", "read-ledger", "change-book", "manage-users", "manage-settings"],
    "analyst": SCOPES["analyst"],
    "approver": [*SCOPES["analyst"], "approve"],
}


@pytest.fixture(scope="module")
def keys(desk: Desk) -> Iterator[dict[str, str]]:
    """Made before the first call: one of the calls sets passwords anew. Alerts wait in the queue."""
    keys = {role: desk.key(role, MAY[role])["key"] for role in CALLS}
    headers = {"Content-Type": "text/csv", "Authorization": f"ApiKey {keys['analyst']}"}
    with desk.anonymous() as client:
        client.post("/v1/counterparties", content=BOOK, headers=headers).raise_for_status()
    yield keys


@pytest.mark.parametrize("role", CALLS)
def test_answers_are_as_documented(desk: Desk, keys: dict[str, str], role: str, tmp_path: Path) -> None:
    command = [sys.executable, "-c", "from schemathesis.cli import schemathesis; schemathesis()", "run"]
    command += [f"{desk.url}/openapi.json", "--header", f"Authorization: ApiKey {keys[role]}", *CALLS[role]]
    command += ["--phases", "coverage,stateful", "--mode", "all", "--checks", ",".join(CHECKS), "--seed", "2019"]
    command += ["--max-examples", EXAMPLES, "--generation-database", "none", "--suppress-health-check", "all"]
    command += ["--request-timeout", "30", "--continue-on-failure", "--warnings", "off", "--no-color"]
    environment = {**os.environ, "HYPOTHESIS_STORAGE_DIRECTORY": str(tmp_path)}
    done = subprocess.run(command, cwd=tmp_path, env=environment, capture_output=True, text=True, timeout=3600)
    assert done.returncode == 0, done.stdout[-20_000:] + done.stderr[-2_000:]
    assert '"level":"error"' not in desk.log.read_text(encoding="utf-8")


def test_the_desk_has_survived(desk: Desk, keys: dict[str, str]) -> None:
    with desk.anonymous(headers={"Authorization": f"ApiKey {keys['analyst']}"}) as client:
        assert client.post("/v1/screen", json={"name": "Huawei"}).status_code == 200
        assert client.get("/readyz").json() == {"status": "ok"}
