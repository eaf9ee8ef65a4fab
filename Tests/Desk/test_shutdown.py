"""The end and the next beginning of a desk, and the ways it does not begin."""

from __future__ import annotations

import json
import socket
import ssl
import subprocess
import time
from collections.abc import Callable, Iterator
from pathlib import Path

import httpx
import pytest
from desks import Desk, program

LINES = 6000
BOOK = "id,name,country\nc1,Hangzhou Hikvision Digital Technology Co. Ltd.,CN\nc2,Flower Shop,DE\n"
REMAINS = ["/v1/users", "/v1/keys", "/v1/counterparties", "/v1/alerts", "/v1/threshold", "/v1/assessments"]


@pytest.fixture
def begin(tmp_path: Path) -> Iterator[Callable[..., Desk]]:
    """Starts a desk; where a test fails the desk is ended all the same."""
    begun: list[Desk] = []

    def start(*arguments: str, **options: str) -> Desk:
        begun.append(Desk(tmp_path, list(arguments), **options))
        return begun[-1].start()

    yield start
    for desk in begun:
        if desk.process is not None and desk.process.poll() is None:
            desk.process.kill()
            desk.process.wait()


def refuses(port: int) -> bool:
    try:
        socket.create_connection(("127.0.0.1", port), timeout=1).close()
    except ConnectionRefusedError:
        return True
    return False


def wait_until(condition, seconds: float) -> bool:
    until = time.monotonic() + seconds
    while time.monotonic() < until:
        if condition():
            return True
        time.sleep(0.05)
    return False


def test_what_was_begun_is_answered_whole(begin: Callable[..., Desk]) -> None:
    desk = begin()
    told = False

    def questions() -> Iterator[bytes]:
        nonlocal told
        for number in range(LINES):
            if number == LINES // 2:
                desk.ask_to_stop()
                told = wait_until(lambda: refuses(desk.port), 10)
            yield json.dumps({"id": str(number), "name": f"Hik Vision {number}"}).encode() + b"\n"

    with desk.anonymous() as client:
        headers = {"Content-Type": "application/x-ndjson"}
        answer = client.post("/v1/screen", content=questions(), headers=headers)
    assert told, "new connections were still taken"
    lines = [json.loads(line) for line in answer.text.splitlines()]
    assert [line["id"] for line in lines] == [str(number) for number in range(LINES)]
    assert not [line for line in lines if "error" in line]
    assert desk.stop() == 0


def test_a_caller_who_drips_does_not_hold_the_desk(begin: Callable[..., Desk]) -> None:
    desk = begin()
    with socket.create_connection(("127.0.0.1", desk.port)) as caller:
        head = "POST /v1/screen HTTP/1.1\r\nHost: desk\r\nContent-Type: application/x-ndjson\r\n"
        caller.sendall((head + "Transfer-Encoding: chunked\r\n\r\n").encode())
        begun = time.monotonic()
        desk.ask_to_stop()
        while desk.process is not None and desk.process.poll() is None and time.monotonic() - begun < 40:
            try:
                caller.sendall(b"d\r\n{\"name\":\"x\"}\n\r\n")
            except OSError:
                break
            time.sleep(0.5)
    assert desk.stop() == 0
    assert time.monotonic() - begun < 40


def test_an_idle_connection_does_not_hold_the_desk(begin: Callable[..., Desk]) -> None:
    desk = begin()
    with desk.anonymous() as client:
        client.get("/healthz").raise_for_status()
        begun = time.monotonic()
        assert desk.stop() == 0
        assert time.monotonic() - begun < 10


def test_the_next_start_finds_everything(begin: Callable[..., Desk]) -> None:
    desk = begin()
    with desk.client("analyst") as analyst, desk.client("administrator") as administrator:
        answer = analyst.post("/v1/counterparties?source=book.csv", content=BOOK, headers={"Content-Type": "text/csv"})
        assert answer.status_code == 200, answer.text
        key = desk.key("viewer")["key"]
        before = [administrator.get(path).json() for path in REMAINS]
        checkpoint = administrator.get("/v1/ledger/checkpoint").text
    assert desk.stop() == 0
    desk.start()
    assert desk.link is None, "a desk with users offers no link"
    with desk.client("administrator") as administrator:
        assert [administrator.get(path).json() for path in REMAINS] == before
        lines = administrator.get("/v1/ledger/checkpoint").text
        assert lines.splitlines()[0] == checkpoint.splitlines()[0]
    with desk.anonymous(headers={"Authorization": f"ApiKey {key}"}) as program_with_key:
        assert program_with_key.get("/v1/lists").status_code == 200
    assert desk.stop() == 0
    verify = [program(), "ledger", "verify", "--database", str(desk.folder / "desk.sqlite")]
    verified = subprocess.run(verify, capture_output=True, text=True, timeout=60)
    assert verified.returncode == 0, verified.stdout + verified.stderr


@pytest.fixture(scope="module")
def pair(tmp_path_factory: pytest.TempPathFactory) -> tuple[Path, Path]:
    return self_signed(tmp_path_factory.mktemp("tls"))


def self_signed(folder: Path) -> tuple[Path, Path]:
    """A certificate of this machine's loopback address, and its key."""
    chain, key = folder / "chain.pem", folder / "key.pem"
    command = ["openssl", "req", "-x509", "-newkey", "rsa:2048", "-nodes", "-days", "2", "-subj", "/CN=localhost"]
    names = ["-addext", "subjectAltName=IP:127.0.0.1,DNS:localhost"]
    subprocess.run([*command, *names, "-keyout", str(key), "-out", str(chain)], check=True, capture_output=True)
    return chain, key


def test_tls(begin: Callable[..., Desk], pair: tuple[Path, Path]) -> None:
    chain, key = pair
    desk = begin("--certificate", str(chain), "--key", str(key), verify=str(chain))
    assert desk.url.startswith("https://")
    with desk.client("viewer") as viewer:
        answer = viewer.post("/v1/screen", json={"name": "Hik Vision"})
        assert answer.status_code == 200
        assert "max-age" in answer.headers["strict-transport-security"]
    with desk.anonymous() as client:
        body = {"name": "viewer-1", "password": "marble otter quilt"}
        cookie = client.post("/v1/sessions", json=body).headers["set-cookie"].lower()
        assert "secure" in cookie and "httponly" in cookie and "samesite" in cookie
    with pytest.raises(httpx.TransportError):
        httpx.get(desk.url.replace("https", "http") + "/healthz", timeout=5)
    assert desk.stop() == 0


@pytest.mark.filterwarnings("ignore::DeprecationWarning")
def test_tls_of_long_ago_is_refused(begin: Callable[..., Desk], pair: tuple[Path, Path]) -> None:
    """TLS 1.1 and before."""
    chain, key = pair
    desk = begin("--certificate", str(chain), "--key", str(key), verify=str(chain))
    old = ssl.create_default_context(cafile=str(chain))
    old.set_ciphers("ALL:@SECLEVEL=0")
    old.minimum_version, old.maximum_version = ssl.TLSVersion.TLSv1, ssl.TLSVersion.TLSv1_1
    with socket.create_connection(("127.0.0.1", desk.port), timeout=5) as connection:
        with pytest.raises((ssl.SSLError, ConnectionError)):
            old.wrap_socket(connection, server_hostname="localhost")
    assert desk.stop() == 0


def test_what_was_acknowledged_outlives_a_desk_that_is_killed(begin: Callable[..., Desk]) -> None:
    desk = begin()
    with desk.client("analyst") as analyst:
        for number in range(20):
            book = f"id,name\n{number},Flower Shop {number}\n"
            analyst.post("/v1/counterparties", content=book, headers={"Content-Type": "text/csv"}).raise_for_status()
    assert desk.process is not None
    desk.process.kill()
    desk.process.wait()
    desk.start()
    with desk.client("analyst") as analyst:
        assert analyst.get("/v1/counterparties").json()["total"] == 20
    assert desk.stop() == 0
    verify = [program(), "ledger", "verify", "--database", str(desk.folder / "desk.sqlite")]
    verified = subprocess.run(verify, capture_output=True, text=True, timeout=60)
    assert verified.returncode == 0, verified.stdout + verified.stderr


def test_a_link_that_nobody_took_works_no_more_after_another_start(begin: Callable[..., Desk]) -> None:
    desk = begin()
    first = desk.link
    assert desk.stop() == 0
    desk.start()
    assert desk.link and desk.link != first
    with desk.anonymous() as client:
        body = {"link": first, "name": "eve", "password": "marble otter quilt"}
        assert client.post("/v1/set-up", json=body).status_code == 404
    desk.set_up()
    assert desk.stop() == 0


def fails(folder: Path, *arguments: str) -> str:
    """What a desk that can't begin says; it ends by itself, and not with success."""
    desk = Desk(folder, list(arguments))
    ended = subprocess.run(desk.command(), capture_output=True, text=True, timeout=30)
    assert ended.returncode not in (0, -4, -5, -6, -11), f"{ended.returncode}: {ended.stderr}"
    assert "Fatal error" not in ended.stderr and "The desk is at" not in ended.stdout
    return ended.stderr


def test_a_missing_certificate_is_named(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    message = fails(tmp_path, "--certificate", str(tmp_path / "absent.pem"), "--key", str(pair[1]))
    assert "absent.pem" in message


def test_a_missing_key_is_named(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    message = fails(tmp_path, "--certificate", str(pair[0]), "--key", str(tmp_path / "absent.pem"))
    assert "absent.pem" in message


def test_a_key_that_is_none_is_named(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("this is no key\n", encoding="ascii")
    assert "wrong.pem" in fails(tmp_path, "--certificate", str(pair[0]), "--key", str(wrong))


def test_a_certificate_that_is_none_is_named(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    wrong = tmp_path / "wrong.pem"
    wrong.write_text("this is no certificate\n", encoding="ascii")
    assert "wrong.pem" in fails(tmp_path, "--certificate", str(wrong), "--key", str(pair[1]))


def test_a_key_of_another_certificate_is_refused(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    _, other = self_signed(tmp_path)
    message = fails(tmp_path, "--certificate", str(pair[0]), "--key", str(other))
    assert "key" in message.lower() and "certificate" in message.lower()


def test_a_certificate_needs_a_key(tmp_path: Path, pair: tuple[Path, Path]) -> None:
    assert "--key" in fails(tmp_path, "--certificate", str(pair[0]))


def test_a_port_in_use_is_named(tmp_path: Path) -> None:
    with socket.create_server(("127.0.0.1", 0)) as taken:
        port = str(taken.getsockname()[1])
        command = [program(), "serve", "--data", str(tmp_path), "--database", str(tmp_path / "d.sqlite"), "--port", port]
        ended = subprocess.run(command, capture_output=True, text=True, timeout=30)
    assert ended.returncode not in (0, -4, -5, -6, -11)
    assert port in ended.stderr
