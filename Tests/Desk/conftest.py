"""Fixtures: a desk of one module's own, and a browser."""

from __future__ import annotations

import os
from collections.abc import Iterator
from pathlib import Path

import pytest
from playwright.sync_api import Browser, BrowserContext, Page, sync_playwright

from desks import Desk, PASSWORD

CHROMIUM = os.environ.get("LICET_CHROMIUM", "/usr/bin/chromium")


class VisitedDesk(Desk):
    """A desk whose pages are opened as well."""

    browse: object = None
    contexts: list[BrowserContext]

    def page(self, role: str = "administrator", name: str | None = None, **options: object) -> Page:
        """A page of somebody of the role, signed in, in a browser window of its own."""
        with self.client(role, name) as client:
            cookies = [{"name": c.name, "value": c.value or "", "url": self.url} for c in client.cookies.jar]
            client.cookies.clear()
        assert callable(self.browse)
        context: BrowserContext = self.browse().new_context(base_url=self.url, **options)
        self.contexts.append(context)
        context.add_cookies(cookies)
        return context.new_page()


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Chromium without a window."""
    if not Path(CHROMIUM).exists():
        pytest.skip(f"no browser at {CHROMIUM}; 'make setup' installs it, or name one in LICET_CHROMIUM")
    with sync_playwright() as playwright:
        chromium = playwright.chromium.launch(executable_path=CHROMIUM, args=["--no-sandbox"])
        yield chromium
        chromium.close()


@pytest.fixture(scope="module")
def desk(tmp_path_factory: pytest.TempPathFactory, request: pytest.FixtureRequest) -> Iterator[VisitedDesk]:
    """A desk that is asked to stop at the end, and then ends well."""
    desk = VisitedDesk(tmp_path_factory.mktemp("desk"))
    desk.browse = lambda: request.getfixturevalue("browser")
    desk.contexts = []
    desk.start()
    yield desk
    for context in desk.contexts:
        context.close()
    assert desk.stop() == 0, desk.log.read_text(encoding="utf-8")[-2000:]
