"""License requirements of every entry: reason for control, what it covers, where it requires a license.

Rows that can be read word by word are (`reading.scope`). Two small tables were read by a person: rows that are partly
certain and partly conditional, and entries that state their requirement in sentences instead of a table.
"""
import re

import published
from reading import EVERYTHING, REASONS, Reading, scope


class Requirement:
    def __init__(self, reason, reading, column=None, places=None, text=""):
        self.reason, self.reading, self.column, self.places, self.text = reason, reading, column, places, text

    def __repr__(self):
        return "%s %r %s" % (self.reason, self.reading, self.column or self.places)


# --- destinations stated in words ------------------------------------------------------------------------------------
# A name here is resolved in `destinations.py`.
PLACES = [
    (r"(746\.1|764\.1\(b\)).* UN controls", "un-embargo"),
    (r"China, Russia,? or Venezuela", "CN RU VE"),
    (r"Iraq or Pakistan", "IQ PK"),
    (r"within Pakistan", "PK"),
    (r"within Iraq", "IQ"),
    (r"to North Korea", "KP"),
    (r"any destination worldwide.*\(a\)\(6\)\(iii\)\(A\)", "advanced-computing"),
    (r"United Arab Emirates or destinations specified in Country Groups D:1, D:4, and D:5", "advanced-computing"),
    # The older words don't name the United Arab Emirates: they stood in D:4 then, and came into A:5 in July 2026.
    (r"destinations specified in Country Groups D:1, D:4, and D:5", "advanced-computing"),
    (r"any destination worldwide.*\(a\)\(13\)", "nowhere"),  # AI model weights: announced as not enforced since 2025-05-13
    (r"Macau or a destination specified in Country Group D:5", "MO D:5"),
    (r"Worldwide control", "world"),
    (r"for all destinations, as specified in § 742\.13", "world"),
    (r"ALL destinations, except Canada", "world less CA"),
    (r"Refer to § 742\.15", "world less CA"),
    (r"See § 742\.14", "world less AU CA GB"),
    (r"See § 742\.6\(a\)\(11\)", "nowhere"),  # only to footnote 5 entities: a party, not a destination
    (r"See § 746\.8", "part-746"),  # Russia and Belarus, by 746.8 itself
    (r"CWC non-States Parties.*except for Israel and Taiwan", "not-party-to-cwc less IL TW"),
    (r"Worldwide \(see § 742\.6\(a\)\(6\)\(ii\)\)", "nowhere"),  # only from Macau and D:5: these questions start in the U.S.
]

# --- rows that are certain for some paragraphs and conditional for others, by (ECCN, first words) -------------------
SPLIT = {
    ("0A502", "NS applies to shotguns"): [Reading(EVERYTHING, ["c", "d", "e"], True)],
    ("0A502", "RS applies to shotguns"): [Reading(EVERYTHING, ["c", "d", "e"], True)],
    ("0A502", "AT applies to shotguns"): [Reading(EVERYTHING, ["c", "d", "e"], True)],
    ("0A502", "CC applies to shotguns with a barrel length greater"): [Reading(EVERYTHING, ["c", "d", "e"], True)],
    ("0A502", "CC applies to shotguns with a barrel length less than 24"): [Reading(["c", "d", "e"]), Reading(EVERYTHING, ["c", "d", "e"], True)],
    ("0A509", "NS applies to entire entry except 0A509.a"): [Reading(EVERYTHING, ["a", "d"]), Reading(["a"], (), True)],
    ("0A509", "RS applies to entire entry except 0A509.a"): [Reading(EVERYTHING, ["a", "d"]), Reading(["a"], (), True)],
    ("0A509", "AT applies to entire entry except 0A509.a"): [Reading(EVERYTHING, ["a", "d"]), Reading(["a"], (), True)],
    ("0A509", "CC applies to 0A509.a for items"): [Reading(["d"]), Reading(["a"], (), True)],
    ("1A007", "NP applies to 1A007.b, as well as"): [Reading(["b"]), Reading(["a"], (), True)],
    ("1B001", "MT applies to entire entry, except"): [Reading(EVERYTHING, ["d", "e", "f"]), Reading(["d"], ["d.4"], True)],
    ("1B001", "NP applies to filament winding"): [Reading(["a"], (), True)],
    ("1B101", "NP applies to filament winding"): [Reading(["a"], (), True)],
    ("2B001", "NP applies to 2B001.a"): [Reading(["c", "d"]), Reading(["a", "b"], (), True)],
    ("2B004", "NP applies to entire entry, except"): [Reading(EVERYTHING, ["b.3"], True)],
    ("2B009", "MT applies to: spin-forming"): [Reading(EVERYTHING, (), True)],
    ("2B116", "NP applies to electrodynamic"): [Reading(["b", "c", "d"]), Reading(["a"], (), True)],
    ("2A226", "CB applies to valves"): [Reading(EVERYTHING, (), True)],
    ("3A001", 'NS applies to "Monolithic'): [Reading(["b.2", "b.3"], (), True)],
    ("3A001", 'RS applies "Monolithic'): [Reading(["b.2", "b.3"], (), True)],
    ("3A001", "MT applies to 3A001.a.1.a when"): [Reading(["z.2"]), Reading(["a.1.a", "a.5.a"], (), True)],
    ("3A001", "NP applies to pulse discharge"): [Reading(["z.3"]), Reading(["e.2", "e.3"], (), True)],
    ("6A002", "RS applies to 6A002.a.1"): [Reading(["a.1", "a.2", "a.3", "c", "f"], ["a.3.d.2.a", "a.3.e"]), Reading(["a.3.d.2.a", "a.3.e"], (), True)],
    ("6A003", "NP applies to cameras"): [Reading(["a.3", "a.4"]), Reading(["a.6"], (), True)],
    ("6A003", "RS applies to 6A003.b.3"): [Reading(["b.3", "b.4.a", "b.4.c"]), Reading(["b.4.b"], (), True)],
    ("6A007", "MT applies to 6A007.b and .c"): [Reading(["b", "c"], (), True)],
    ("9A515", "MT applies to microcircuits"): [Reading(["d", "e.2", "h"], (), True)],
    ("9A610", "NS applies to entire entry except"): [Reading(EVERYTHING, ["b", "x", "y"]), Reading(["x"], (), True)],
    ("9A610", "RS applies to entire entry except"): [Reading(EVERYTHING, ["b", "x", "y"]), Reading(["x"], (), True)],
    ("9B515", "MT applies to equipment in 9B515.a"): [Reading(["a"], (), True)],
    ("9B604", "MT applies to 9B604.a"): [Reading(["a", "b"]), Reading(["d"], (), True)],
    # Certain although other entries are named: the paragraphs themselves hold only software for those entries.
    ("5D002", "EI applies to"): [Reading(["a.1", "a.3", "b", "c.1", "c.3"])],
    ("5E002", "EI applies to"): [Reading(["b"]), Reading(["a"], (), True)],
    ("0E982", "CC applies to"): [Reading(EVERYTHING)],
    ("1E355", "CW applies to entire entry"): [Reading(EVERYTHING)],
    ("1C350", "CB applies to entire entry"): [Reading(EVERYTHING)],
    ("1A231", "NP applies to entire entry"): [Reading(EVERYTHING)],
    ("0A919", "RS applies to entire entry"): [Reading(EVERYTHING)],
    ("4A003", "AT applies to entire entry"): [Reading(EVERYTHING)],
    ("1E201", "NP applies to entire entry, for"): [Reading(EVERYTHING, (), True)],
    ("4A001", "NP applies, unless"): [],  # names no column and no destination; 742.3 does not name the entry
    ("7D611", "MT applies to 7D611.a"): [Reading(["a"], (), True)],
    ("9D604", "MT applies to"): [Reading(["a"], (), True)],
    ("9E604", "MT applies to"): [Reading(["a"], (), True)],
    ("5E001", "SL applies to"): [Reading(["a"], (), True)],
    ("9D515", "RS applies to 9D515.y, except"): [Reading(["y"])],
    ("9E515", "RS applies to 9E515.y, except"): [Reading(["y"])],
}

# --- entries and notes that state the requirement in sentences -------------------------------------------------------
SENTENCES = {
    "0A521": [("RS", Reading(EVERYTHING), "RS1", None)], "0B521": [("RS", Reading(EVERYTHING), "RS1", None)],
    "0C521": [("RS", Reading(EVERYTHING), "RS1", None)], "0D521": [("RS", Reading(EVERYTHING), "RS1", None)],
    "0E521": [("RS", Reading(EVERYTHING), "RS1", None)],  # 742.6(a)(8)
    "0A981": [("CC", Reading(EVERYTHING), None, "world")],  # 742.7(a)(4)
    "0A982": [("CC", Reading(EVERYTHING), None, "world less CA")],  # 742.7(a)(5)
    "0E982": [("CC", Reading(EVERYTHING), None, "world less CA")],  # 742.7(a)(5)
    "0A983": [("CC", Reading(EVERYTHING), None, "world")],  # 742.11
    "0A501": [("CC", Reading(["y.7"]), None, "CN")],  # the entry's note
    "0A980": [("SS", Reading(EVERYTHING), None, "world")], "1C988": [("SS", Reading(EVERYTHING), None, "world")],  # 754.5, 754.4
    "1C980": [("SS", Reading(EVERYTHING), None, "world")], "1C982": [("SS", Reading(EVERYTHING), None, "world")],  # 754.3
    "1C983": [("SS", Reading(EVERYTHING), None, "world")], "1C984": [("SS", Reading(EVERYTHING), None, "world")],
    "0A999": [("AT", Reading(EVERYTHING), None, "KP")], "1A999": [("AT", Reading(EVERYTHING), None, "KP")],
    "1D999": [("AT", Reading(EVERYTHING), None, "KP")], "2A999": [("AT", Reading(EVERYTHING), None, "KP")],
    "2A994": [("AT", Reading(EVERYTHING), None, "IR KP")], "2D994": [("AT", Reading(EVERYTHING), None, "IR KP")],
    "2E994": [("AT", Reading(EVERYTHING), None, "IR KP")],
    "1C350": [("CB", Reading(EVERYTHING), "CB2", None), ("AT", Reading(EVERYTHING), None, "E:1"), ("CW", Reading(["b"]), None, "not-party-to-cwc"), ("CW", Reading(["c"], (), True), None, "not-party-to-cwc")],
    "1C351": [("CW", Reading(["d.15", "d.16"], (), True), None, "world")],  # 742.18(a)(1)
    "1C355": [("AT", Reading(EVERYTHING), None, "E:1"), ("CW", Reading(["a"]), None, "not-party-to-cwc"), ("CW", Reading(["b"], (), True), None, "not-party-to-cwc")],
    "1C395": [("AT", Reading(EVERYTHING), None, "E:1"), ("CB", Reading(EVERYTHING), None, "not-party-to-cwc"), ("CW", Reading(["a"]), None, "not-party-to-cwc"), ("CW", Reading(["b"], (), True), None, "not-party-to-cwc")],
    "5A980": [("SL", Reading(EVERYTHING), None, "world")], "5D980": [("SL", Reading(EVERYTHING), None, "world")],
    "5E980": [("SL", Reading(EVERYTHING), None, "world")],  # 742.13
    "1D018": [("MT", Reading(EVERYTHING, (), True), "MT1", None)],
    "3E001": [("RS", Reading(EVERYTHING, (), True), None, "advanced-computing")],  # 742.6(a)(6)(iii), which names the entry
    "6A992": [("RS", Reading(EVERYTHING), None, "IQ")], # 742.6(a)(5)
}


def places(chart, control):
    for text in (chart, control):
        for pattern, name in PLACES:
            if re.search(pattern, text):
                return name
    return None


def requirements(entry, unread=None):
    """The requirements of one entry; rows that can't be read are appended to `unread`."""
    out = []
    for control, chart in entry.rows:
        reason = control[:2] if control[:2] in REASONS else "RS" if control.startswith("Russian industry") else None
        columns = re.findall(r"\b([A-Z]{2}) Columns? (\d)", chart) or re.findall(r"\b([A-Z]{2}) Columns? (\d)", control)
        if reason and not columns and re.match(r"Column (\d)", chart):
            columns = [(reason, chart[7])]
        if reason is None:
            (unread if unread is not None else []).append((entry.eccn, control, chart))
            continue
        readings = next((r for (eccn, words), r in SPLIT.items() if eccn == entry.eccn and control.startswith(words)), None)
        if readings is None:
            body = re.sub(r"^(\w\w|Russian industry sector sanctions?)( controls)?( also)? (applies|apply)( only)?( to)?:?( only)?", "", control)
            body = re.sub(r"\(But see .*?\)|\(refer to .*?\)|Note:.*$|\be\.g\.|\bi\.e\.", "", body)
            readings = [scope(entry.eccn, body)]
        own = [c for c in columns if c[0] == reason]
        name = None if own else places(chart, control)
        if not own and name is None and readings and entry.eccn not in SENTENCES:
            (unread if unread is not None else []).append((entry.eccn, control, chart))
            continue
        for reading in readings if own or name else []:
            out.append(Requirement(reason, reading, "".join(own[0]) if own else None, name, control))
        # Two rows in one cell.
        for other in columns:
            if other[0] != reason and re.search(r"\b%s applies to entire entry" % other[0], control):
                out.append(Requirement(other[0], Reading(EVERYTHING), "".join(other), None, control))
    for reason, reading, column, name in SENTENCES.get(entry.eccn, []):
        if not any(r.reason == reason and r.places == name and r.column == column and r.reading == reading for r in out):
            out.append(Requirement(reason, reading, column, name, "in sentences"))
    return out


def all_requirements(edition, unread=None):
    return {eccn: requirements(entry, unread) for eccn, entry in published.control_list(edition).items()}
