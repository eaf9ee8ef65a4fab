"""What an entry says of the list-based exceptions LVS, GBS and TSR, and for which groups it takes STA away."""
import re

from reading import EVERYTHING, REASONS, Reading, scope


class Opening:
    """One clause that opens an exception: paragraphs, the value in dollars (LVS), and what else has to hold."""

    def __init__(self, reading, value=None, closed_for=()):
        self.reading, self.value, self.closed_for = reading, value, tuple(closed_for)

    def __repr__(self):
        return "%r%s%s" % (self.reading, " $%s" % self.value if self.value else "", " not " + "/".join(self.closed_for) if self.closed_for else "")

    def __eq__(self, other):
        return repr(self) == repr(other)


# Clauses that no general rule reads, by (ECCN, symbol).
BY_HAND = {
    ("0A505", "LVS"): [Opening(Reading(["x"]), 500), Opening(Reading(["x"], (), True), 3000)],
    ("0A509", "LVS"): [Opening(Reading(["a"]), 500), Opening(Reading(["b", "c", "d"], (), True), 500)],  # b to d: to Canada only
    ("0A501", "LVS"): [Opening(Reading(["c", "d", "x"]), 500), Opening(Reading(["e"], (), True), 500)],  # e: the older text, to Canada only
    ("0A504", "LVS"): [Opening(Reading(["g"]), 500)],
    ("1A002", "LVS"): [Opening(Reading(EVERYTHING, ["a"]), 1500, ["NP"]), Opening(Reading(["a"], (), True), 1500, ["NP"])],
    ("1B018", "LVS"): [Opening(Reading(["a"], (), True), 3000), Opening(Reading(["b"]), 5000)],
    ("6A001", "LVS"): [Opening(Reading(EVERYTHING, "a.1.b.1 a.1.e a.2.a.1 a.2.a.2 a.2.a.3 a.2.a.5 a.2.a.6 a.2.b a.2.c a.2.e.1 a.2.e.2 a.2.f".split()), 3000),
                       Opening(Reading(["a.1.b.1", "a.2.c", "a.2.f"], (), True), 3000)],
    ("6A006", "LVS"): [Opening(Reading(EVERYTHING, ["a.1", "a.2", "d", "e"]), 1500), Opening(Reading(["a.2"], (), True), 1500)],
    ("3A001", "LVS"): [Opening(Reading(["c"]), 1500, ["MT", "NP"]), Opening(Reading(["b.1", "b.9", "d", "e", "f", "g"]), 3000, ["MT", "NP"]),
                       Opening(Reading(["b.2", "b.3"], (), True), 3000, ["MT", "NP"]),
                       Opening(Reading(["a", "b.4", "b.5", "b.6", "b.7", "b.12"], ["a.1.a", "a.5.a"]), 5000, ["MT", "NP"]),
                       Opening(Reading(["a.1.a", "a.5.a"], (), True), 5000, ["MT", "NP"])],
    ("2A001", "GBS"): [Opening(Reading(["a"]), None, ["MT"])],
    ("3A002", "LVS"): [Opening(Reading(["a", "e", "f", "g"]), 3000), Opening(Reading(["c", "d"]), 5000), Opening(Reading(["h"]), 5000, ["MT"])],
    ("6A002", "LVS"): [Opening(Reading(["f"]), 500), Opening(Reading(EVERYTHING, ["a.1", "a.2", "a.3", "c", "f"]), 3000, ["MT"])],
    ("5A002", "LVS"): [Opening(Reading(EVERYTHING, ["z"], True), 500)], ("5A003", "LVS"): [Opening(Reading(EVERYTHING, (), True), 500)],
    ("5A004", "LVS"): [Opening(Reading(EVERYTHING, ["z"], True), 500)],
    ("2B350", "LVS"): [Opening(Reading(EVERYTHING, (), True), 2000)],
    ("9B515", "LVS"): [Opening(Reading(EVERYTHING, ["b"]), 1500), Opening(Reading(["b"]), 5000)],
    ("5A001", "LVS"): [Opening(Reading("b.1 b.2 b.3 b.6 d f.2 f.4 g".split()), 5000), Opening(Reading(["c"]), 3000)],
    ("1B001", "LVS"): [Opening(Reading(EVERYTHING, ["a"]), 5000, ["MT"])],
    ("3A611", "LVS"): [Opening(Reading("a d e f g h x".split()), 1500)],
    ("5B001", "LVS"): [Opening(Reading(EVERYTHING, ["a"]), 5000), Opening(Reading(["a"], (), True), 5000)],
    ("5B001", "GBS"): [Opening(Reading(EVERYTHING, ["a"])), Opening(Reading(["a"], (), True))],
    ("6A005", "LVS"): [Opening(Reading(EVERYTHING), 3000, ["NP"])],
    ("6A005", "GBS"): [Opening(Reading("b.6.d.2 c.1 c.2 c.3 d.2 d.3".split(), ["b.6.d.2.b"], True))],
    ("3A001", "GBS"): [Opening(Reading(["a.1.b"] + ["a.%d" % n for n in range(2, 15)] + ["b.9", "b.10", "g", "h", "i"], ["a.5.a"])),
                       Opening(Reading(["a.5.a", "b.2", "b.8", "z.1.b"], (), True))],
    ("3C002", "GBS"): [Opening(Reading(["a"], (), True))],
    ("3B001", "GBS"): [Opening(Reading(EVERYTHING, ["a.3", "c.1.a", "c.1.c", "e", "f", "q"])), Opening(Reading(["a.3", "e"], (), True))],
    ("8A002", "GBS"): [Opening(Reading(["r"])), Opening(Reading(["i.2"], (), True))],
    ("4A003", "GBS"): [Opening(Reading(["g"]))],
    ("3A069", "GBS"): [Opening(Reading(EVERYTHING, (), True))], ("1A005", "GBS"): [Opening(Reading(EVERYTHING, (), True))],
    ("3A002", "GBS"): [Opening(Reading(["h"]), None, ["MT"])],
    ("6A001", "GBS"): [Opening(Reading(["a.1.b.4"]))],
    ("1C007", "LVS"): [Opening(Reading(EVERYTHING, ["e"]), 5000, ["MT"])], ("6A008", "LVS"): [Opening(Reading(EVERYTHING, ["j.1"]), 5000, ["MT"])],
    ("3B001", "LVS"): [Opening(Reading(EVERYTHING, "a.4 c d f.1 f.5 f.6 k l m n p.2 p.4 r".split()), 500)],
    ("3B002", "LVS"): [Opening(Reading(EVERYTHING, ["c"]), 500)],
    ("3E001", "TSR"): [Opening(Reading(EVERYTHING, (), True), None, ["MT"])],
    ("3D002", "TSR"): [Opening(Reading(EVERYTHING), None, ["RS"])],
    ("6D003", "TSR"): [Opening(Reading(EVERYTHING, ["c"], True))],
    ("3E069", "TSR"): [Opening(Reading(EVERYTHING, (), True))],
}


def openings(entry, symbol):
    """The clauses that open it; an empty list is N/A."""
    if (entry.eccn, symbol) in BY_HAND and entry.flags.get(symbol):
        return BY_HAND[entry.eccn, symbol]
    text = entry.flags.get(symbol, "")
    text = re.split(r"\bNote:|\bSee §", text)[0]
    if not re.search(r"\$|\bYes\b", text):
        return []
    barred = re.findall(r"\b(MT|NP|RS)\b", " ".join(re.findall(r"N/A (?:for|to) [^;$]*", text)))
    text = re.sub(r"(?:except |, )?N/A for (?:(?:MT|NP|RS)(?: items)?(?:,| and| or)? ?)+", " ", text)
    out = []
    if symbol == "LVS":
        for value, rest in re.findall(r"\$ ?(\d[\d,]*)([^$]*)", text):
            included, _, excluded = re.sub(r";? ?N/A for", " except ", rest).partition(" except ")
            reading = scope(entry.eccn, included.strip(" .:;,") + (" except " + excluded if excluded else ""))
            out.append(Opening(reading, int(value.replace(",", "")), barred))
        return out
    body = re.sub(r"^Yes\b,?(?: for)?", "", text).strip(" .,")
    reading = scope(entry.eccn, body)
    # An exclusion in prose leaves the rest open: what it is about has to be known.
    if "except" in body and reading.conditional:
        reading = Reading(EVERYTHING, (), True)
    out.append(Opening(reading, None, barred))
    return out


_STA_WORDS = re.compile(
    r"\((?:See|see) [Ss]upplement ?[^()]*\)|\(§ 740\.20[^()]*(?:\([^()]*\))*[^()]*\)|License Exception STA|Paragraph \(c\)\(\d\) of|"
    r"may not be used|is not eligible|to any (?:of the )?destinations? listed in|Country Groups?|to ship( or transmit)?|items? specified by|"
    r"unless determined .*$|\( ?i\.e\.,[^()]*\)|build-to-print|in this (?:entry|ECCN)|this (?:entry|ECCN)"
)


def without_sta(entry):
    """[(Reading, groups)]: for what the entry takes STA away, to which groups (A:5 is 740.20(c)(1), A:6 is (c)(2))."""
    text = re.sub(r"^STA:\s*", "", entry.flags.get("STA", ""))
    text = re.split(r"License Requirement Note", text)[0]
    if entry.eccn in STA_BY_HAND and text:
        return STA_BY_HAND[entry.eccn]
    out = []
    for clause in re.split(r"(?<=\.) (?=License Exception|Paragraph|\(?\d\)|\d\. )|\(\d\) (?=Paragraph|License)", text):
        if "may not be used" not in clause and "not eligible" not in clause:
            continue
        groups = []
        if "(c)(1)" in clause.split("may not")[0]:
            groups.append("A:5")
        if "(c)(2)" in clause.split("may not")[0]:
            groups.append("A:6")
        groups = groups or re.findall(r"A:[56]", clause) or ["A:5", "A:6"]
        body = re.sub(r"A:[56]", " ", _STA_WORDS.sub(" ", re.sub(r"^\(?\d[.)]", "", clause)))
        reading = scope(entry.eccn, re.sub(r"(?<=\d)\. (?=[a-z]\b)", ".", body))
        # What BIS may have found eligible under 740.20(g) hangs on that.
        if "unless determined" in clause:
            reading = Reading(reading.include, reading.exclude, True)
        out.append((reading, tuple(sorted(set(groups)))))
    return out


STA_BY_HAND = {
    "0A614": [(Reading(EVERYTHING), ("A:6",))], "0E606": [(Reading(EVERYTHING), ("A:6",))],
    "3A001": [(Reading(["z"]), ("A:5", "A:6")), (Reading(["b.2", "b.3"], (), True), ("A:5", "A:6"))],
    "5A001": [(Reading(["j"]), ("A:5", "A:6")), (Reading(["b.3", "b.5", "h"]), ("A:6",))],
    "5B001": [(Reading(["a"], (), True), ("A:5", "A:6"))],
    "9A515": [(Reading(["a.1", "a.2", "a.3", "a.4", "g"], (), True), ("A:5",)), (Reading(EVERYTHING), ("A:6",))],
    "9E003": [(Reading(["a.1", "a.2", "a.3", "a.4", "a.5", "c", "h"]), ("A:5", "A:6")), (Reading(["i"], (), True), ("A:5", "A:6")), (Reading(["k"]), ("A:6",))],
    "6A006": [(Reading(["a.1", "a.2"]), ("A:6",)), (Reading(["c.1", "d", "e"], (), True), ("A:6",))],
    "3D611": [(Reading(EVERYTHING), ("A:6",)), (Reading(["b"], (), True), ("A:5", "A:6"))],
    "3E611": [(Reading(EVERYTHING), ("A:6",)), (Reading(["b"], (), True), ("A:5", "A:6"))],
    "7E004": [(Reading(EVERYTHING, ["a.7"]), ("A:5", "A:6"))],
    "4D001": [(Reading(EVERYTHING, (), True), ("A:5", "A:6"))],
    "5D001": [(Reading(["a", "c"], (), True), ("A:5", "A:6")), (Reading(["b"], (), True), ("A:6",))],
    "5E001": [(Reading(EVERYTHING, (), True), ("A:6",)), (Reading(["a"], (), True), ("A:5", "A:6"))],
}
