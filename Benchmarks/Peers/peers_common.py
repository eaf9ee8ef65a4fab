"""What the peers share: the list, the questions, how an answer is judged, how the figures are printed.

The judgement is that of `licet-bench accuracy`: an answer is right where the listing is one of the rows that the
question names, an alert is a score at or above the engine's threshold.
"""

import argparse
import json
import os
import pathlib
import subprocess
import sys
import time

LIMIT = 10
NEGATIVE = {"legal-entities", "census", "recombined"}


def data_folder() -> pathlib.Path:
    beside = pathlib.Path(__file__).resolve().parents[3] / "shared"
    return pathlib.Path(os.environ.get("LICET_SHARED", beside)) / "data"


def load_rows() -> list[dict]:
    file = data_folder() / "csl" / "csl-2026-07-31.ndjson.zst"
    text = subprocess.run(["zstd", "-dc", str(file)], check=True, capture_output=True).stdout
    return [json.loads(line) for line in text.splitlines()]


def load_names(rows: list[dict]) -> list[tuple[str, int]]:
    """Every name with the row that bears it."""
    return [(name, row) for row, listing in enumerate(rows) for name in [listing["name"], *listing["alt_names"]]]


def load_queries(path: str, sample: int | None) -> list[dict]:
    with open(path, encoding="utf-8") as file:
        queries = [json.loads(line) for line in file]
    if not sample or sample >= len(queries):
        return queries
    return [queries[place * len(queries) // sample] for place in range(sample)]


def best_by_row(pairs, limit: int = LIMIT) -> list[tuple[int, float]]:
    """The best score of each row, best first, then by row."""
    best: dict[int, float] = {}
    for row, score in pairs:
        if score > best.get(row, -1.0):
            best[row] = score
    return sorted(best.items(), key=lambda item: (-item[1], item[0]))[:limit]


class Judgement:
    def __init__(self, query: dict, answers: list[tuple[int, float]], threshold: float):
        right = set(query["right"]["rows"])
        self.kind = query["class"]
        self.negative = self.kind in NEGATIVE
        self.top = answers[0][1] if answers else 0.0
        self.rank = next((place for place, (row, _) in enumerate(answers) if row in right), None)
        self.right_scores = [score for row, score in answers if row in right]
        self.found = any(score >= threshold for score in self.right_scores)
        self.alert = self.top >= threshold


def share(items, condition) -> float:
    items = list(items)
    return sum(1 for item in items if condition(item)) / len(items) if items else 0.0


def print_figures(judgements: list[Judgement], microseconds: list[float], threshold: float) -> None:
    kinds = list(dict.fromkeys(j.kind for j in judgements))
    print(f"{'class':<18}{'n':>7}{'first':>9}{'five':>9}{'above':>9}   (threshold {threshold})")
    groups = [(k, [j for j in judgements if j.kind == k]) for k in kinds if k not in NEGATIVE]
    groups.append(("all", [j for j in judgements if not j.negative]))
    for name, group in groups:
        first = share(group, lambda j: j.rank == 0)
        five = share(group, lambda j: j.rank is not None and j.rank < 5)
        above = share(group, lambda j: j.found)
        print(f"{name:<18}{len(group):>7}{first:>9.4f}{five:>9.4f}{above:>9.4f}")
    print(f"{'class':<18}{'n':>7}{'false alerts':>14}")
    groups = [(k, [j for j in judgements if j.kind == k]) for k in kinds if k in NEGATIVE]
    groups.append(("all", [j for j in judgements if j.negative]))
    for name, group in groups:
        print(f"{name:<18}{len(group):>7}{share(group, lambda j: j.alert):>14.4f}")
    tops = sorted((j.top for j in judgements if j.negative), reverse=True)
    limit = tops[int(len(tops) * 0.01)] if tops else 0.0
    found = share((j for j in judgements if not j.negative), lambda j: any(s > limit for s in j.right_scores))
    print(f"with the threshold above {limit:.4f}, false alerts are at most 0.0100, listed parties found {found:.4f}")
    times = sorted(microseconds)
    p = lambda percent: times[max(-(-len(times) * percent // 100) - 1, 0)] / 1000
    print(f"{len(times)} questions, milliseconds: p50 {p(50):.3f}  p90 {p(90):.3f}  p99 {p(99):.3f}  max {times[-1] / 1000:.3f}")


def run(title: str, threshold: float, make_search, description: str) -> None:
    """`make_search(rows)` gives `search(query) -> [(row, score)]`, best first; only `search` is timed."""
    parser = argparse.ArgumentParser(description=description)
    parser.add_argument("queries", help="the file that `licet-bench queries` wrote")
    parser.add_argument("--sample", type=int, help="ask only so many, spread over all classes")
    parser.add_argument("--threshold", type=float, default=threshold)
    options = parser.parse_args()
    queries = load_queries(options.queries, options.sample)
    start = time.perf_counter()
    search = make_search(load_rows())
    print(f"{title}; index made in {time.perf_counter() - start:.1f} s", flush=True)
    for query in queries[:20]:
        search(query)
    judgements, times = [], []
    for place, query in enumerate(queries):
        begin = time.perf_counter_ns()
        answers = search(query)
        times.append((time.perf_counter_ns() - begin) / 1000)
        judgements.append(Judgement(query, answers, options.threshold))
        if sys.stderr.isatty() and place % 100 == 0:
            print(f"\r{place} of {len(queries)}", end="", file=sys.stderr)
    print_figures(judgements, times, options.threshold)
