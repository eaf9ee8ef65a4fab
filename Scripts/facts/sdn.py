"""Turns entries of the SDN List into facts: names, programs, births, identifiers, ties; days from sdn_picks.py."""

import collections
import csv
import io
import re
from pathlib import Path

import sources
from model import COUNTRIES, act, aliases, listing
from sdn_picks import PICKS, TITLES

KINDS = {"Individual": "person", "Entity": "organization", "Vessel": "vessel", "Aircraft": "aircraft"}
MONTHS = {name: number for number, name in enumerate(
    "Jan Feb Mar Apr May Jun Jul Aug Sep Oct Nov Dec".split(), start=1)}
WANTED = re.compile(
    r"^(?:alt\. )?(Passport|National ID No\.|Tax ID No\.|Registration Number|Registration ID|SWIFT/BIC|MMSI|"
    r"Vessel Registration Identification|Aircraft Tail Number|Aircraft Manufacturer's Serial Number \(MSN\)|"
    r"Unified Social Credit Code \(USCC\)|Government Gazette Number|Identification Number|Cedula No\.|RIF #) (.+)$")


def remarks(data):
    """The remarks of every entry of the snapshot of 2024-05-03, by its number."""
    text = sources.zstd_text(Path(data) / "ofac-sdn/sdn-2024-05-03.csv.zst")
    rows = [row for row in csv.reader(io.StringIO(text)) if len(row) >= 12]
    return {row[0]: row[11].strip().rstrip(".") for row in rows}


def births(text):
    """Dates of birth to the precision the list gives them; ranges and "circa" are left out."""
    found = []
    for part in text.split(";"):
        match = re.match(r"^(?:alt\. )?DOB (?:(\d{1,2}) )?(?:([A-Z][a-z]{2}) )?(\d{4})$", part.strip())
        if match:
            day, month, year = match.groups()
            iso = year + (f"-{MONTHS[month]:02d}" if month else "") + (f"-{int(day):02d}" if day else "")
            if iso not in found:
                found.append(iso)
    return found


def identifiers(text):
    """Numbers authorities gave the party, at most eight, in the order of the list."""
    rows = []
    for part in text.split(";"):
        match = WANTED.match(part.strip())
        if not match:
            continue
        kind, rest = match.groups()
        issuer = re.search(r"\(([A-Z][A-Za-z ,]+)\)", rest)
        value = re.sub(r"\s*\(.*$| issued .*$| expires .*$", "", rest).strip()
        row = {"type": kind.rstrip("."), "value": value}
        if kind == "Vessel Registration Identification" and value.startswith("IMO "):
            row = {"type": "IMO", "value": value[4:]}
        if issuer and issuer[1] in COUNTRIES:
            row["country"] = COUNTRIES[issuer[1]]
        if row not in rows:
            rows.append(row)
    return rows[:8]


def weak(text):
    """Weak aliases, which the list prints in single quotes among the remarks."""
    return {name.strip() for name in re.findall(r"[af]\.k\.a\. '([^']+)'", text)}


def linked(text):
    return [name.strip().rstrip(".") for name in re.findall(r"Linked To: ([^;]+)", text)]


def nationality(text):
    """Countries of nationality or citizenship the remarks name."""
    names = re.findall(r"(?:nationality|citizen) ([A-Z][A-Za-z ,]+?)(?:;|$)", text)
    return [COUNTRIES[name.strip()] for name in names if name.strip() in COUNTRIES]


def word_case(text):
    return re.sub(r"[^\W\d_]+('[^\W\d_]+)?", lambda m: m[0][0] + m[0][1:].lower(), text)


EAST = {"CN", "KP"}


def fact(pick, row, details):
    uid, day, citation, own = pick
    text = details.get(uid, "")
    kind = KINDS[row["type"]]
    codes = [a["country"] for a in row["addresses"] if len(a.get("country") or "") == 2] + nationality(text)
    codes = codes if kind in ("person", "organization") else []
    texts = list(row["alt_names"])
    folded = {name.casefold() for name in texts}
    texts += [name for name in sorted(weak(text)) if name.casefold() not in folded]
    low = {name.casefold() for name in weak(text)}
    weak_names = {name for name in texts if name.casefold() in low}
    if kind == "person" and set(codes) & EAST:
        texts.insert(0, word_case(row["name"].replace(", ", " ")))
    basis = ["csl-2026-07-31"] + (["sdn-2024-05-03"] if text else [])
    basis.append("day: general-knowledge" if day else "day: not established")
    if own:
        basis.append("own-script: general-knowledge")
    programs = [tag.strip() for tag in (row["programs"] or "").split(";") if tag.strip()]
    if uid in REGULATION_DAYS:
        basis = ["csl-2026-07-31, sdn-2024-05-03, day: regulation notes, own-script: general-knowledge"]
    numbers = identifiers(text)
    if kind == "aircraft" and not any(number["type"] == "Aircraft Tail Number" for number in numbers):
        numbers.insert(0, {"type": "Aircraft Tail Number", "value": row["name"]})
    return listing(
        row["name"], kind, codes, [act(citation or None, day or None, ["listed"])], ", ".join(basis),
        sourceId=uid, programs=programs, birthDates=births(text), identifiers=numbers,
        linkedTo=linked(text), aliases=aliases(
            row["name"], texts + [text.lstrip("~") for text in own],
            weak=weak_names | {text[1:] for text in own if text[0] == "~"}))


REGULATION_DAYS = {"29220", "29219", "29162", "29160", "29159", "29299", "29300", "29319", "31492", "31493"}


def picks():
    for line in PICKS.strip().splitlines():
        uid, name, day, citation, own = [part.strip() for part in (line + " ").split("|")]
        yield name, (uid, day, citation, [text.strip() for text in own.split(";") if text.strip()])


def files(data):
    rows = {row["entity_number"]: row for row in sources.csl_2026(data) if "(SDN)" in row["source"]}
    details, groups = remarks(data), collections.defaultdict(list)
    for name, pick in picks():
        if pick[0] not in rows:
            raise SystemExit(f"sdn_picks.py: {pick[0]} is not on the list of 2026-07-31")
        groups[name].append(fact(pick, rows[pick[0]], details))
    return [("us-sdn", name, TITLES[name], found) for name, found in groups.items()]
