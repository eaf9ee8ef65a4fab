"""Turns rows of the Entity List into facts: terms as short codes, amendments with the day each took effect."""

import collections
import re

import acts
import sources
from model import act, aliases, country, is_name, listing
from scripts_of_names import OWN_SCRIPT, REMARKS

ECCNS = "1A004.c, 1A004.d, 1A995, 1A999.a, 1D003, 2A983, 2D983, 2E983, EAR99 in the Note to 1A995"
DISEASE = "items needed to detect, identify and treat infectious disease"
XINJIANG_2019 = f"case-by-case: {ECCNS}; presumption-of-denial: all other items"
XINJIANG_2020 = f"case-by-case: {ECCNS}; case-by-case: {DISEASE}; presumption-of-denial: all other items"
SMIC_2020 = "presumption-of-denial: items uniquely required at 10 nm and below; case-by-case: all other items"

# Entries amended before April 2022, the oldest snapshot with terms: their first terms were those for all items.
BEFORE = {"85 FR 83420"}

# What an act changed in the entries it revised, where that was established.
CHANGES = {
    "85 FR 83765": ["addresses"],
    "87 FR 62202": ["license-requirement", "footnotes"],
    "89 FR 96830": ["license-requirement"],
}


def requirement(text):
    """`(code, footnotes)` of an entry's license requirement."""
    flat = re.sub(r"\s+", " ", text or "")
    if "734.9(e)(2)" in flat or re.search(r"734\.9\(e\) and (§ )?744\.11.*4$", flat):
        return "all-items-subject-to-the-ear-see-734.9(e)(2)-and-744.11", [4]
    if "734.4(a)(9)" in flat:
        return "all-items-subject-to-the-ear-see-734.4(a)(9)-734.9(e)(3)-and-744.11", [5]
    if re.search(r"734\.9\(e\)\s?1", flat):
        return "all-items-subject-to-the-ear-see-734.9(e)(1)-and-744.11", [1]
    if "734.9(g)" in flat:
        also = "744.21(b)" if re.search(r"744\.2[1l]\(b\)", flat) else "744.11"
        items = "all-items-subject-to-the-ear"
        if "5A992.c" in flat:
            items += "-except-ear99-food-or-medicine-and-certain-5a992.c-5d992.c"
        elif "food or medicine" in flat:
            items += "-except-ear99-food-or-medicine"
        return f"{items}-see-734.9(g)-746.8(a)(3)-and-{also}", [3]
    if "746.8(a)(4)" in flat:
        return "all-items-subject-to-the-ear-in-projects-of-746.8(a)(4)", []
    if "supplement no. 7" in flat:
        return "ccl-items-and-items-of-supplement-7-to-part-746", []
    if "unmanned aerial vehicles" in flat:
        return "all-items-subject-to-the-ear-except-certain-ear99-uav-technology", []
    if "crude oil" in flat:
        return "all-items-subject-to-the-ear-except-listed-petroleum-items", []
    return "all-items-subject-to-the-ear", []


def policy(text):
    """`(reviewPolicy, reviewPolicyDetail)` of an entry's license review policy."""
    flat = re.sub(r"\s+", " ", text or "").strip(" .")
    low = flat.lower()
    if not flat:
        return None, None
    if "1a004.c" in low:
        return "as-stated", XINJIANG_2020 if "infectious" in low else XINJIANG_2019
    if "200mm" in low:
        return "as-stated", "presumption-of-denial: all items; case-by-case: items for a 200 mm wafer facility"
    if "infectious" in low:
        return "as-stated", f"case-by-case: {DISEASE}; presumption-of-denial: all other items"
    if "uniquely required" in low:
        return "as-stated", SMIC_2020
    if low.startswith("presumption of denial except case-by-case"):
        return "as-stated", "case-by-case: items outside 3B001.a.4, c, d, f.1.b.2, k to p, 3B002.c, 3B993, 3B994; presumption-of-denial: others"
    if low in ("presumption of denial", "presumption for denial"):
        return "presumption-of-denial", None
    if low.startswith("policy of denial"):
        parts = (["EAR99 food and medicine"] if "food and medicine" in low else []) + (
            ["items for U.S.-supported space programs"] if "space" in low else [])
        if parts:
            return "as-stated", "; ".join(f"case-by-case: {part}" for part in parts) + "; policy-of-denial: all other items"
        return "policy-of-denial", None
    if low in ("case-by-case basis", "case-by-case review"):
        return "case-by-case", None
    if "presumption of approval" in low and "ccl" in low:
        return "as-stated", "case-by-case: CCL items; presumption-of-approval: EAR99"
    if "telecommunications infrastructure" in low:
        return "as-stated", "case-by-case: Category 5 telecommunications infrastructure and 740.19 devices; presumption-of-denial: others"
    if low.startswith("see"):
        return "as-stated", "see: " + ", ".join(re.findall(r"7\d\d\.\d+(?:\([a-z0-9]+\))*", re.sub(r"\s+\(", "(", flat)))
    return "as-stated", None


class Book:
    """The three snapshots of the Entity List side by side, and the table of acts."""

    def __init__(self, data):
        self.acts = acts.table()
        self.text = sources.us_list(data, "bis_entity_list")
        self.new, self.old = collections.defaultdict(list), collections.defaultdict(list)
        for row in sources.csl_2026(data):
            if row["source"].startswith("Entity List"):
                self.new[sources.key(row["name"])].append(row)
        for row in sources.csl_2022(data):
            if row["source"].startswith("Entity List"):
                self.old[sources.key(row["name"])].append(row)

    def csl(self, name, codes):
        """The row of 2026 with that name, preferring the same country."""
        rows = self.new.get(sources.key(name), [])
        same = [row for row in rows if codes and any(a.get("country") in codes for a in row["addresses"])]
        return (same or rows or [None])[0]

    def csl_2022(self, name):
        return (self.old.get(sources.key(name)) or [None])[0]

    def cites(self, row, new):
        """The acts of an entry, as the project cites them, in order; the text of the list decides the first."""
        own = [acts.cited("%d FR %d" % cite) for cite in sources.citations(row["federal_register"])]
        more = [acts.cited("%d FR %d" % cite) for cite in sources.citations(new and new.get("federal_register_notice"))]
        known = [cite for cite in own + more if cite in self.acts and self.acts[cite][3] != "misprint"]
        ordered = sorted(set(known), key=lambda cite: tuple(int(part) for part in cite.split(" FR ")))
        first = own[0] if own else (ordered or [None])[0]
        merged = [cite for cite in ordered if order(cite) >= order(first)] if first else []
        return drop_neighbors(merged)


def order(cite):
    return tuple(int(part) for part in cite.split(" FR "))


def drop_neighbors(cites):
    """One citation for each act: a page within a dozen pages of the one before is the same act."""
    kept = []
    for cite in cites:
        if kept and order(kept[-1])[0] == order(cite)[0] and order(cite)[1] - order(kept[-1])[1] <= 8:
            continue
        kept.append(cite)
    return kept


def history(book, cites, row, new, old):
    """The acts of an entry with the terms each set, as far as the snapshots show them."""
    code, footnotes = requirement(row["notes"])
    now = policy(new["license_policy"] if new else "")
    then = policy(old["license_policy"]) if old else now
    single = len(cites) == 1
    base, noted = requirement(old["license_requirement"]) if old and not single else (code, footnotes)
    if cites[0] in BEFORE and not single:
        base, noted = "all-items-subject-to-the-ear", []
    start = then if not single else now
    if not single and start == ("as-stated", XINJIANG_2020) and "85 FR 44159" in cites[1:]:
        start = ("as-stated", XINJIANG_2019)
    rows = [act(cites[0], acts.effective(book.acts, cites[0]), ["listed"], licenseRequirement=base,
                reviewPolicy=start[0], reviewPolicyDetail=start[1], footnotes=noted)]
    held = (base, start)
    for index, cite in enumerate(cites[1:], start=1):
        last = index == len(cites) - 1
        changed, terms = [], {}
        if cite == "85 FR 44159" and (then or now)[1] == XINJIANG_2020:
            changed, terms = ["review-policy"], {"reviewPolicy": "as-stated", "reviewPolicyDetail": XINJIANG_2020}
            held = (held[0], ("as-stated", XINJIANG_2020))
        elif cite in CHANGES and cite not in ("87 FR 62202", "89 FR 96830"):
            changed = CHANGES[cite]
        giver = {(4,): "87 FR 62202", (5,): "89 FR 96830"}.get(tuple(footnotes))
        if code != held[0] and (cite == giver or last):
            changed = changed + ["license-requirement"] + (["footnotes"] if footnotes != noted else [])
            terms.update(licenseRequirement=code, footnotes=footnotes if footnotes != noted else None)
            held = (code, held[1])
        turn = last and now[0] and now != held[1]
        if (cite == "87 FR 62202" and footnotes == [4] or turn) and now[0] and now != held[1]:
            changed = changed + ["review-policy"]
            terms.update(reviewPolicy=now[0], reviewPolicyDetail=now[1])
            held = (held[0], now)
        rows.append(act(cite, acts.effective(book.acts, cite), changed or ["unknown"], **terms))
    return rows


def person(row):
    """Whether an entry names a person: two or three words, none of them a word of organizations."""
    words = re.findall(r"[^\s,()]+", row["name"])
    organization = re.compile(r"^(Co|Ltd|LLC|OOO|AO|JSC|Inc|Corp.*|Company|Group|Tech.*|Bureau|College|Institute|Center|Centre|Trading|PLC|FZE|FZC|Parsian|DJI|SenseNets|NetPosa|Candiru|.*[A-Z]{3,}.*)\.?$", re.I)
    return 2 <= len(words) <= 3 and not any(organization.match(word) for word in words) and row["name"] in PERSONS


PERSONS = {"Shi Lirong", "Wingel Zhang"}


def fact(book, row, basis="entity-list-2026-07-09"):
    """The fact of one row of the text of the Entity List."""
    name = " ".join(row["name"].split())
    codes = country(row["country"])
    new, old = book.csl(name, codes), book.csl_2022(name)
    cites = book.cites(row, new)
    texts = [text for text in (row["aliases"] + (new["alt_names"] if new else [])) if is_name(text)]
    spread = [a["country"] for a in new["addresses"] if a.get("country")] if new else []
    tags = [basis] + (["csl-2026-07-31"] if new else []) + (["csl-2022-04"] if old and len(cites) > 1 else [])
    own = OWN_SCRIPT.get(name, [])
    return listing(
        name, "person" if person(row) else "organization", codes + [c for c in spread if c in codes],
        history(book, cites, row, new, old), ", ".join(tags) + (", own-script: general-knowledge" if own else ""),
        remarks=REMARKS.get(name),
        aliases=aliases(name, texts + [text.lstrip("~") for text in own], weak={text[1:] for text in own if text[0] == "~"}))
