"""What the published tables say of one paragraph at one destination."""
import published
import requirements
from destinations import Destinations
from openings import openings, without_sta
from reading import below

OUTSIDE = "q"  # a paragraph that no entry has: any other


def footnote_ten(eccn, paragraph):
    """Footnote 10: firearms items that need a license to Australia and the United Kingdom: yes, no or maybe."""
    whole = {"0A506", "0A507", "0A509", "0E501", "0E504"}
    if eccn == "0A509" and (not paragraph or below(paragraph, "a")):
        return "maybe"  # yes whichever weapon it is for, but for RS or for CC reasons depending on that
    if eccn in whole:
        return "yes"
    if eccn == "0A501":
        return "no" if below(paragraph, "y") else "yes" if paragraph else "maybe"
    if eccn in ("0A502", "0A508", "0D501", "0D505", "0E505"):
        return "maybe"
    parts = {"0A504": ["i"], "0A505": ["a", "x"]}.get(eccn, [])
    if any(below(paragraph, p) for p in parts):
        return "yes"
    return "maybe" if parts and not paragraph else "no"


class Tables:
    def __init__(self, list_edition=2026, chart_edition="2026-07-23"):
        self.entries = published.control_list(list_edition)
        self.requirements = requirements.all_requirements(list_edition)
        self.destinations = Destinations(chart_edition)
        self.openings = {(e, s): openings(entry, s) for e, entry in self.entries.items() for s in ("LVS", "GBS", "TSR")}
        self.without_sta = {e: without_sta(entry) for e, entry in self.entries.items()}

    def paragraphs(self, eccn):
        """Every paragraph that the entry names, the bare entry, and a paragraph that it does not name."""
        named = set()
        for requirement in self.requirements[eccn]:
            named.update(requirement.reading.include + requirement.reading.exclude)
        for symbol in ("LVS", "GBS", "TSR"):
            for opening in self.openings[eccn, symbol]:
                named.update(opening.reading.include + opening.reading.exclude)
        for reading, _ in self.without_sta[eccn]:
            named.update(reading.include + reading.exclude)
        return [""] + sorted(named) + ([OUTSIDE] if named else [])

    def items(self):
        return [(eccn, p) for eccn in sorted(self.entries) for p in self.paragraphs(eccn)]

    def covering(self, eccn, paragraph):
        """[(requirement, yes or maybe)]"""
        out = [(r, r.reading.covers(paragraph)) for r in self.requirements[eccn]]
        return [(r, c) for r, c in out if c != "no"]

    def has_rows(self, eccn):
        return bool(self.requirements[eccn])

    def reaches(self, requirement, place):
        if requirement.column:
            return self.destinations.is_marked(requirement.column, place)
        return self.destinations.contains(requirement.places, place)

    def reasons(self, covering, eccn, paragraph, place):
        """(certain, conditional): reasons for control that require a license, and those that do if a fact holds."""
        certain, conditional = set(), set()
        if eccn == "0A919":
            covering = [(r, c) for r, c in covering if r.reason != "RS"]  # 742.6(a)(3): reexports only; these are exports
        for requirement, covers in covering:
            if self.reaches(requirement, place):
                (certain if covers == "yes" else conditional).add(requirement.reason)
        # Footnote 7: India needs a license for these although its row has no RS 2.
        if place == "IN":
            for requirement, covers in covering:
                if requirement.column == "RS2":
                    item = eccn + "." + paragraph if paragraph else eccn
                    if any(below(item, i) for i in ("6A003.b.4.b", "9A515.e")):
                        (certain if covers == "yes" else conditional).add("RS")
                    elif any(below(i, item) for i in ("6A003.b.4.b", "9A515.e")):
                        conditional.add("RS")
        return certain, conditional - certain

    def exception(self, eccn, paragraph, symbol):
        """Whether the entry opens LVS, GBS or TSR for the paragraph, and LVS values: ("yes", {5000})."""
        best, values = "no", set()
        held = {r.reason: c for r, c in self.covering(eccn, paragraph)}
        for opening in self.openings[eccn, symbol]:
            covers = opening.reading.covers(paragraph)
            if covers != "no" and any(held.get(r) for r in opening.closed_for):
                covers = "maybe"
            if covers != "no":
                values.add(opening.value)
                best = "yes" if "yes" in (best, covers) else "maybe"
        return best, values

    def sta(self, eccn, paragraph, group):
        """Whether the entry takes STA away for a destination of A:5 or A:6."""
        best = "no"
        for reading, groups in self.without_sta[eccn]:
            if group in groups:
                covers = reading.covers(paragraph)
                best = "yes" if "yes" in (best, covers) else "maybe" if "maybe" in (best, covers) else "no"
        return best
