"""Reading the public lists the name tables are counted from, and folding their names to tokens."""

import csv
import gzip
import io
import json
import re
import subprocess
import unicodedata
from pathlib import Path

SPECIAL = str.maketrans(
    {"ß": "ss", "ø": "o", "ł": "l", "đ": "d", "ð": "d", "þ": "th", "ı": "i", "æ": "ae", "œ": "oe", "ə": "a", "ŋ": "n"}
)


def tokens(name: str) -> list[str]:
    """Lower-case ASCII words of a Latin name; apostrophes join, other punctuation parts."""
    plain = unicodedata.normalize("NFKD", name.lower().replace("&", " and "))
    plain = "".join(c for c in plain if not unicodedata.combining(c)).translate(SPECIAL)
    return re.findall(r"[a-z0-9]+", re.sub(r"['’‘`ʼ]", "", plain))


def zstd(path: Path) -> str:
    return subprocess.run(["zstd", "-dc", path], capture_output=True, check=True).stdout.decode("utf-8")


def screening_list(data: Path) -> list[dict]:
    """The Consolidated Screening List (public domain): source, type, name, alt_names."""
    return [json.loads(line) for line in zstd(data / "csl/csl-2026-07-31.ndjson.zst").splitlines() if line.strip()]


def legal_entities(data: Path) -> list[str]:
    """Legal names of the Global LEI System (CC0)."""
    rows = csv.DictReader(io.StringIO(zstd(data / "names/gleif-legal-names.csv.zst")))
    return [row["legal_name"] for row in rows]


def census(data: Path, part: str) -> dict[str, float]:
    """Name to percent of people, US Census 1990 (public domain); part: all.last, male.first, female.first."""
    text = gzip.decompress((data / f"names/us-census-1990-dist.{part}.txt.gz").read_bytes()).decode("ascii")
    return {row.split()[0].lower(): float(row.split()[1]) for row in text.splitlines() if row.strip()}


def write(path: Path, heading: str, rows: list[tuple]) -> None:
    comment = "".join(f"# {line}\n" for line in heading.strip().splitlines())
    path.write_text(comment + "".join("\t".join(map(str, row)) + "\n" for row in rows), encoding="ascii")
    print(path.name, len(rows), "rows")
