"""Prints federal-register.tsv: when each act cited on the Entity and MEU Lists was published and took effect.

    python3 Scripts/facts/federal_register.py DATA > Sources/Watchlists/Facts/federal-register.tsv

DATA is the folder that holds csl/ and us-lists-2026-07/. The rule for each citation, first that applies:

1. `ESTABLISHED` below: acts whose dates were read in the act itself, in the agency's own table of notices, or in a
   summary that quotes the effective date.
2. the date the text of the Entity List (or MEU List) prints beside that very page;
3. the date beside the page of the same act: the sequence of citations of a row in the Consolidated Screening List
   is laid beside the dated sequence of the same row in the text of the Entity List;
4. the start date of the row in the Consolidated Screening List of April 2022, if the year fits the volume.

Acts published before 2021 took effect on the day of publication unless established otherwise. From 2021 on many did
not, so that an act of those years without an established date has `unknown` as its effect.
"""

import collections
import sys

import sources
from established import ESTABLISHED, EXTRA, MISPRINTS


def year_of(volume):
    """The year of a volume of the Federal Register."""
    return volume + 1935


def established(cite):
    """The established act whose pages hold the citation, or None."""
    volume, page = cite
    for row in ESTABLISHED:
        if row[0] == volume and row[1] <= page <= row[2]:
            return row[3:]
    return None


def printed_dates(data):
    """Dates printed beside a page in the text of the lists: `{citation: Counter(date)}`."""
    dates = collections.defaultdict(collections.Counter)
    for name in ("bis_entity_list", "bis_meu"):
        for row in sources.us_list(data, name):
            for cite, day in sources.dated_citations(row["federal_register"]):
                if day[:4] == str(year_of(cite[0])):
                    dates[cite][day] += 1
    for row in sources.csl_2026(data):
        if is_bis(row):
            for cite, day in sources.dated_citations(row.get("federal_register_notice")):
                if day[:4] == str(year_of(cite[0])):
                    dates[cite][day] += 1
    return dates


def is_bis(row):
    """Whether a row of the Consolidated Screening List is on the Entity List or the MEU List."""
    return row["source"].startswith(("Entity List", "Military End User"))


def paired_dates(data):
    """Dates of the same act in the text of the Entity List, by laying the two sequences side by side."""
    text = collections.defaultdict(list)
    for row in sources.us_list(data, "bis_entity_list"):
        text[sources.key(row["name"])].append(sources.dated_citations(row["federal_register"]))
    dates = collections.defaultdict(collections.Counter)
    for row in sources.csl_2026(data):
        if not is_bis(row):
            continue
        own = sources.citations(row.get("federal_register_notice"))
        for dated in text.get(sources.key(row["name"]), []):
            for cite in own:
                near = [(other, day) for other, day in dated if other[0] == cite[0] and 0 <= other[1] - cite[1] <= 12]
                for _, day in near[:1]:
                    if day[:4] == str(year_of(cite[0])):
                        dates[cite][day] += 1
    return dates


def start_dates(data):
    """Start dates of April 2022 of rows with one citation only: `{citation: Counter(date)}`."""
    dates = collections.defaultdict(collections.Counter)
    for row in sources.csl_2022(data):
        own = sources.citations(row["federal_register_notice"]) if is_bis(row) else []
        if len(set(own)) == 1 and row["start_date"][:4] == str(year_of(own[0][0])):
            dates[own[0]][row["start_date"]] += 1
    return dates


def all_citations(data):
    """Every citation of the two lists in the snapshots, and the extra ones the facts use."""
    found = set(EXTRA)
    for row in sources.csl_2026(data):
        if is_bis(row):
            found.update(sources.citations(row.get("federal_register_notice")))
    for name in ("bis_entity_list", "bis_meu"):
        for row in sources.us_list(data, name):
            found.update(sources.citations(row["federal_register"]))
    return sorted(found)


def most(counter):
    return counter.most_common(1)[0][0]


def row_for(cite, printed, paired, starts):
    """`published, effective, act, basis` of a citation."""
    if cite in MISPRINTS:
        real = MISPRINTS[cite]
        published, effective, _, _ = row_for(real, printed, paired, starts)
        return published, effective, "misprint of %d FR %d" % real, "misprint"
    known = established(cite)
    if known:
        published, effective, act, basis = known
        return published, effective or published, act, basis
    if printed.get(cite):
        published, basis = most(printed[cite]), "entity-list-text"
    elif paired.get(cite):
        published, basis = most(paired[cite]), "entity-list-text-paired"
    elif starts.get(cite):
        published, basis = most(starts[cite]), "csl-start-date"
    else:
        return "unknown", "unknown", "", "unverified"
    if starts.get(cite) and most(starts[cite]) == published and basis != "csl-start-date":
        basis += "+csl-start-date"
    effective = published if cite[0] <= 85 else "unknown"
    return published, effective, "", basis


def main(data):
    printed, paired, starts = printed_dates(data), paired_dates(data), start_dates(data)
    print("citation\tpublished\teffective\tact\tbasis")
    for cite in all_citations(data):
        print("%d FR %d\t%s" % (*cite, "\t".join(row_for(cite, printed, paired, starts))))


if __name__ == "__main__":
    main(sys.argv[1])
