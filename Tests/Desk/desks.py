"""A desk as its users find it: `licet serve` in a folder of its own, reached over HTTP."""

from __future__ import annotations

import os
import re
import resource
import signal
import subprocess
import time
from dataclasses import dataclass, field
from pathlib import Path

import httpx

PASSWORD = "marble otter quilt"
ADMINISTRATOR = "ada"
SCOPES = {
    "viewer": ["ask", "read-cases"],
    "analyst": ["ask", "read-cases", "work-alerts", "save-assessments", "change-book"],
}
START_SECONDS = 30.0
STOP_SECONDS = 30.0


def program() -> str:
    """The program under trial."""
    path = os.environ.get("LICET")
    if not path:
        raise RuntimeError("LICET names no program; use Tests/Desk/run --licet PROGRAM")
    return path


@dataclass
class Desk:
    """One running desk; `start` and `stop` may be called again on the same folder."""

    folder: Path
    arguments: list[str] = field(default_factory=list)
    verify: bool | str = True
    url: str = ""
    link: str | None = None
    process: subprocess.Popen[bytes] | None = None
    is_set_up: bool = False

    @property
    def log(self) -> Path:
        """What the desk writes while it works."""
        return self.folder / "log"

    @property
    def port(self) -> int:
        return int(self.url.rsplit(":", 1)[1])

    @property
    def pid(self) -> int:
        assert self.process is not None
        return self.process.pid

    def command(self) -> list[str]:
        database = str(self.folder / "desk.sqlite")
        where = ["--data", str(self.folder), "--database", database, "--port", "0"]
        return [program(), "serve", *where, *self.arguments]

    def start(self) -> Desk:
        output = self.folder / "output"
        with output.open("wb") as out, self.log.open("ab") as log:
            self.process = subprocess.Popen(self.command(), stdout=out, stderr=log, stdin=subprocess.DEVNULL)
        until = time.monotonic() + START_SECONDS
        while time.monotonic() < until:
            text = output.read_text(encoding="utf-8")
            told = re.search(r"The desk is at (https?://[^;\s]+);", text)
            is_whole = "link=" in text or "Every call needs a key." in text
            if told and is_whole and text.endswith("\n") and self._answers(told.group(1)):
                self.url = told.group(1)
                link = re.search(r"/set-up\?link=(\S+)", text)
                self.link = link.group(1) if link else None
                return self
            if self.process.poll() is not None:
                break
            time.sleep(0.02)
        if self.process.poll() is None:
            self.process.kill()
        raise RuntimeError(f"the desk did not start: {self.log.read_text(encoding='utf-8')[-2000:]}")

    def _answers(self, url: str) -> bool:
        try:
            return httpx.get(url + "/healthz", verify=self._trust(), timeout=2).status_code == 200
        except httpx.TransportError:
            return False

    def _trust(self) -> bool | object:
        if isinstance(self.verify, str):
            import ssl

            return ssl.create_default_context(cafile=self.verify)
        return self.verify

    def ask_to_stop(self) -> None:
        assert self.process is not None
        self.process.send_signal(signal.SIGTERM)

    def stop(self) -> int:
        """Asks the desk to stop; its exit code."""
        assert self.process is not None
        if self.process.poll() is None:
            self.ask_to_stop()
        try:
            return self.process.wait(STOP_SECONDS)
        except subprocess.TimeoutExpired:
            self.process.kill()
            raise

    def memory(self) -> int:
        """Resident bytes."""
        pages = int(Path(f"/proc/{self.pid}/statm").read_text(encoding="ascii").split()[1])
        return pages * resource.getpagesize()

    def anonymous(self, **options: object) -> httpx.Client:
        """Somebody without a key or a session."""
        options = {"timeout": 60.0, **options}
        return httpx.Client(base_url=self.url, verify=self._trust(), trust_env=False, **options)

    def set_up(self) -> None:
        """Makes the first user, once; a second call does nothing."""
        if self.is_set_up:
            return
        with self.anonymous() as client:
            body = {"link": self.link, "name": ADMINISTRATOR, "password": PASSWORD}
            client.post("/v1/set-up", json=body).raise_for_status()
        self.is_set_up = True

    def signed_in(self, name: str) -> httpx.Client:
        with self.anonymous() as door:
            answer = door.post("/v1/sessions", json={"name": name, "password": PASSWORD})
        answer.raise_for_status()
        headers = {"X-Form-Token": answer.json()["formToken"]}
        return self.anonymous(cookies=answer.cookies, headers=headers)

    def client(self, role: str = "administrator", name: str | None = None) -> httpx.Client:
        """Somebody of the role, signed in; the user is made where there is none."""
        self.set_up()
        if role == "administrator" and name is None:
            return self.signed_in(ADMINISTRATOR)
        name = name or f"{role}-1"
        with self.signed_in(ADMINISTRATOR) as administrator:
            body = {"name": name, "role": role, "password": PASSWORD}
            known = {user["name"] for user in administrator.get("/v1/users").json()["users"]}
            if name not in known:
                administrator.post("/v1/users", json=body).raise_for_status()
        return self.signed_in(name)

    def key(self, role: str = "analyst", scopes: list[str] | None = None, **fields: str) -> dict[str, str]:
        """A new key of somebody of the role: its id and its text."""
        with self.client(role) as owner:
            body = {"title": "trial", "scopes": scopes or SCOPES.get(role, ["ask"]), **fields}
            answer = owner.post("/v1/keys", json=body)
            answer.raise_for_status()
            return answer.json()

    def with_key(self, role: str = "analyst", scopes: list[str] | None = None) -> httpx.Client:
        """A program with a key."""
        client = self.anonymous()
        client.headers["Authorization"] = "ApiKey " + self.key(role, scopes)["key"]
        return client
