"""Prints the facts files from public snapshots.

    python3 Scripts/facts/listings.py DATA OUTPUT

DATA holds the snapshots (csl/, us-lists-2026-07/, us-statutory-lists/, ofac-sdn/), OUTPUT is the folder
Sources/Watchlists/Facts/listings. What is committed is the output after review; running it again on the same
snapshots must give the same bytes.
"""

import sys
from pathlib import Path

import huawei
import other_lists
import sdn
import sources
from curated import CURATED, CURATED_TITLES
from entity_list import Book, fact
from model import file_text
from selection import ENTITY_LIST_FILES


def write(folder, list_id, name, title, rows):
    if not rows:
        return
    path = Path(folder) / list_id / f"{name}.json"
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(file_text(list_id, title, rows), encoding="utf-8")
    print(f"{list_id}/{name}.json\t{len(rows)}")


def entity_list(data, folder):
    book = Book(data)
    taken = set()
    for name, title, wanted in ENTITY_LIST_FILES:
        rows = []
        for row in book.text:
            mark = (row["name"], row["country"])
            if mark not in taken and wanted(row, sources.citations(row["federal_register"])):
                taken.add(mark)
                rows.append(fact(book, row))
        write(folder, "us-entity-list", name, title, rows + CURATED.get(("us-entity-list", name), []))
    write(folder, "us-entity-list", "huawei", "Huawei and its affiliates", huawei.facts(data, book))


def main(data, folder):
    entity_list(data, folder)
    for list_id, name, title, rows in sdn.files(data) + other_lists.files(data):
        write(folder, list_id, name, title, rows + CURATED.get((list_id, name), []))
    for (list_id, name), title in CURATED_TITLES.items():
        write(folder, list_id, name, title, CURATED[(list_id, name)])


if __name__ == "__main__":
    main(*sys.argv[1:])
