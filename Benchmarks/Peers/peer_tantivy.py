"""Tantivy: a full-text index asked for fuzzy terms, its best hundred names rescored with RapidFuzz.

One document a name. Every word of a question may match within one edit (two from eight letters on), a swap of
neighbors counted as one; BM25 is kept for exact words. Rescored by token_sort_ratio; 85 of 100 is the cut in
common use.
"""

import importlib.metadata

import normality
import tantivy
from rapidfuzz import fuzz

import peers_common

CANDIDATES = 100


def folded(text: str) -> str:
    return normality.normalize(text, ascii=True) or ""


def make_search(rows):
    names = peers_common.load_names(rows)
    texts = [folded(name) for name, _ in names]
    builder = tantivy.SchemaBuilder()
    builder.add_text_field("name", stored=False)
    builder.add_unsigned_field("place", stored=True, indexed=False)
    schema = builder.build()
    index = tantivy.Index(schema)
    writer = index.writer(heap_size=100_000_000, num_threads=1)
    for place, text in enumerate(texts):
        writer.add_document(tantivy.Document(name=text, place=place))
    writer.commit()
    writer.wait_merging_threads()
    index.reload()
    searcher = index.searcher()

    def search(query):
        text = folded(query["text"])
        clauses = []
        for word in dict.fromkeys(text.split()):
            clauses.append((tantivy.Occur.Should, tantivy.Query.term_query(schema, "name", word)))
            if len(word) >= 4:
                distance = 1 if len(word) < 8 else 2
                fuzzy = tantivy.Query.fuzzy_term_query(schema, "name", word, distance=distance)
                clauses.append((tantivy.Occur.Should, fuzzy))
        if not clauses:
            return []
        hits = searcher.search(tantivy.Query.boolean_query(clauses), CANDIDATES, count=False).hits
        places = [searcher.doc(address)["place"][0] for _, address in hits]
        return peers_common.best_by_row(
            (names[place][1], fuzz.token_sort_ratio(text, texts[place]) / 100) for place in places
        )

    return search


if __name__ == "__main__":
    versions = [f"{name} {importlib.metadata.version(name)}" for name in ("tantivy", "rapidfuzz")]
    peers_common.run(", ".join(versions), 0.85, make_search, __doc__)
