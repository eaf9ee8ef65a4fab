"""What the words of a control row or an exception say: paragraphs, and whether anything else has to be known.

A row is read token by token. Tokens that are paragraphs, ranges of them, "entire entry" and "except" give the scope;
any other word that carries meaning, and any other ECCN, makes the row conditional: it depends on a fact.
"""
import re

REASONS = "AT CB CC CW EI FC MT NP NS RS SI SL SS UN".split()
EVERYTHING = ()

# Words that add nothing to "these paragraphs".
NEUTRAL = set(
    "applies apply to only the this that those entry entire items item commodities commodity controlled by in of under "
    "described specified paragraph paragraphs eccn eccns equipment software technology also controls and or for any".split()
)


class Reading:
    """`include` is EVERYTHING or paragraphs; each covers what lies below it. `exclude` is taken out of it."""

    def __init__(self, include, exclude=(), conditional=False):
        self.include, self.exclude, self.conditional = tuple(include), tuple(exclude), conditional

    def __repr__(self):
        return "%s%s%s" % (" ".join(self.include) or "all", " except " + " ".join(self.exclude) if self.exclude else "", " ?" if self.conditional else "")

    def __eq__(self, other):
        return (set(self.include), set(self.exclude), self.conditional) == (set(other.include), set(other.exclude), other.conditional)

    def covers(self, paragraph):
        """yes, no, or maybe: it depends on a fact or on the paragraph, which is coarser than the row."""
        inside = "yes" if not self.include else _within(self.include, paragraph)
        if inside == "no":
            return "no"
        outside = _within(self.exclude, paragraph)
        if outside == "yes":
            return "no"
        return "yes" if inside == "yes" and outside == "no" and not self.conditional else "maybe"


def below(paragraph, other):
    """Whether a paragraph is another or lies below it: a.2.b below a.2, but not a.20."""
    return other == "" or paragraph == other or paragraph.startswith(other + ".")


def _within(paragraphs, paragraph):
    if any(below(paragraph, p) for p in paragraphs):
        return "yes"
    return "maybe" if any(below(p, paragraph) for p in paragraphs) else "no"


_TOKEN = re.compile(
    r"""(?P<eccn>\d[A-E]\d{3}(?!\d))(?P<path>\s?\.\s?[a-z](?:\.\s?(?:\d+|[a-z])(?![a-z]))*(?![a-z]))?"""
    r"""|(?P<bare>(?<![\w])\.?[a-z](?:\.\s?(?:\d+|[a-z])(?![\w]))*)(?![\w'])"""
    r"""|(?P<sibling>\.\d+\b)|(?P<word>[A-Za-z][\w'-]*)|(?P<number>\d[\d,.]*)|(?P<mark>[(),;:])"""
)


def tokens(eccn, text):
    """("path", p) · ("other", ECCN) · ("word", w) · ("mark", c); quotes and full stops are dropped."""
    out = []
    for match in _TOKEN.finditer(text.replace('"', " ")):
        if match["eccn"]:
            path = re.sub(r"[\s]", "", match["path"] or "").strip(".")
            if match["eccn"] == eccn:
                out.append(("own", eccn))
                if path:
                    out.append(("path", path))
            else:
                out.append(("other", match["eccn"] + ("." + path if path else "")))
        elif match["bare"]:
            bare = re.sub(r"\s", "", match["bare"])
            out.append(("path" if bare.startswith(".") or "." in bare else "letter", bare.strip(".")))
        elif match["word"]:
            out.append(("word", match["word"].lower()))
        elif match["sibling"]:
            out.append(("sibling", match["sibling"]))
        elif match["number"]:
            out.append(("number", match["number"]))
        else:
            out.append(("mark", match["mark"]))
    # A lone letter is a paragraph where its neighbors are paragraphs, or the words and marks that join them.
    joins = {"and", "or", "to", "through", "paragraph", "paragraphs", "except", "for", "than", "in"}
    for index, (kind, value) in enumerate(out):
        if kind != "letter":
            continue
        before = out[index - 1] if index else ("mark", "(")
        before = ("path", "") if before[0] == "own" else before
        after = out[index + 1] if index + 1 < len(out) else ("mark", ",")
        led = before[0] in ("path", "mark", "other", "sibling") or before[1] in joins
        followed = after[0] in ("mark", "path") or after[1] in joins | {"only", "of", "entire", "when", "exported", "which"}
        out[index] = ("path" if led and followed else "word", value)
    return out


def span(first, last):
    """a through d; a.1 to a.8; a.2 to a.14."""
    if re.fullmatch(r"[a-z]", first) and re.fullmatch(r"[a-z]", last):
        return [chr(c) for c in range(ord(first), ord(last) + 1)]
    stem, low = first.rsplit(".", 1)
    high = last.rsplit(".", 1)[-1]
    if low.isdigit() and high.isdigit():
        return [stem + "." + str(n) for n in range(int(low), int(high) + 1)]
    return [first, last]


def scope(eccn, text):
    """Reads "entire entry, except .b and .y", "3A001.a, b.5, .e to .h (except f.3), and .j"."""
    stream = tokens(eccn, text)
    include, exclude, conditional, seen_all = [], [], False, False
    target, depth_target, foreign = include, None, False
    index = 0
    while index < len(stream):
        kind, value = stream[index]
        if kind == "path" and not foreign:
            following = [t for t in stream[index + 1:index + 4] if t[0] != "own"][:2]
            if len(following) == 2 and following[0] in (("word", "to"), ("word", "through")) and following[1][0] == "path":
                target += span(value, following[1][1])
                index += 2 + (stream[index + 2][0] == "own")
            else:
                target.append(value)
        elif kind == "sibling" and not foreign and target:
            target.append(target[-1].rsplit(".", 1)[0] + value)
        elif kind == "own":
            foreign = False
        elif kind == "other":
            # Paragraphs that follow another entry's number are that entry's.
            conditional = foreign = True
        elif kind == "word":
            if value == "entire":
                seen_all = True
            elif value in ("except", "than", "excluding"):
                depth_target = target if index and stream[index - 1] == ("mark", "(") else depth_target
                target = exclude
            elif value == "other" or value in NEUTRAL or value in ("through",):
                pass
            else:
                conditional = True
        elif kind == "number":
            conditional = True
        elif (kind, value) == ("mark", ")") and not foreign and depth_target is not None:
            target, depth_target = depth_target, None
        index += 1
    if seen_all or not include:
        include = [] if seen_all or not conditional else include
    return Reading(dict.fromkeys(include), dict.fromkeys(exclude), conditional)


def named_entries(eccn, text, known):
    """Other entries that a row names, with their paragraphs; ranges of entries written out from the known ones."""
    stream, out, current, index = tokens(eccn, text), [], None, 0
    while index < len(stream):
        kind, value = stream[index]
        if kind == "other":
            rest = stream[index + 1:index + 3]
            if len(rest) == 2 and rest[0] in (("word", "to"), ("word", "through")) and rest[1][0] == "other" and "." not in value:
                out += [e for e in known if value <= e <= rest[1][1]]
                index += 2
            else:
                out.append(value)
            current = value[:5]
        elif kind == "own":
            current = None
        elif kind == "path" and current:
            out.append(current + "." + value)
        elif kind == "sibling" and current and out:
            out.append(out[-1].rsplit(".", 1)[0] + value)
        index += 1
    return set(out)
