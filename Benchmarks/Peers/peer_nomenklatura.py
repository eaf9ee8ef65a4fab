"""nomenklatura's logic-v2, the matcher of OpenSanctions, behind a blocking step on words and their sound.

The candidates of a question are the thirty rows that share most with it, by inverse document frequency, in words
(transliterated to ASCII), their metaphone and their first four letters. logic-v2 scores names and nothing else here.
A question about a ship is asked as a Vessel, one about a person or company as such where the list says which, any
other as a LegalEntity, for the matcher treats them differently. The threshold is the 0.7 of its service.
"""

import collections
import importlib.metadata
import math

import normality
from followthemoney import model
from nomenklatura.matching import get_algorithm
from rigour.text import metaphone

import peers_common

CANDIDATES = 30
SCHEMATA = {"person": "Person", "organization": "Organization", "vessel": "Vessel", "aircraft": "Airplane"}
KINDS = {"Individual": "person", "Entity": "organization", "Vessel": "vessel", "Aircraft": "aircraft"}


def entity(kind, names, number):
    schema = SCHEMATA.get(kind, "LegalEntity")
    return model.get_proxy({"id": f"e{number}", "schema": schema, "properties": {"name": names}})


def keys(text):
    for word in (normality.normalize(text, ascii=True) or "").split():
        yield word
        if len(word) > 2:
            yield "~" + metaphone(word)
        if len(word) > 4:
            yield "^" + word[:4]


def make_search(rows):
    algorithm = get_algorithm("logic-v2")
    config = algorithm.default_config()
    entities = []
    postings = collections.defaultdict(set)
    for row, listing in enumerate(rows):
        names = [listing["name"], *listing["alt_names"]]
        entities.append(entity(KINDS.get(listing["type"]), names, row))
        for name in names:
            for key in keys(name):
                postings[key].add(row)
    weights = {key: math.log(len(rows) / len(found)) for key, found in postings.items()}

    def search(query):
        counts = collections.defaultdict(float)
        for key in set(keys(query["text"])):
            # Words that thousands of rows share point to none of them.
            if key in postings and len(postings[key]) <= 2_000:
                for row in postings[key]:
                    counts[row] += weights[key]
        candidates = sorted(counts, key=lambda row: (-counts[row], row))[:CANDIDATES]
        # The matcher remembers the names of an entity by its id, so each question needs one of its own.
        asked = entity(query.get("kind"), [query["text"]], query["id"])
        return peers_common.best_by_row(
            (row, algorithm.compare(asked, entities[row], config).score) for row in candidates
        )

    return search


if __name__ == "__main__":
    version = importlib.metadata.version("nomenklatura")
    peers_common.run(f"nomenklatura {version} logic-v2, blocked", 0.7, make_search, __doc__)
