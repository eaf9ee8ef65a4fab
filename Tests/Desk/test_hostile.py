"""Callers who are slow, greedy, wrong or not entitled: they are told so, and nobody else notices."""

from __future__ import annotations

import json
import socket
import threading
import time
import urllib.parse
from collections.abc import Iterator

import httpx
import pytest
from desks import ADMINISTRATOR, PASSWORD, Desk

MEGABYTE = 1 << 20
JSON = "application/json"
NDJSON = "application/x-ndjson"
CSV = "text/csv"


@pytest.fixture(scope="module")
def analyst(desk: Desk) -> Iterator[httpx.Client]:
    with desk.client("analyst") as client:
        yield client


@pytest.fixture(scope="module")
def key(desk: Desk) -> str:
    return desk.key("viewer")["key"]


def problem(answer: httpx.Response, *statuses: int) -> dict:
    """The problem document of an answer that has one of the statuses."""
    assert answer.status_code in statuses, f"{answer.status_code}: {answer.text[:300]}"
    assert answer.headers["content-type"] == "application/problem+json"
    document = answer.json()
    assert document["status"] == answer.status_code
    assert document["code"] and document["title"] and document["detail"]
    return document


def connect(desk: Desk) -> socket.socket:
    return socket.create_connection(("127.0.0.1", desk.port), timeout=60)


def head(path: str, key: str, *lines: str) -> bytes:
    fields = [f"POST {path} HTTP/1.1", "Host: desk", f"Authorization: ApiKey {key}", *lines]
    return ("\r\n".join(fields) + "\r\n\r\n").encode()


def answers_others(desk: Desk, key: str) -> bool:
    """Whether somebody else is answered within a moment."""
    headers = {"Authorization": f"ApiKey {key}"}
    with desk.anonymous(timeout=5.0) as client:
        answer = client.post("/v1/screen", json={"name": "Hik Vision"}, headers=headers)
    return answer.status_code == 200


# Slow and greedy callers


@pytest.fixture(scope="module")
def silent(desk: Desk, key: str) -> Iterator[tuple[socket.socket, float]]:
    """A call whose body does not come, and when it began; it waits while the other tests run."""
    with connect(desk) as connection:
        connection.sendall(head("/v1/screen", key, f"Content-Type: {JSON}", "Content-Length: 100") + b'{"name":')
        yield connection, time.monotonic()


def test_a_call_without_its_body_holds_up_nobody(desk: Desk, key: str, silent: tuple[socket.socket, float]) -> None:
    assert answers_others(desk, key)


def test_many_who_never_end_their_headers_hold_up_nobody(desk: Desk, key: str) -> None:
    slow = [connect(desk) for _ in range(100)]
    try:
        for connection in slow:
            connection.sendall(b"POST /v1/screen HTTP/1.1\r\nHost: desk\r\nX-Slow: ")
        for _ in range(5):
            assert answers_others(desk, key)
            for connection in slow:
                connection.sendall(b"a")
    finally:
        for connection in slow:
            connection.close()


def chunk(data: bytes) -> bytes:
    return f"{len(data):x}\r\n".encode() + data + b"\r\n"


def test_an_answer_that_is_not_read_takes_no_memory(desk: Desk, key: str) -> None:
    line = json.dumps({"name": "Hangzhou Hikvision Digital Technology"}).encode() + b"\n"
    sent = 0
    stopped = threading.Event()

    def send(connection: socket.socket) -> None:
        nonlocal sent
        connection.sendall(head("/v1/screen", key, f"Content-Type: {NDJSON}", "Transfer-Encoding: chunked"))
        try:
            while not stopped.is_set():
                connection.sendall(chunk(line * 200))
                sent += 200 * len(line)
        except OSError:
            return

    assert answers_others(desk, key)
    before = desk.memory()
    with connect(desk) as connection:
        sender = threading.Thread(target=send, args=(connection,), daemon=True)
        sender.start()
        for _ in range(8):
            time.sleep(1)
            assert answers_others(desk, key)
            grown = desk.memory() - before
            assert grown < 64 * MEGABYTE, f"{grown / MEGABYTE:.0f} MB more after {sent / MEGABYTE:.0f} MB of questions"
        held = sent
        time.sleep(1)
        assert sent == held, "who does not read is still read from"
        stopped.set()
        connection.shutdown(socket.SHUT_RDWR)
    sender.join(10)


@pytest.mark.parametrize("is_chunked", [False, True], ids=["stated", "chunked"])
def test_a_document_has_a_greatest_size(analyst: httpx.Client, is_chunked: bool) -> None:
    body = b'{"name":"' + b"a" * (5 * MEGABYTE) + b'"}'
    content = iter([body]) if is_chunked else body
    try:
        answer = analyst.post("/v1/screen", content=content, headers={"Content-Type": JSON})
    except httpx.WriteError:
        pytest.skip("the connection was closed before the whole body was sent")
    problem(answer, 413)


def test_a_file_has_a_greatest_size(desk: Desk, analyst: httpx.Client) -> None:
    cookie = "; ".join(f"{item.name}={item.value}" for item in analyst.cookies.jar)
    lines = [f"Cookie: {cookie}", f"X-Form-Token: {analyst.headers['X-Form-Token']}", f"Content-Type: {CSV}"]
    fields = ["POST /v1/counterparties HTTP/1.1", "Host: desk", *lines, f"Content-Length: {1 << 40}"]
    with connect(desk) as connection:
        connection.sendall(("\r\n".join(fields) + "\r\n\r\nid,name\r\n").encode())
        assert connection.recv(1000).startswith(b"HTTP/1.1 413")


def test_one_line_has_a_greatest_size(analyst: httpx.Client) -> None:
    body = b'{"name":"' + b"a" * (5 * MEGABYTE) + b'"}\n'
    answer = analyst.post("/v1/screen", content=body, headers={"Content-Type": NDJSON})
    assert answer.status_code == 200
    assert json.loads(answer.text.splitlines()[-1])["error"]["status"] == 413


def test_headers_have_a_greatest_size(desk: Desk) -> None:
    with connect(desk) as connection:
        try:
            connection.sendall(b"GET /healthz HTTP/1.1\r\nHost: desk\r\nX-Long: " + b"a" * MEGABYTE + b"\r\n\r\n")
            answer = connection.recv(1000)
        except ConnectionError:
            answer = b""
    assert answer == b"" or answer.startswith((b"HTTP/1.1 431", b"HTTP/1.1 400")), answer


# What is not understood

MALFORMED = {
    "no JSON": b"{",
    "nothing": b"",
    "an array": b"[]",
    "a name twice": b'{"name":"a","name":"b"}',
    "an unknown field": b'{"nmae":"a"}',
    "deep arrays": b"[" * 200_000,
    "deep objects": b'{"name":' * 100_000,
    "deep and closed": b'{"name":' + b"[" * 50_000 + b"]" * 50_000 + b"}",
}
# Documents that are understood but for their bytes.
NO_UTF8 = {
    "/v1/screen": b'{"name":"\xff\xfe"}',
    "/v1/compare": b'{"left":{"name":"\xc0\xaf"},"right":{"name":"a"}}',
    "/v1/assess": b'{"action":"export","parties":[{"role":"consignee","name":"\xff"}]}',
    "/v1/users": b'{"name":"\xe2\x82","role":"viewer","password":"marble otter quilt"}',
    "/match/default": b'{"queries":{"q":{"schema":"Person","properties":{"name":["\xff\xfe"]}}}}',
}


@pytest.fixture(scope="module")
def administrator(desk: Desk) -> Iterator[httpx.Client]:
    with desk.client("administrator") as client:
        yield client


@pytest.mark.parametrize("body", MALFORMED.values(), ids=MALFORMED.keys())
@pytest.mark.parametrize("path", ["/v1/screen", "/v1/assess", "/v1/simulate", "/match/default", "/v1/users"])
def test_a_malformed_document_is_a_problem(administrator: httpx.Client, body: bytes, path: str) -> None:
    problem(administrator.post(path, content=body, headers={"Content-Type": JSON}), 400, 413, 422)


@pytest.mark.parametrize("path,body", NO_UTF8.items(), ids=NO_UTF8.keys())
def test_a_document_that_is_not_utf8_is_a_problem(administrator: httpx.Client, path: str, body: bytes) -> None:
    document = problem(administrator.post(path, content=body, headers={"Content-Type": JSON}), 400, 422)
    assert "UTF-8" in document["detail"]


@pytest.mark.parametrize("bad", [b"{", b"[" * 100_000, b'{"name":"\xff"}', b"null", b'"name"'])
def test_a_malformed_line_is_told_and_the_others_are_answered(analyst: httpx.Client, bad: bytes) -> None:
    body = b'{"id":"a","name":"Hik Vision"}\n' + bad + b'\n{"id":"b","name":"Hik Vision"}\n'
    answer = analyst.post("/v1/screen", content=body, headers={"Content-Type": NDJSON})
    assert answer.status_code == 200
    first, second, third = (json.loads(line) for line in answer.text.splitlines())
    assert (first["id"], third["id"]) == ("a", "b")
    assert second["error"]["line"] >= 1 and 400 <= second["error"]["status"] < 500


BOOKS = {
    "a row too short": b"id,name,country\nc1,Somebody,DE\nc2\n",
    "a quote that does not end": b'id,name\nc1,"Somebody\n',
    "no heading": b"\n\n\n",
    "nothing": b"",
    "an id twice": b"id,name\nr1,Somebody\nr1,Somebody Else\n",
    "no id": b"id,name\nr1,Somebody\n,Somebody Else\n",
    "no ids": b"name,country\nSomebody,DE\n",
}


@pytest.mark.parametrize("book", BOOKS.values(), ids=BOOKS.keys())
def test_a_malformed_book_changes_nothing(analyst: httpx.Client, book: bytes) -> None:
    before = analyst.get("/v1/counterparties").json()
    problem(analyst.post("/v1/counterparties", content=book, headers={"Content-Type": CSV}), 400, 422)
    assert analyst.get("/v1/counterparties").json() == before


REPAIRED = {
    "no UTF-8": b"id,name\nr1,M\xfcller\n",
    "zero bytes": b"id,name\nr1,a\x00b\n",
}


@pytest.mark.parametrize("book", REPAIRED.values(), ids=REPAIRED.keys())
def test_what_was_repaired_in_a_book_is_told(analyst: httpx.Client, book: bytes) -> None:
    answer = analyst.post("/v1/counterparties", content=book, headers={"Content-Type": CSV})
    assert answer.status_code == 422 or answer.json()["warnings"], answer.text


@pytest.mark.parametrize("query", ["threshold=2", "threshold=x", "limit=-1", "limit=1e9", "on=yesterday", "list=nope"])
def test_a_malformed_query_is_a_problem(analyst: httpx.Client, query: str) -> None:
    problem(analyst.post(f"/v1/screen?{query}", json={"name": "a"}), 400, 422)


@pytest.mark.parametrize("query", ["q=%ff%fe", "q=%", "q=%00", "q=" + "a" * 8000, "limit=%", "&&==&q"])
def test_a_strange_query_does_not_fail_inside(analyst: httpx.Client, query: str) -> None:
    assert analyst.get(f"/search/default?{query}").status_code < 500


@pytest.mark.parametrize("kind", ["text/plain", "application/xml", "multipart/form-data; boundary=x", "image/png"])
@pytest.mark.parametrize("path", ["/v1/screen", "/v1/assess", "/v1/simulate", "/match/default", "/v1/counterparties"])
def test_another_type_is_not_taken(analyst: httpx.Client, path: str, kind: str) -> None:
    problem(analyst.post(path, content=b"{}", headers={"Content-Type": kind}), 415)


@pytest.mark.parametrize("path", ["/nothing", "/v1/nothing", "/v1/alerts/nobody", "/entities/nobody", "/v1/../etc/passwd"])
def test_an_unknown_path_is_told(analyst: httpx.Client, path: str) -> None:
    problem(analyst.get(path), 404)


OTHER_METHODS = [
    ("GET", "/v1/screen", "POST"), ("DELETE", "/v1/lists", "GET, HEAD"), ("PUT", "/v1/alerts", "GET, HEAD, POST"),
    ("POST", "/catalog", "GET, HEAD"), ("PATCH", "/v2/search", "GET, HEAD"), ("DELETE", "/healthz", "GET, HEAD"),
    ("PUT", "/search", "GET, HEAD"), ("TRACE", "/v1/keys", "GET, HEAD, POST"),
]


@pytest.mark.parametrize("method,path,allowed", OTHER_METHODS)
def test_another_method_is_told(analyst: httpx.Client, method: str, path: str, allowed: str) -> None:
    answer = analyst.request(method, path)
    problem(answer, 405)
    assert answer.headers["allow"] == allowed


NO_REQUESTS = {
    "words": b"nonsense\r\n\r\n",
    "another version": b"GET /v1/lists HTTP/9.9\r\n\r\n",
    "a long field": b"GET /v1/lists HTTP/1.1\r\nX: " + b"y" * 100_000 + b"\r\n\r\n",
    "a long path": b"GET /" + b"x" * 200_000 + b" HTTP/1.1\r\nHost: desk\r\n\r\n",
    "many fields": b"GET /v1/lists HTTP/1.1\r\n" + b"X-Y: z\r\n" * 5000 + b"\r\n",
    "TLS": b"\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03",
    "less than nothing": b"POST /v1/screen HTTP/1.1\r\nHost: desk\r\nContent-Length: -1\r\n\r\n",
    "two lengths": b"POST /v1/screen HTTP/1.1\r\nContent-Length: 5\r\nTransfer-Encoding: chunked\r\n\r\n0\r\n\r\n",
}


@pytest.mark.parametrize("bytes_", NO_REQUESTS.values(), ids=NO_REQUESTS.keys())
def test_what_is_no_request_is_refused_or_cut_off(desk: Desk, key: str, bytes_: bytes) -> None:
    with connect(desk) as connection:
        connection.settimeout(3)
        try:
            connection.sendall(bytes_)
            answer = connection.recv(1000)
        except OSError:
            answer = b""
    assert not answer or answer.split(b" ")[1][:1] in (b"4", b"5") and b"500" not in answer[:20], answer
    assert answers_others(desk, key)


# Who may not


def with_key(desk: Desk, text: str) -> httpx.Client:
    return desk.anonymous(headers={"Authorization": f"ApiKey {text}"})


def is_refused(desk: Desk, text: str) -> bool:
    with with_key(desk, text) as client:
        answer = client.get("/v1/lists")
        problem(answer, 401)
        return "www-authenticate" in answer.headers


@pytest.mark.parametrize("text", ["x", "a" * 5000, "lk_" + "A" * 43, "ключ".encode().hex()])
def test_an_unknown_key_is_refused(desk: Desk, key: str, text: str) -> None:
    assert is_refused(desk, text)


def test_nobody_is_refused_once_there_are_users(desk: Desk, key: str) -> None:
    with desk.anonymous() as client:
        for path in ["/v1/lists", "/v1/alerts", "/v1/users", "/v1/ledger", "/search/default", "/v2/search?name=x"]:
            problem(client.get(path), 401)


def test_a_revoked_key_works_no_more(desk: Desk) -> None:
    issued = desk.key("analyst", ["ask"])
    with with_key(desk, issued["key"]) as client:
        assert client.get("/v1/lists").status_code == 200
    with desk.client("analyst") as owner:
        assert owner.delete(f"/v1/keys/{issued['id']}").status_code == 204
    assert is_refused(desk, issued["key"])


def test_a_key_that_has_expired_is_not_issued(desk: Desk) -> None:
    with desk.client("viewer") as owner:
        problem(owner.post("/v1/keys", json={"title": "old", "scopes": ["ask"], "expires": "2020-01-01"}), 422)


def test_the_key_of_a_disabled_user_works_no_more(desk: Desk) -> None:
    with desk.client("viewer", "leaver") as leaver:
        issued = leaver.post("/v1/keys", json={"title": "trial", "scopes": ["ask"]}).json()
        with desk.client("administrator") as administrator:
            administrator.patch("/v1/users/leaver", json={"enabled": False}).raise_for_status()
        problem(leaver.get("/v1/lists"), 401)
    assert is_refused(desk, issued["key"])


def test_a_session_that_was_ended_works_no_more(desk: Desk) -> None:
    with desk.client("viewer") as client:
        cookies = dict(client.cookies)
        assert client.delete("/v1/sessions").status_code == 204
    with desk.anonymous(cookies=cookies) as client:
        problem(client.get("/v1/lists"), 401)


def test_a_session_changes_nothing_without_its_form_token(desk: Desk) -> None:
    with desk.client("analyst") as client:
        for token in (None, "", "x" * 43):
            del client.headers["X-Form-Token"]
            if token is not None:
                client.headers["X-Form-Token"] = token
            problem(client.post("/v1/counterparties", content=b"id,name\n", headers={"Content-Type": CSV}), 403)
            client.headers["X-Form-Token"] = "x"


def test_a_key_does_no_more_than_its_scopes(desk: Desk, key: str) -> None:
    with with_key(desk, key) as client:
        problem(client.get("/v1/users"), 403)
        problem(client.get("/v1/ledger"), 403)
        problem(client.post("/v1/users", json={"name": "eve", "role": "administrator", "password": PASSWORD}), 403)


def test_a_key_has_no_more_than_its_owner(desk: Desk) -> None:
    with desk.client("viewer") as viewer:
        problem(viewer.post("/v1/keys", json={"title": "x", "scopes": ["manage-users"]}), 403, 422)


def test_a_key_makes_no_key_of_more(desk: Desk) -> None:
    with with_key(desk, desk.key("analyst", ["ask"])["key"]) as client:
        problem(client.post("/v1/keys", json={"title": "x", "scopes": ["change-book"]}), 403, 422)


def test_who_guesses_passwords_waits(desk: Desk, analyst: httpx.Client) -> None:
    with desk.anonymous() as client:
        statuses = [
            client.post("/v1/sessions", json={"name": "guessed", "password": f"wrong wrong {number}"}).status_code
            for number in range(10)
        ]
    assert statuses[0] == 401 and statuses[-1] == 429, statuses


def test_the_desk_is_set_up_once(desk: Desk, key: str) -> None:
    with desk.anonymous() as client:
        body = {"link": desk.link, "name": "eve", "password": PASSWORD}
        problem(client.post("/v1/set-up", json=body), 401, 403, 404, 409, 422)


# Twice


def test_an_idempotency_key_does_once_what_it_was_sent_with(analyst: httpx.Client) -> None:
    headers = {"Content-Type": CSV, "Idempotency-Key": "book-1"}
    book = b"id,name,country\ni1,Somebody Inconspicuous,DE\n"
    first = analyst.post("/v1/counterparties", content=book, headers=headers)
    again = analyst.post("/v1/counterparties", content=book, headers=headers)
    assert first.status_code == again.status_code == 200
    assert first.json() == again.json() and "idempotency-replayed" in again.headers
    other = analyst.post("/v1/counterparties", content=book + b"i2,Another,DE\n", headers=headers)
    problem(other, 409, 422)


# What every answer has and no log has


@pytest.mark.parametrize("path", ["/v1/lists", "/v1/nothing", "/healthz", "/openapi.json", "/metrics", "/v1/users"])
def test_every_answer_has_the_security_headers(desk: Desk, analyst: httpx.Client, path: str) -> None:
    headers = analyst.get(path).headers
    assert "default-src 'none'" in headers["content-security-policy"]
    assert "frame-ancestors 'none'" in headers["content-security-policy"]
    assert headers["x-content-type-options"] == "nosniff"
    assert headers["x-frame-options"] == "DENY"
    assert headers["referrer-policy"] in ("same-origin", "no-referrer")
    assert "access-control-allow-origin" not in headers


def test_no_name_asked_for_is_in_the_log(desk: Desk, analyst: httpx.Client) -> None:
    first, last = "Bartholomea", "Quackenbushly"
    name = f"{first} {last}"
    quoted = urllib.parse.quote(name)
    analyst.post("/v1/screen", json={"name": name})
    analyst.post("/v1/screen", json={"name": name, "birthDate": name})
    analyst.post("/v1/screen", content=json.dumps({"name": name}) + "\n", headers={"Content-Type": NDJSON})
    analyst.post("/v1/compare", json={"name": name})
    body = {"queries": {name: {"schema": "Person", "properties": {"name": [name]}}}}
    analyst.post("/match/default", json=body)
    book = f"id,name,country\nq1,{name},DE\nq2,{name}\n"
    analyst.post("/v1/counterparties", content=book, headers={"Content-Type": CSV})
    calls = [f"/search/default?q={quoted}", f"/v2/search?name={quoted}", f"/v2/search?type={quoted}"]
    calls += [f"/v1/counterparties?words={quoted}", f"/v1/classify?words={quoted}", f"/nothing/{quoted}?x={quoted}"]
    calls += [f"/entities/{quoted}", f"/v1/listings/{quoted}", f"/search/{quoted}", f"/v1/counterparties/{quoted}"]
    for call in calls:
        assert analyst.get(call).status_code < 500
    with desk.anonymous() as client:
        client.post("/v1/sessions", json={"name": name, "password": name})
    written = desk.log.read_text(encoding="utf-8").lower()
    metrics = analyst.get("/metrics").text.lower()
    for text in (written, metrics):
        assert first.lower() not in text and last.lower() not in text
    assert PASSWORD not in written and ADMINISTRATOR not in json.dumps(metrics)


def test_a_body_that_does_not_come_is_given_up(silent: tuple[socket.socket, float]) -> None:
    connection, begun = silent
    answer = connection.recv(1000)
    assert answer.startswith(b"HTTP/1.1 408"), answer
    assert time.monotonic() - begun < 60


def test_the_desk_has_survived(desk: Desk, key: str) -> None:
    assert answers_others(desk, key)
