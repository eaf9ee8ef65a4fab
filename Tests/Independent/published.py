"""The published tables, as their files give them.

They lie outside the repository (../shared/data/us-ear, or the folder data/us-ear below $LICET_SHARED). Nothing here reads
Law/ or Sources/: what comes out is meant to be compared with them.
"""
import csv
import ctypes
import json
import os
import re
from pathlib import Path

FOLDER = Path(os.environ.get("LICET_SHARED") or Path(__file__).resolve().parents[2].parent / "shared") / "data" / "us-ear"

# The rendering of 2026-07-23 runs each of these second entries into the first: the first carries rows, TSR and STA words
# of both or of the second, and the second is absent. Both are taken from the text of July 2025.
JOINED = {"0D606": "0D614", "2B351": "2B352", "3D005": "3D006", "3E001": "3E002", "8C609": "8D001"}


def present():
    return FOLDER.is_dir()


def inflate(data):
    library = ctypes.CDLL("libzstd.so.1")
    library.ZSTD_getFrameContentSize.restype = ctypes.c_ulonglong
    library.ZSTD_decompress.restype = ctypes.c_size_t
    size = library.ZSTD_getFrameContentSize(data, ctypes.c_size_t(len(data)))
    buffer = ctypes.create_string_buffer(size)
    written = library.ZSTD_decompress(buffer, ctypes.c_size_t(size), data, ctypes.c_size_t(len(data)))
    if written != size:
        raise ValueError("the frame is damaged")
    return buffer.raw


def load(name):
    data = (FOLDER / name).read_bytes()
    return json.loads(inflate(data) if name.endswith(".zst") else data)


def squeeze(text):
    """One line, plain quotes, no mark-up."""
    text = re.sub(r"<br>", " ", text or "")
    text = re.sub(r"\[([^\]]*)\]\([^ )]*(?: \"[^\"]*\")?\)", r"\1", text)
    text = text.translate(str.maketrans({"“": '"', "”": '"', "‘": "'", "’": "'", "−": "-", "–": "-"}))
    text = re.sub(r"\*+", "", text)
    return re.sub(r"\s+", " ", text).strip()


class Entry:
    """One ECCN: heading, rows as (control, chart) texts, exceptions by symbol, the STA words."""

    def __init__(self, eccn, heading, reasons, rows, flags):
        self.eccn, self.heading, self.reasons, self.rows, self.flags = eccn, heading, reasons, rows, flags


def _entry_2026(raw):
    rows = [(squeeze(r["control"]), squeeze(r["countryChart"])) for r in raw["countryChart"]]
    flags = {symbol: squeeze(text) for symbol, text in raw["licenceExceptionFlags"].items()}
    if raw["staSpecialConditions"] and "STA" not in flags:
        flags["STA"] = squeeze(raw["staSpecialConditions"])
    # 3A001 gives its values in lines of their own, which the file keeps among the items.
    values = [squeeze(i["text"]) for i in raw.get("items") or [] if i["paragraph"] is None and i["text"].startswith("$")]
    if values:
        flags["LVS"] = flags.get("LVS", "") + " Yes for: " + " ".join(values)
    return Entry(raw["eccn"], squeeze(raw["heading"]), squeeze(raw["reasonForControl"]), rows, flags)


def _entry_2025(raw):
    details = raw["details"]
    head = re.split(r"\n+\**List of Items Controlled", details, maxsplit=1)[0]
    rows = []
    for line in head.splitlines():
        cells = [squeeze(c) for c in line.strip().strip("|").split("|")]
        if len(cells) >= 2 and re.match(r"[A-Z]{2} (controls )?appl|Russian", cells[0]):
            rows.append((cells[0], cells[1]))
    text = squeeze(head)
    flags = {}
    marks = list(re.finditer(r"\b(LVS|GBS|TSR|APP|ENC|ACE|IEC|HBM|AIA|ACM|LPP|NAC/ACA|CIV|STA):", text))
    for index, mark in enumerate(marks):
        end = marks[index + 1].start() if index + 1 < len(marks) else len(text)
        value = re.sub(r"Special Conditions for (STA|ACE)$|(License Exceptions )?Note:.*$|License Requirement Notes:.*$|License Exceptions$", "", text[mark.end():end].strip()).strip()
        flags.setdefault(mark.group(1), value)
    reasons = re.search(r"Reasons? for Control:(.*?)(Control\(?s|\||License|$)", text)
    return Entry(raw["code"], squeeze(raw["description"]), reasons.group(1).strip() if reasons else "", rows, flags)


def control_list(edition):
    """Entries by ECCN; `edition` is 2026 (2026-07-23) or 2025 (July 2025)."""
    if edition == 2026:
        entries = {e["eccn"]: _entry_2026(e) for e in load("ccl-2026-07-23.json.zst")["entries"]}
        older = control_list(2025)
        for first, second in JOINED.items():
            entries[first], entries[second] = older[first], older[second]
        for eccn, entry in entries.items():
            if eccn in older:
                complete(entry.flags, older[eccn].flags)
        return entries
    entries = {}
    for category in load("ccl-parsed-2025-07.json.zst"):
        for group in category["product_groups"]:
            for raw in group["eccn"]:
                if re.fullmatch(r"\d[A-E]\d{3}", raw["code"]):
                    entries[raw["code"]] = _entry_2025(raw)
    return entries


def complete(flags, older):
    """The rendering of 2026 keeps only the first line of an exception, and drops some: the older text completes it."""
    for symbol in ("LVS", "GBS", "TSR", "STA"):
        new, old = (re.sub(r"[^a-z0-9$]", "", (f.get(symbol) or "").lower()) for f in (flags, older))
        if old.startswith(new):
            flags[symbol] = older.get(symbol) or ""


def control_rows_2025():
    """The rows of July 2025 as the table beside the text gives them; used to cross-check `control_list(2025)`."""
    with open(FOLDER / "ccl-license-requirements-2025-07.csv", encoding="utf-8") as file:
        return [(r["eccn"], squeeze(r["control_text"]), squeeze(r["country_chart_text"])) for r in csv.DictReader(file)]


# Names of the chart and of the groups that differ from those of the table with ISO codes.
SPELLING = {
    "Bosnia & Herzegovina": "Bosnia and Herzegovina", "China (PRC)": "China", "Gambia The": "Gambia, The",
    "Korea North": "Korea, North", "Korea South": "Korea, South", "Sao Tome & Principe": "Sao Tome and Principe",
    "Seychelles": "Seycheles", "South Sudan Republic of": "South Sudan, Republic of", "The Bahamas": "Bahamas, The",
    "Trinidad & Tobago": "Trinidad and Tobago", "Congo (Democratic Republic of)": "Congo (Democratic Republic of the)", "Cote d'lvoire": "Cote d'Ivoire",
    "Micronesia, Federated States of": "Micronesia (Federated State of)", "Saint Kitts & Nevis": "St. Kitts and Nevis",
    "Saint Lucia": "St. Lucia", "Saint Vincent and the Grenadines": "St. Vincent and the Grenadines",
    "Surinam": "Suriname",
}


def codes():
    """ISO code by name, from the chart of 2026-09-24."""
    return {r["country"]: r["iso2"] for r in load("country-chart-2026-09-24.json")["rows"]}


def chart(edition):
    """{ISO code: (set of columns, list of footnotes)} of 2026-07-23, 2026-09-24 or 2025-11-12."""
    iso = codes()
    if edition == "2026-09-24":
        rows = load("country-chart-2026-09-24.json")["rows"]
        return {r["iso2"]: (set(r["columns"]), [str(n) for n in r["footnotes"]]) for r in rows}
    if edition == "2026-07-23":
        table = load("country-chart-2026-07-23.json.zst")
        out = {
            iso[name]: ({m.replace(" ", "") for m in row["marks"]}, [str(n) for n in row["footnotes"]])
            for name, row in table["countries"].items()
        }
        for name in table["embargoed"]:
            out.setdefault(iso[name], (set(), []))
        return out
    text = (FOLDER / "country-chart-bis-export-2025-11-12.csv").read_text(encoding="utf-8-sig")
    lines = list(csv.reader(text.replace("Zimbabwe\n,", "Zimbabwe,").splitlines()))
    columns = [c.replace(" ", "") for c in lines[0][1:17]]
    out = {}
    for line in lines[1:]:
        if not line:
            continue
        name = re.sub(r"\s+", " ", re.sub(r"( \d+)+$", "", line[0])).strip()
        marks = {c for c, cell in zip(columns, line[1:17]) if cell.strip() == "X"}
        code = iso.get(SPELLING.get(name, name))
        # Second spellings of a name stand in the export as rows without a mark.
        if code is None or (not marks and code in out):
            continue
        out[code] = (marks, re.findall(r"(?<= )\d+", line[0]))
    return out


def groups(edition):
    """{group: set of ISO codes} of 2026-07-23 (A, D, E) or 2026-09-24 (B too)."""
    if edition == "2026-09-24":
        out = {}
        for code, names in load("country-groups-2026-09-24.json")["membership"].items():
            for name in names:
                out.setdefault(name, set()).add(code)
        return out
    iso = dict(codes(), **{"United States": "US"})
    table = load("country-groups-2026-07-23.json")
    return {g: {iso[SPELLING.get(n, n)] for n in names} for g, names in table["groups"].items()}
