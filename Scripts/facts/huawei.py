"""Huawei and its affiliates: rows "Huawei Technologies Co., Ltd. (Huawei). Affiliated Entity: X" are split.

Sixty-eight affiliates were listed with Huawei in May 2019, forty-six more in August 2019 (nineteen of them inside
Huawei's own entry, to which three affiliates of May were thirty-eight more in August 2020.

The policy of the entries has been a presumption of denial throughout; that foreign-produced items below the 5G level
are reviewed case by case follows from 744.11(a)(2)(i), not from the entries.
"""

import re

import acts
import sources
from model import act, aliases, is_name, listing
from scripts_of_names import OWN_SCRIPT

MAY, AUGUST, CLOUD = "84 FR 22961", "84 FR 43493", "85 FR 51596"
FIRST = {(84, 22961): MAY, (84, 22963): MAY, (84, 43495): AUGUST, (85, 51603): CLOUD}
PARENT = "Huawei Technologies Co., Ltd."
ALL = "all-items-subject-to-the-ear"
FOOTNOTE_1 = "all-items-subject-to-the-ear-see-734.9(e)(1)-and-744.11"
STANDARDS = "all-items-subject-to-the-ear-see-footnotes-1-and-2"
AFFILIATED = re.compile(r"^Huawei Technologies Co\., Ltd\. \(Huawei\)\. Affiliated Entity: (.+)$")

# Inside Huawei's entry since August 2019. Three of the twenty-two had entries of their own from May 2019; these four
# may be among them, so that the day of their listing is left open.
OPEN = {
    "Shanghai Huawei Technologies Co., Ltd.", "Shenzhen Huawei Technologies Software",
    "Zhejiang Huawei Communications Technology Co., Ltd.", "Huawei Digital Technologies (Suzhou) Co., Ltd.",
}


def names(text):
    """`(name, parent)`: an affiliated entity under its own name."""
    match = AFFILIATED.match(text)
    if match:
        return match[1], PARENT
    return ("Huawei Technologies Co., Ltd." if text == "Huawei Technologies Co., Ltd. (Huawei)" else text), None


def history(table, first, own, name):
    """The acts of a Huawei entry with the terms each set."""
    day = None if name in OPEN else acts.effective(table, first)
    if first in (MAY, AUGUST):
        rows = [
            act(None if name in OPEN else first, day, ["listed"], licenseRequirement=ALL, reviewPolicy="presumption-of-denial"),
            act("85 FR 29849", "2020-05-15", ["license-requirement", "footnotes"],
                licenseRequirement="all-items-subject-to-the-ear-see-footnote-1", footnotes=[1]),
            act("85 FR 36719", "2020-06-18", ["license-requirement"], licenseRequirement=STANDARDS),
            act(CLOUD, "2020-08-17", ["license-requirement"]),
        ]
    else:
        rows = [act(CLOUD, "2020-08-17", ["listed"], licenseRequirement=STANDARDS,
                    reviewPolicy="presumption-of-denial", footnotes=[1])]
    seen = {row["citation"] for row in rows} | {first}
    for cite in sorted({acts.cited("%d FR %d" % cite) for cite in own}, key=lambda c: tuple(map(int, c.split(" FR ")))):
        before = tuple(map(int, cite.split(" FR "))) < tuple(map(int, CLOUD.split(" FR ")))
        if cite in seen or cite == MAY or first == CLOUD and before:
            continue
        if cite == AUGUST and first == MAY:
            rows.insert(1, act(AUGUST, "2019-08-19", ["aliases", "addresses"]))
        elif cite == "85 FR 83769":
            rows.append(act(cite, acts.effective(table, cite), ["addresses"]))
        elif cite == "87 FR 6026":
            rows.append(act(cite, acts.effective(table, cite), ["license-requirement"], licenseRequirement=FOOTNOTE_1))
        elif cite == "87 FR 55250":
            rows.append(act(cite, acts.effective(table, cite), ["license-requirement"]))
        else:
            rows.append(act(cite, acts.effective(table, cite), ["unknown"]))
    return rows


def facts(data, book):
    """All Huawei rows of the Consolidated Screening List, one fact a name and country."""
    text = {}
    for row in book.text:
        cites = sources.citations(row["federal_register"])
        if cites and cites[0] in FIRST:
            text[sources.key(row["name"])] = (FIRST[cites[0]], row)
    rows = {}
    for row in sources.csl_2026(data):
        own = sources.citations(row.get("federal_register_notice"))
        if not row["source"].startswith("Entity List") or not own or own[0] not in FIRST:
            continue
        name, parent = names(" ".join(row["name"].split()).rstrip(","))
        first, listed = text.get(sources.key(name), (AUGUST if parent else FIRST[own[0]], None))
        if name == PARENT:
            first = MAY
        codes = sorted({a["country"] for a in row["addresses"] if a.get("country")} | ({"CN"} if any(
            a.get("country") == "HK" for a in row["addresses"]) else set()))
        key = (name, tuple(codes))
        if key in rows:
            continue
        texts = [t for t in row["alt_names"] + (listed["aliases"] if listed else []) if is_name(t)]
        if name == PARENT:
            texts = ["Shenzhen Huawei Technologies", "Huawei Technology"]
        own_script = OWN_SCRIPT.get(name, [])
        rows[key] = listing(
            name, "organization", codes, history(book.acts, first, own, name),
            "csl-2026-07-31, entity-list-2026-07-09, regulation notes (both days of 2019)"
            + ("; one of three moved into Huawei's entry may be this" if name in OPEN else ""),
            aliases=aliases(name, texts + own_script),
            linkedTo=[PARENT] if name != PARENT else None)
    return list(rows.values())
