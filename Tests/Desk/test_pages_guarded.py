"""Every page keeps a browser from doing what no page needs, and carries no script or style of its own."""

from __future__ import annotations

import re
from collections.abc import Iterator

import httpx
import pytest
from desks import Desk

HEADERS = {
    "X-Content-Type-Options": "nosniff",
    "X-Frame-Options": "DENY",
    "Referrer-Policy": "same-origin",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
}
ROLES = ["viewer", "analyst", "administrator", "auditor"]
PAGES = ["/", "/search", "/search?name=Huawei", "/queue", "/what-if", "/lists", "/ledger", "/settings", "/sign-in", "/nope"]
HTML = {"Accept": "text/html"}
MARK = '"><script>alert(1)</script><b onmouseover=alert(1)>'
REFLECTING = [
    "/search?name={}", "/listings/{}", "/law/{}", "/queue?show={}", "/queue?offset={}", "/ledger?subject={}",
    "/sign-in?next={}", "/set-up?link={}", "/alerts/{}", "/assessments/{}", "/nope/{}", "/lists?from={}",
]


@pytest.fixture(scope="module")
def visitors(desk: Desk) -> Iterator[dict[str, httpx.Client]]:
    clients = {role: desk.client(role) for role in ROLES}
    yield clients
    for client in clients.values():
        client.close()


def check_guards(answer: httpx.Response) -> None:
    for name, value in HEADERS.items():
        assert answer.headers[name] == value
    parts = (part.strip().partition(" ") for part in answer.headers["Content-Security-Policy"].split(";"))
    policy = {name: sources for name, _, sources in parts}
    assert policy["default-src"] == policy["frame-ancestors"] == policy["base-uri"] == "'none'"
    assert policy["script-src"] == policy["style-src"] == policy["form-action"] == "'self'"
    assert "no-store" in answer.headers["Cache-Control"]


def check_no_own_code(text: str) -> None:
    scripts = re.findall(r"<script\b([^>]*)>([^<]*)", text)
    assert all('src="/assets/' in attributes and not code.strip() for attributes, code in scripts)
    assert "<style" not in text and "javascript:" not in text
    # Inside a tag; what stands between quotes is a value.
    tags = [re.sub(r'"[^"]*"', '""', tag) for tag in re.findall(r'<[a-z](?:"[^"]*"|[^">])*>', text)]
    assert not [tag for tag in tags if re.search(r"\s(style|on[a-z]+)\s*=", tag)]


@pytest.mark.parametrize("path", PAGES)
@pytest.mark.parametrize("role", ROLES)
def test_each_page(visitors: dict[str, httpx.Client], role: str, path: str) -> None:
    answer = visitors[role].get(path, headers=HTML)
    assert answer.status_code in (200, 403, 404)
    assert answer.headers["Content-Type"].startswith("text/html")
    check_guards(answer)
    check_no_own_code(answer.text)


@pytest.mark.parametrize("path", REFLECTING)
def test_what_a_caller_writes_is_shown_as_text(visitors: dict[str, httpx.Client], path: str) -> None:
    answer = visitors["administrator"].get(path.format(str(httpx.QueryParams({"": MARK}))[1:]), headers=HTML)
    assert answer.status_code < 500
    assert "<script>alert" not in answer.text and "<b onmouseover" not in answer.text
    check_no_own_code(answer.text)


@pytest.mark.parametrize("elsewhere", ["https://elsewhere.example/", "//elsewhere.example/", "/\\elsewhere.example", "javascript:alert(1)"])
def test_signing_in_leads_nowhere_else(desk: Desk, elsewhere: str) -> None:
    with desk.anonymous() as client:
        form = client.get("/sign-in", params={"next": elsewhere}).text
        assert not re.search(r'(href|action)="[^"]*elsewhere', form)
        desk.set_up()
        fields = {"name": "ada", "password": "marble otter quilt", "next": elsewhere}
        answer = client.post("/sign-in", params={"next": elsewhere}, data=fields)
    assert answer.status_code == 303
    assert re.match(r"/(?![/\\])", answer.headers["Location"]), answer.headers["Location"]
