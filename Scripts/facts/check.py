"""Checks the facts files and reports the coverage of the table of acts.

    python3 Scripts/facts/check.py                 # the facts alone
    python3 Scripts/facts/check.py DATA            # and which citations of the two lists the table knows

Prints counts; every fault on a line of its own; leaves with 1 if there was any.
"""

import csv
import datetime
import json
import re
import sys
from pathlib import Path

FACTS = Path(__file__).resolve().parents[2] / "Sources/Watchlists/Facts"
CHANGES = {"listed", "removed", "name", "aliases", "addresses", "license-requirement", "review-policy", "footnotes", "unknown"}
POLICIES = {"presumption-of-denial", "policy-of-denial", "case-by-case", "presumption-of-approval", "as-stated"}
KINDS = {"person", "organization", "vessel", "aircraft"}
LISTING_KEYS = {"name", "kind", "countries", "aliases", "sourceId", "programs", "birthDates", "identifiers", "linkedTo",
                "remarks", "history", "basis"}
ACT_KEYS = {"citation", "effective", "changed", "licenseRequirement", "reviewPolicy", "reviewPolicyDetail", "footnotes"}
LONGEST = 160

faults = []


def fault(where, text):
    faults.append(f"{where}: {text}")


def day(text):
    """The day of `yyyy-mm-dd` or of an RFC 3339 instant; None where it is no date."""
    try:
        if re.fullmatch(r"\d{4}-\d{2}-\d{2}", text):
            return datetime.date.fromisoformat(text)
        return datetime.datetime.fromisoformat(text).date() if re.fullmatch(
            r"\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d(Z|[+-]\d\d:\d\d)", text) else None
    except ValueError:
        return None


def partial(text):
    parts = [int(part) for part in text.split("-")] if re.fullmatch(r"\d{4}(-\d\d){0,2}", text) else []
    try:
        return bool(parts) and bool(datetime.date(*(parts + [1, 1])[:3]))
    except ValueError:
        return False


def strings(value):
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for item in value.values():
            yield from strings(item)
    elif isinstance(value, list):
        for item in value:
            yield from strings(item)


def check_act(where, row, first):
    if set(row) - ACT_KEYS or not {"citation", "effective", "changed"} <= set(row):
        fault(where, f"keys of an act: {sorted(row)}")
        return
    if not row["changed"] or set(row["changed"]) - CHANGES:
        fault(where, f"changed: {row['changed']}")
    if ("listed" in row["changed"]) != first:
        fault(where, "the first act lists, the others do not")
    if row["effective"] is not None and day(row["effective"]) is None:
        fault(where, f"effective: {row['effective']}")
    if row.get("reviewPolicy") not in POLICIES | {None}:
        fault(where, f"reviewPolicy: {row['reviewPolicy']}")
    if row.get("reviewPolicy") == "as-stated" and not row.get("reviewPolicyDetail"):
        fault(where, "as-stated without detail")
    if not re.fullmatch(r"[a-z0-9.()\-]+", row.get("licenseRequirement", "x")):
        fault(where, f"licenseRequirement: {row['licenseRequirement']}")
    if set(row.get("footnotes", [])) - {1, 3, 4, 5}:
        fault(where, f"footnotes: {row['footnotes']}")


def check_listing(where, row, acts):
    if set(row) - LISTING_KEYS or not {"name", "kind", "countries", "history", "basis"} <= set(row):
        fault(where, f"keys: {sorted(row)}")
        return
    if row["kind"] not in KINDS:
        fault(where, f"kind: {row['kind']}")
    if any(not re.fullmatch(r"[A-Z]{2}", code) for code in row["countries"]):
        fault(where, f"countries: {row['countries']}")
    for text in row.get("birthDates", []):
        if not partial(text):
            fault(where, f"birth: {text}")
    for alias in row.get("aliases", []):
        if set(alias) - {"text", "role", "strength"} or alias.get("role", "former") != "former" or alias.get("strength", "weak") != "weak":
            fault(where, f"alias: {alias}")
    for text in strings(row):
        if any(len(part) > LONGEST for part in text.split(";")) or "\n" in text or text != text.strip() or "  " in text:
            fault(where, f"text: {text[:80]}")
    for index, item in enumerate(row["history"]):
        check_act(where, item, index == 0)
        cite = item["citation"]
        if cite and re.fullmatch(r"\d+ FR \d+", cite) and where.startswith(("us-entity-list", "us-meu")):
            if cite not in acts:
                fault(where, f"{cite} is not in federal-register.tsv")
            elif item["effective"] and acts[cite][1] not in (item["effective"][:10],):
                fault(where, f"{cite}: {item['effective']}, table {acts[cite][1]}")
    days = [day(item["effective"]) for item in row["history"] if item["effective"]]
    if days != sorted(days):
        fault(where, "acts out of order")


def table():
    with open(FACTS / "federal-register.tsv", encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    if rows[0] != ["citation", "published", "effective", "act", "basis"]:
        fault("federal-register.tsv", f"header {rows[0]}")
    acts = {}
    for row in rows[1:]:
        where = f"federal-register.tsv {row[0]}"
        if len(row) != 5 or not re.fullmatch(r"\d{2} FR \d{2,6}", row[0]) or row[0] in acts:
            fault(where, "row")
            continue
        if any(text != "unknown" and day(text) is None for text in row[1:3]):
            fault(where, "date")
        year = int(row[0].split()[0]) + 1935
        if row[1] != "unknown" and row[4] != "misprint" and int(row[1][:4]) != year:
            fault(where, f"published {row[1]}, volume of {year}")
        acts[row[0]] = row[1:]
    return acts


def listings(acts):
    counts, dated, seen, scripts = {}, 0, {}, set()
    for path in sorted((FACTS / "listings").rglob("*.json")):
        text = path.read_text(encoding="utf-8")
        content = json.loads(text)
        where = str(path.relative_to(FACTS / "listings"))
        if content["list"] != path.parent.name or set(content) != {"list", "title", "listings"}:
            fault(where, "list and folder differ, or keys")
        if text != json.dumps(content, ensure_ascii=False, indent=2) + "\n":
            fault(where, "not pretty-printed with two spaces")
        for row in content["listings"]:
            mark = (content["list"], row["name"].casefold(), tuple(row["countries"]), row.get("sourceId"))
            if mark in seen:
                fault(f"{where} {row['name']}", f"also in {seen[mark]}")
            seen[mark] = where
            check_listing(f"{where} {row['name']}", row, acts)
            counts[content["list"]] = counts.get(content["list"], 0) + 1
            dated += bool(row["history"] and row["history"][0]["effective"])
    return counts, dated


def coverage(data, acts):
    import federal_register
    import sources
    for title, wanted in (("Entity List", "Entity List"), ("Military End User List", "Military End User")):
        cites, rows, known_rows = set(), 0, 0
        for row in sources.csl_2026(data):
            if row["source"].startswith(wanted):
                own = sources.citations(row.get("federal_register_notice"))
                cites.update(own)
                rows += 1
                first = acts.get("%d FR %d" % own[0]) if own else None
                known_rows += bool(first and first[1] != "unknown")
        names = ["%d FR %d" % cite for cite in cites]
        published = sum(acts.get(name, ["unknown"])[0] != "unknown" for name in names)
        effective = sum(acts.get(name, ["", "unknown"])[1] != "unknown" for name in names)
        print(f"{title} of 2026-07-31: {len(names)} citations, published known {published}, effective known {effective}; "
              f"{known_rows} of {rows} rows get a day of effect from their first citation")
    missing = [cite for cite in federal_register.all_citations(data) if "%d FR %d" % cite not in acts]
    for cite in missing:
        fault("federal-register.tsv", "lacks %d FR %d" % cite)


def main(arguments):
    acts = table()
    counts, dated = listings(acts)
    total = sum(counts.values())
    for name in sorted(counts):
        print(f"{name}\t{counts[name]}")
    print(f"all\t{total}\t({dated} with the day of listing)")
    if dated < 300:
        fault("listings", f"{dated} dated listings, 300 wanted")
    print(f"table: {len(acts)} citations, published known {sum(a[0] != 'unknown' for a in acts.values())}, "
          f"effective known {sum(a[1] != 'unknown' for a in acts.values())}")
    if arguments:
        coverage(arguments[0], acts)
    for line in faults:
        print("FAULT", line)
    return 1 if faults else 0


if __name__ == "__main__":
    sys.exit(main(sys.argv[1:]))
