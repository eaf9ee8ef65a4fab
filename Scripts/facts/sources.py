"""Readers of the public snapshots the fact converters start from (Python 3, standard library only).

Each function returns plain rows; nothing here decides what a row means. `zstd` must be on the path, because the
standard library of Python 3.11 cannot read Zstandard.
"""

import csv
import gzip
import io
import json
import re
import subprocess
from pathlib import Path

csv.field_size_limit(10**9)

CITATION = re.compile(r"(\d{2,3})\s*F\.?\s*R\.?\s*(\d+)", re.IGNORECASE)
DATED = re.compile(r"(\d{2,3})\s*F\.?\s*R\.?\s*(\d+)[,\s]*\(?\s*(\d{1,2})/(\d{1,2})/(\d{4}|\d{2})\b", re.IGNORECASE)


def zstd_text(path):
    """The text of a Zstandard file."""
    done = subprocess.run(["zstd", "-dc", "--long=27", str(path)], check=True, capture_output=True)
    return done.stdout.decode("utf-8", errors="replace")


def csl_2026(data):
    """Rows of the Consolidated Screening List of 2026-07-31 (reduced JSON lines)."""
    return [json.loads(line) for line in zstd_text(Path(data) / "csl/csl-2026-07-31.ndjson.zst").splitlines() if line]


def csl_2022(data):
    """Rows of the Consolidated Screening List of April 2022 (official 29 columns)."""
    with gzip.open(Path(data) / "csl/csl-2022-04.csv.gz", "rt", encoding="utf-8", errors="replace") as stream:
        return list(csv.DictReader(stream))


def us_list(data, name):
    """Rows of one of the thirteen US lists of 2026-07-09."""
    base = Path(data) / "us-lists-2026-07"
    packed = base / f"{name}.json.zst"
    text = zstd_text(packed) if packed.exists() else (base / f"{name}.json").read_text(encoding="utf-8")
    return json.loads(text)["entities"]


def statutory(data, name):
    """Rows of one of the statutory lists (CSV with a header)."""
    text = (Path(data) / "us-statutory-lists" / f"{name}.csv").read_text(encoding="utf-8")
    return list(csv.DictReader(io.StringIO(text)))


def citations(text):
    """`(volume, page)` of every Federal Register citation in a text, in its order."""
    return [(int(v), int(p)) for v, p in CITATION.findall(text or "")]


def dated_citations(text):
    """`((volume, page), yyyy-mm-dd)` of every citation a text dates itself."""
    result = []
    for volume, page, month, day, year in DATED.findall(text or ""):
        full = int(year) if len(year) == 4 else 1900 + int(year) if int(year) > 80 else 2000 + int(year)
        result.append(((int(volume), int(page)), f"{full:04d}-{int(month):02d}-{int(day):02d}"))
    return result


def key(name):
    """A name without case, spaces and punctuation, to find the same row in two snapshots."""
    return re.sub(r"[^a-z0-9]+", "", (name or "").lower())
