"""Destinations: rows of the chart, the places that another row governs, and the sets a row names in words."""
import published

# Places of their own without a row. Hong Kong is read as China since 2020-12-23 (85 FR 83788), the Cayman Islands as the
# United Kingdom (15 CFR 738.3(b)), Liechtenstein as Switzerland (footnote 5). Crimea stands in the row of Ukraine: what
# 15 CFR 746.6 requires comes on top of it (footnote 9).
GOVERNED_BY = {"HK": "CN", "KY": "GB", "LI": "CH", "UA-43": "UA"}

# 15 CFR 746.1(b)(2); footnote 1 of the chart marks all of them but the Central African Republic.
UN_EMBARGO = set("CF CD ER IR IQ LB LY KP SO SD".split())
# Destinations that are not in Supp. No. 2 to part 745, as far as that is established here.
NOT_PARTY_TO_CWC = set("EG IL KP SS TW".split())


class Destinations:
    def __init__(self, edition):
        self.chart = published.chart(edition)
        self.groups = published.groups("2026-09-24")
        self.all = sorted(self.chart) + [p for p in GOVERNED_BY if p not in self.chart]

    def row(self, place):
        """The country whose row and groups are read."""
        return GOVERNED_BY.get(place, place)

    def is_marked(self, column, place):
        row = self.row(place)
        return row in self.chart and column in self.chart[row][0]

    def members(self, word):
        if word == "world":
            return None
        if word == "un-embargo":
            return UN_EMBARGO
        if word == "not-party-to-cwc":
            return NOT_PARTY_TO_CWC
        return self.groups[word] if word in self.groups else {word}

    def contains(self, name, place):
        """Whether a set named by a requirement holds the place."""
        if name in ("nowhere", "part-746"):
            return False
        row = self.row(place)
        if name == "advanced-computing":
            return row == "AE" or self.contains("D:1 D:4 D:5 less A:5 A:6", place)
        included, _, excluded = name.partition(" less ")

        def any_of(words):
            sets = [self.members(w) for w in words.split()]
            return any(s is None or row in s for s in sets)

        return any_of(included) and not (excluded and any_of(excluded))
