"""RapidFuzz over every listed name, no index: what a script of ten lines does.

Names are transliterated to ASCII, case and punctuation folded. `--scorer` of the two in common use; 90 of 100 is the
cut that tutorials take for WRatio, 85 for token_sort_ratio.
"""

import importlib.metadata
import sys

import normality
from rapidfuzz import fuzz, process

import peers_common

SCORERS = {"WRatio": (fuzz.WRatio, 0.90), "token_sort_ratio": (fuzz.token_sort_ratio, 0.85)}


def folded(text: str) -> str:
    return normality.normalize(text, ascii=True) or ""


def make_search(scorer):
    def build(rows):
        names = peers_common.load_names(rows)
        texts = [folded(name) for name, _ in names]

        def search(query):
            # More names than rows are wanted, for a row has several.
            hits = process.extract(folded(query["text"]), texts, scorer=scorer, limit=4 * peers_common.LIMIT)
            return peers_common.best_by_row((names[place][1], score / 100) for _, score, place in hits)

        return search

    return build


if __name__ == "__main__":
    name = "WRatio"
    if "--scorer" in sys.argv:
        place = sys.argv.index("--scorer")
        name = sys.argv[place + 1]
        del sys.argv[place : place + 2]
    scorer, threshold = SCORERS[name]
    version = importlib.metadata.version("rapidfuzz")
    peers_common.run(f"RapidFuzz {version} {name}, full scan", threshold, make_search(scorer), __doc__)
