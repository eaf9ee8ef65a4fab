"""The shape of a built-in fact, and small helpers to write it (Python 3, standard library only)."""

import json
import re

COUNTRIES = {
    "Afghanistan": "AF", "Argentina": "AR", "Armenia": "AM", "Australia": "AU", "Austria": "AT", "Bahrain": "BH",
    "Bangladesh": "BD", "Belarus": "BY", "Belgium": "BE", "Bolivia": "BO", "Brazil": "BR", "Bulgaria": "BG",
    "Burma": "MM", "Cambodia": "KH", "Canada": "CA", "Chile": "CL", "China": "CN", "Colombia": "CO",
    "Costa Rica": "CR", "Crimea Region of Ukraine": "UA", "Cuba": "CU", "Cyprus": "CY", "Czech Republic": "CZ",
    "Denmark": "DK", "DPRK": "KP", "Ecuador": "EC", "Egypt": "EG", "Estonia": "EE", "Finland": "FI", "France": "FR",
    "Germany": "DE", "Greece": "GR", "Hong Kong": "HK", "Hungary": "HU", "India": "IN", "Indonesia": "ID",
    "Iran": "IR", "Iraq": "IQ", "Ireland": "IE", "Israel": "IL", "Italy": "IT", "Jamaica": "JM", "Japan": "JP",
    "Jordan": "JO", "Kazakhstan": "KZ", "Kuwait": "KW", "Kyrgyzstan": "KG", "Latvia": "LV", "Lebanon": "LB",
    "Liechtenstein": "LI", "Lithuania": "LT", "Luxembourg": "LU", "Madagascar": "MG", "Malaysia": "MY",
    "Malta": "MT", "Mexico": "MX", "Moldova": "MD", "Morocco": "MA", "Netherlands": "NL", "New Zealand": "NZ",
    "Nicaragua": "NI", "North Korea": "KP", "North Macedonia": "MK", "Norway": "NO", "Oman": "OM",
    "Pakistan": "PK", "Panama": "PA", "Paraguay": "PY", "Peru": "PE", "Poland": "PL", "Portugal": "PT",
    "Qatar": "QA", "Romania": "RO", "Russia": "RU", "Saudi Arabia": "SA", "Serbia": "RS", "Singapore": "SG",
    "Slovakia": "SK", "Slovenia": "SI", "South Africa": "ZA", "South Korea": "KR", "South Sudan": "SS",
    "Spain": "ES", "Sri Lanka": "LK", "Sudan": "SD", "Sweden": "SE", "Switzerland": "CH", "Syria": "SY",
    "Taiwan": "TW", "Tajikistan": "TJ", "Thailand": "TH", "Turkey": "TR", "Turkmenistan": "TM", "Ukraine": "UA",
    "United Arab Emirates": "AE", "United Kingdom": "GB", "United States": "US", "Uzbekistan": "UZ",
    "Venezuela": "VE", "Vietnam": "VN", "Yemen": "YE", "Zimbabwe": "ZW",
}

KEYS = [
    "name", "kind", "countries", "aliases", "sourceId", "programs", "birthDates", "identifiers", "linkedTo",
    "remarks", "history", "basis",
]
ACT_KEYS = [
    "citation", "effective", "changed", "licenseRequirement", "reviewPolicy", "reviewPolicyDetail", "footnotes",
]


def country(name):
    """The code of a country's name on the lists; an empty list where it is not in the table."""
    return [COUNTRIES[name]] if name in COUNTRIES else []


def act(citation, effective, changed, **terms):
    """One act of a listing's history; terms that are None or empty are left out."""
    row = {"citation": citation, "effective": effective, "changed": list(changed)}
    row.update({name: value for name, value in terms.items() if value})
    return {name: row[name] for name in ACT_KEYS if name in row}


def listing(name, kind, countries, history, basis, **more):
    """One listing, its keys in the fixed order and without empty ones."""
    row = {"name": name, "kind": kind, "countries": sorted(set(countries)), "history": history, "basis": basis}
    row.update({key: value for key, value in more.items() if value})
    return {key: row[key] for key in KEYS if key in row}


def aliases(name, texts, weak=(), former=()):
    """Aliases without the name itself and without repeats, in the order given."""
    seen, rows = {name.casefold()}, []
    for text in texts:
        clean = " ".join(text.partition("; (")[0].split())
        clean = clean if clean.endswith((".", ")")) else clean.strip(" .,;")
        if not clean or clean.casefold() in seen:
            continue
        seen.add(clean.casefold())
        row = {"text": clean}
        if text in former or clean in former:
            row["role"] = "former"
        if text in weak or clean in weak:
            row["strength"] = "weak"
        rows.append(row)
    return rows


ADDRESS_LIKE = re.compile(r"\d{2,}.*,|,\s*(China|India|Thailand|Turkey|Mexico|Belarus|Singapore|Morocco|Russia|South Africa|United Arab Emirates)\.?$|\b(Road|Street|Ave\.|Building|Industrial Park)\b")


def is_name(text):
    """Whether an alias of a snapshot is a name and not an address that slipped into the column."""
    return bool(text) and len(text) <= 110 and text.count("(") == text.count(")") and not ADDRESS_LIKE.search(text)


def file_text(list_id, title, rows):
    """The text of a facts file: listings sorted by name and country, two spaces, a final line feed."""
    ordered = sorted(rows, key=lambda row: (row["name"].casefold(), row["countries"], row.get("sourceId") or ""))
    return json.dumps({"list": list_id, "title": title, "listings": ordered}, ensure_ascii=False, indent=2) + "\n"
