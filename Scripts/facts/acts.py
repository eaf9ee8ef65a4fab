"""Reads the committed federal-register.tsv, so that listings and table never disagree."""

import csv
from pathlib import Path

TABLE = Path(__file__).resolve().parents[2] / "Sources/Watchlists/Facts/federal-register.tsv"

# Inner pages and the page by which the project cites the act.
CITED_AS = {
    "84 FR 22963": "84 FR 22961", "84 FR 43495": "84 FR 43493", "84 FR 54004": "84 FR 54002",
    "85 FR 29852": "85 FR 29849", "85 FR 29853": "85 FR 29849", "85 FR 36720": "85 FR 36719",
    "85 FR 44161": "85 FR 44159", "85 FR 51603": "85 FR 51596", "81 FR 12006": "81 FR 12004",
    "82 FR 15461": "82 FR 15458", "86 FR 18438": "86 FR 18437", "86 FR 36499": "86 FR 36496",
    "86 FR 12531": "86 FR 12529", "86 FR 71559": "86 FR 71557", "86 FR 71560": "86 FR 71557",
    "87 FR 8182": "87 FR 8180", "87 FR 77508": "87 FR 77505", "88 FR 71992": "88 FR 71991",
    "88 FR 46072": "88 FR 46071", "89 FR 52363": "89 FR 52362", "89 FR 96836": "89 FR 96830",
    "89 FR 96837": "89 FR 96830", "89 FR 99703": "89 FR 99702", "90 FR 561": "90 FR 560",
    "90 FR 4619": "90 FR 4617", "90 FR 4622": "90 FR 4621", "90 FR 14048": "90 FR 14046",
    "90 FR 14035": "90 FR 14032", "86 FR 37903": "86 FR 37902", "87 FR 12241": "87 FR 12240",
}

# Effects known to the minute.
INSTANTS = {"84 FR 22961": "2019-05-16T16:15:00-04:00"}


def table():
    """`{citation: (published, effective, act, basis)}`."""
    with open(TABLE, encoding="utf-8", newline="") as stream:
        rows = list(csv.reader(stream, delimiter="\t", quoting=csv.QUOTE_NONE))
    return {row[0]: tuple(row[1:]) for row in rows[1:]}


def cited(citation):
    """The citation by which the project names the act of a page."""
    return CITED_AS.get(citation, citation)


def effective(rows, citation):
    """The effect of an act as a day or instant, None where not established."""
    name = cited(citation)
    if name in INSTANTS:
        return INSTANTS[name]
    day = rows.get(name, rows.get(citation, ("", "unknown")))[1]
    return None if day == "unknown" else day
