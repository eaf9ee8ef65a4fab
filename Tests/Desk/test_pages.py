"""Each page's main journey in a real browser, and what axe-core thinks of it."""

from __future__ import annotations

import re
import subprocess
from collections.abc import Iterator
from pathlib import Path

import pytest
from axe_playwright_python.sync_playwright import Axe
from playwright.sync_api import Browser, Page, expect

from conftest import VisitedDesk
from desks import PASSWORD, program

BOOK = """id,name,country
c-1,"Hangzhou Hikvision Digital Technology Co., Ltd.",CN
c-2,Huawei Technologies,CN
c-3,Huawei Technologies,CN
c-4,Highland Oat Bakery Limited,GB
"""
PAGES = ["/", "/search", "/queue", "/what-if", "/lists", "/ledger", "/settings"]


@pytest.fixture
def fresh_desk(tmp_path: Path, browser: Browser) -> Iterator[VisitedDesk]:
    """A desk that nobody has set up."""
    desk = VisitedDesk(tmp_path)
    desk.browse = lambda: browser
    desk.contexts = []
    desk.start()
    yield desk
    for context in desk.contexts:
        context.close()
    assert desk.stop() == 0


# What went wrong in a page's script or its console during a test.
TROUBLE: list[str] = []


@pytest.fixture(autouse=True)
def untroubled() -> Iterator[None]:
    """Nothing goes wrong in a page unseen."""
    TROUBLE.clear()
    yield
    assert not TROUBLE


def watched(page: Page) -> Page:
    """A page whose troubles count."""
    page.on("pageerror", lambda error: TROUBLE.append(f"script: {error}"))
    page.on("console", lambda message: TROUBLE.append(message.text) if message.type == "error" else None)
    return page


def accessible(page: Page) -> None:
    """axe-core finds nothing serious."""
    found = Axe().run(page).response["violations"]
    grave = [
        f"{each['id']}: {each['help']}: {[node['html'][:150] for node in each['nodes']]}"
        for each in found
        if each["impact"] in ("serious", "critical")
    ]
    assert not grave, f"{page.url}: {grave}"


def press(page: Page, selector: str) -> None:
    """A click that leads to another page."""
    with page.expect_navigation():
        page.click(selector)


def import_book(page: Page) -> None:
    page.goto("/queue")
    page.set_input_files("input[type=file]", files=[{"name": "book.csv", "mimeType": "text/csv", "buffer": BOOK.encode()}])
    expect(page.locator("textarea[name=book]")).to_have_value(BOOK)
    press(page, 'form[action="/book"] button')


def test_the_first_start_leads_to_a_desk_with_the_example_book(fresh_desk, browser: Browser) -> None:
    page = watched(browser.new_context(base_url=fresh_desk.url).new_page())
    page.goto(f"/set-up?link={fresh_desk.link}")
    accessible(page)
    page.fill("[name=name]", "ada")
    page.fill("[name=password]", PASSWORD)
    press(page, "main form button")
    expect(page.get_by_role("status")).to_contain_text("example book")
    expect(page.locator("tbody tr")).not_to_have_count(0)
    accessible(page)
    page.goto(f"/set-up?link={fresh_desk.link}")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.context.close()


def test_a_wrong_password_is_refused_and_a_right_one_leads_on(desk, browser: Browser) -> None:
    desk.client("auditor", "ann").close()
    page = watched(browser.new_context(base_url=desk.url).new_page())
    page.goto("/ledger")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.fill("[name=name]", "ann")
    page.fill("[name=password]", "not this one at all")
    page.context.clear_cookies()
    with page.expect_navigation() as refused:
        page.click("main form button")
    assert refused.value.status == 401
    TROUBLE.clear()
    page.fill("[name=password]", PASSWORD)
    press(page, "main form button")
    expect(page.get_by_role("heading", level=1)).to_have_text("Ledger")
    press(page, ".person button")
    page.goto("/queue")
    expect(page.get_by_role("heading", level=1)).to_have_text("Sign in")
    page.context.close()


def test_pages_tell_an_empty_desk_from_a_full_one(fresh_desk) -> None:
    fresh_desk.set_up()
    page = watched(fresh_desk.page("analyst"))
    empty: dict[str, str] = {}
    for path in ("/queue", "/what-if", "/"):
        page.goto(path)
        empty[path] = page.inner_text("main")
    auditor = watched(fresh_desk.page("auditor"))
    auditor.goto("/ledger")
    former = auditor.inner_text("main")
    import_book(page)
    page.goto("/what-if?example=yes")
    press(page, "button[name=keep]")
    ask(page, "disk drives", "EAR99", "2019-10-09")
    press(page, "button[name=keep]")
    for path, text in empty.items():
        page.goto(path)
        assert page.inner_text("main") != text, path
    auditor.reload()
    assert auditor.inner_text("main") != former
    page.goto("/listings/us-entity-list%3Ahangzhou-hikvision-digital-technology-co-ltd-6aafa8bc")
    assert "c-1" in page.inner_text("main")


def ask(page: Page, item: str, classification: str, on: str) -> None:
    page.goto("/")
    page.fill("[name=to]", "China")
    page.fill("[name=on]", on)
    page.fill("[name='party.0.name']", "Hangzhou Hikvision Digital Technology Co., Ltd.")
    page.fill("[name='party.0.country']", "CN")
    page.fill("[name='item.0.description']", item)
    page.fill("[name='item.0.classification']", classification)
    with page.expect_navigation():
        page.keyboard.press("Enter")


def test_a_question_is_answered_and_its_citation_opens_the_law_of_the_day(desk) -> None:
    page = watched(desk.page("analyst"))
    ask(page, "disk drives", "EAR99", "2019-10-08")
    expect(page.locator(".outcome")).not_to_contain_text("License required")
    ask(page, "disk drives", "EAR99", "2019-10-09")
    expect(page.locator(".outcome")).to_contain_text("License required, presumption of denial, as of 2019-10-09")
    accessible(page)
    press(page, ".tree a")
    expect(page.locator("main")).to_contain_text("15 CFR 744.11")
    expect(page.locator("main")).to_contain_text("2019-10-09")
    accessible(page)


def test_the_form_asks_what_still_matters_and_takes_more_parties(desk) -> None:
    page = watched(desk.page("analyst"))
    ask(page, "thermal camera", "6A003.b.4.b", "2026-09-01")
    questions = page.locator("fieldset").first
    expect(questions).to_contain_text("What the outcome hangs on")
    asked = page.locator("[name^='fact:']").count()
    assert asked > 0
    first = page.locator("fieldset").first.locator("select").first
    name = first.get_attribute("name")
    first.select_option("no")
    with page.expect_navigation():
        page.get_by_role("button", name="Ask again").click()
    assert page.locator(f"details [name='{name}']").input_value() == "no"
    with page.expect_navigation():
        page.get_by_role("button", name="Another party").click()
    page.fill("[name='party.1.name']", "Huawei Technologies Co., Ltd.")
    page.select_option("[name='party.1.role']", "end-user")
    with page.expect_navigation():
        page.keyboard.press("Enter") if page.evaluate("document.activeElement.tagName") == "INPUT" else page.locator(
            "[name='party.1.name']"
        ).press("Enter")
    expect(page.locator(".tree")).to_contain_text("Huawei")
    expect(page.locator(".tree")).to_contain_text("Hikvision")


def test_matches_come_as_one_types_and_lead_to_the_listing(desk) -> None:
    page = watched(desk.page("viewer"))
    page.goto("/search")
    page.locator("[name=name]").press_sequentially("hangzhou hikvison")
    expect(page.locator("#matches .match").first).to_contain_text("Hikvision")
    expect(page.locator("#matches .tokens li.up").first).to_contain_text("resembles")
    accessible(page)
    press(page, "#matches a[href*='entity']")
    expect(page.locator("svg.line")).to_be_visible()
    expect(page.locator("main")).to_contain_text("杭州海康威视数字技术股份有限公司")
    expect(page.locator("main")).to_contain_text("84 FR 54002")
    accessible(page)


def test_four_eyes_release_an_alert_from_the_keyboard(desk, tmp_path: Path) -> None:
    one, other = watched(desk.page("analyst", "first")), watched(desk.page("approver", "second"))
    import_book(one)
    accessible(one)
    one.keyboard.press("j")
    one.keyboard.press("j")
    with one.expect_navigation():
        one.keyboard.press("Enter")
    address = one.url
    one.keyboard.press("f")
    one.keyboard.type("another company, by its register")
    with one.expect_navigation():
        one.keyboard.press("Enter")
    expect(one.get_by_role("status")).to_contain_text("Another person confirms")
    expect(one.get_by_role("button", name="Confirm the release")).to_have_count(0)
    accessible(one)
    other.goto("/queue?show=proposed")
    press(other, "tbody a")
    assert other.url.split("?")[0] == address
    accessible(other)
    press(other, "form[data-key=confirm] button")
    expect(other.locator("main")).to_contain_text("first and second released it")
    verify_pack(other, tmp_path)
    other.keyboard.press("u")
    expect(other.get_by_role("heading", level=1)).to_have_text("Queue")


def verify_pack(page: Page, folder: Path) -> None:
    """The evidence pack is downloaded, opens without the desk, and holds."""
    with page.expect_download() as download:
        page.get_by_role("link", name="Evidence pack").click()
    file = folder / "pack.html"
    download.value.save_as(file)
    check = subprocess.run([program(), "ledger", "verify", str(file)], capture_output=True, text=True)
    assert check.returncode == 0, check.stdout + check.stderr
    alone = page.context.new_page()
    alone.goto(file.as_uri())
    expect(alone.locator("main")).to_contain_text("Proposed by first, confirmed by second")
    expect(alone.locator("main")).to_contain_text("What was not known")
    accessible(alone)
    alone.close()


def test_identical_evidence_is_decided_at_once(fresh_desk) -> None:
    page = watched(fresh_desk.page("analyst"))
    import_book(page)
    page.locator("tr", has_text="c-2").first.locator("a").click()
    page.locator("form[data-key=decide] [name=all]").check()
    page.fill("form[data-key=decide] [name=reason]", "both are it")
    press(page, "form[data-key=decide] button")
    expect(page.locator("main")).to_contain_text("true match")
    page.goto("/queue?limit=500")
    texts = page.locator("tbody tr").all_inner_texts()
    c2, c3 = (sum(name in text for text in texts) for name in ("c-2", "c-3"))
    assert c2 == c3


def test_a_drafted_designation_is_simulated_and_its_report_kept(desk) -> None:
    page = watched(desk.page("analyst"))
    page.goto("/what-if")
    page.click("text=Fill the form with an example")
    expect(page.locator("textarea[name='book:orders']")).to_have_value(re.compile("^id,firm"))
    accessible(page)
    press(page, "button[name=keep]")
    expect(page.locator("body")).to_contain_text("O-2")
    accessible(page)
    page.goto("/what-if")
    expect(page.locator("main")).to_contain_text("Kept reports")
    press(page, "a[href^='/what-if/reports/']")
    expect(page.locator("body")).to_contain_text("O-2")


def test_what_changed_in_the_law_between_two_days(desk) -> None:
    page = watched(desk.page("viewer"))
    page.goto("/lists")
    before = page.locator("main").inner_text()
    page.fill("[name=from]", "2019-10-08")
    page.fill("[name=to]", "2022-10-21")
    press(page, "main form button")
    expect(page.locator("main")).to_contain_text("744.23")
    assert page.locator("main").inner_text() != before
    accessible(page)


def test_a_new_threshold_takes_two_people(desk) -> None:
    one, other = watched(desk.page("approver", "third")), watched(desk.page("approver", "fourth"))
    import_book(watched(desk.page("analyst")))
    one.goto("/settings")
    one.fill("[name=to]", "0.9000")
    one.fill("form[action='/settings/threshold'] [name=reason]", "fewer to look at")
    press(one, "form[action='/settings/threshold'] button")
    expect(one.locator("main")).to_contain_text("drop")
    expect(one.get_by_role("button", name="Confirm")).to_have_count(0)
    other.goto("/settings")
    accessible(other)
    other.get_by_role("button", name="Reject").click()
    expect(other.locator("main")).not_to_contain_text("third proposes")


def test_a_key_is_shown_once(desk) -> None:
    page = watched(desk.page("analyst"))
    page.goto("/settings")
    page.fill("[name=title]", "nightly batch")
    page.check("#scope-ask")
    press(page, "form[action='/settings/keys']:has([name=title]) button")
    notice = page.get_by_role("status").inner_text()
    assert "shown this once" in notice
    page.goto("/settings")
    assert notice.split()[-1] not in page.content()
    expect(page.locator("main")).to_contain_text("nightly batch")


@pytest.mark.parametrize("scheme", ["light", "dark"])
def test_every_page_is_accessible_and_fits_a_telephone(desk, scheme: str) -> None:
    narrow = {"width": 360, "height": 720}
    page = watched(desk.page("administrator", color_scheme=scheme, viewport=narrow))
    for path in PAGES:
        page.goto(path)
        accessible(page)
        assert page.evaluate("document.documentElement.scrollWidth") <= 360, path


def test_pages_work_without_script(desk) -> None:
    page = desk.page("analyst", java_script_enabled=False)
    page.goto("/search?name=huawei")
    assert page.locator("#matches .match").count() > 0
    page.goto("/queue")
    page.fill("textarea[name=book]", BOOK)
    page.click("form[action='/book'] button")
    assert page.locator("tbody tr").count() > 0


def test_a_page_that_is_not_there_says_so(desk) -> None:
    page = desk.page("viewer")
    answer = page.goto("/nowhere")
    assert answer is not None and answer.status == 404
    expect(page.get_by_role("heading", level=1)).to_have_text("Nothing is here")
    accessible(page)
