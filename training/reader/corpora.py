"""The corpora as texts and gold spans. Offsets are code points of the text; what is not plain text is made so here.

Nothing of these texts leaves the work folder: the trainer keeps only weights.
"""

import collections
import csv
import html
import json
import re
import xml.etree.ElementTree as ElementTree
from pathlib import Path

SKIPPED = ("Discuss", "Discard")


def polnear_texts(corpora: Path, split: str):
    """Yields (name, text) for each article of a split."""
    for path in sorted((corpora / "polnear" / split / "text").glob("*.txt")):
        yield f"polnear/{split}/{path.stem}", path.read_bytes().decode("utf-8")


def polnear_attributions(corpora: Path, split: str, article: str):
    """The opinions of all annotators, in sorted order of their files: a list of lists of attributions."""
    folder = corpora / "polnear" / split / "attributions"
    files = sorted(path for path in folder.glob("*.ann") if path.stem.rsplit("_", 1)[0] == article)
    return [read_brat(path.read_text(encoding="utf-8")) for path in files]


def read_brat(standoff: str):
    """Brat standoff → attributions: {"source": [(start, end)], "cue": [...], "content": [...]}."""
    spans, attributions = {}, []
    for line in standoff.split("\n"):
        fields = line.split("\t")
        if re.match(r"T\d+\t", line):
            offsets = fields[1].split(" ", 1)[1]
            spans[fields[0]] = [tuple(map(int, part.split())) for part in offsets.split(";")]
        elif re.match(r"E\d+\t", line):
            kind, *roles = fields[1].split()
            if kind.split(":")[0] in SKIPPED:
                continue
            attribution = collections.defaultdict(list)
            for role in roles:
                label, span = role.split(":")
                attribution[re.sub(r"\d+$", "", label).lower()] += spans.get(span, [])
            attributions.append({role: sorted(attribution[role]) for role in ("source", "cue", "content")})
    return attributions


def publishers(corpora: Path):
    """Article → publisher, from PolNeAR's own table."""
    with open(corpora / "polnear" / "metadata.tsv", encoding="utf-8", newline="") as file:
        rows = csv.DictReader(file, delimiter="\t", quoting=csv.QUOTE_NONE)
        return {row["filename"].removesuffix(".txt"): row["publisher"] for row in rows}


def lgl(corpora: Path):
    """Yields (name, text, toponyms) for each article of the Local-Global Lexicon."""
    for article in ElementTree.parse(corpora / "places" / "lgl.xml").getroot():
        text = article.findtext("text") or ""
        toponyms = [
            (int(toponym.findtext("start")), int(toponym.findtext("end")))
            for toponym in article.iter("toponym")
        ]
        yield f"lgl/{article.get('docid')}", html.unescape(text) if "&amp;" in text else text, toponyms


def ecbplus_texts(corpora: Path):
    """Yields (name, text) for each document of ECB+."""
    for path in sorted((corpora / "ecbplus").glob("*/*.json")):
        yield f"ecbplus/{path.stem}", json.loads(path.read_text(encoding="utf-8"))["text"]


def timeml_texts(corpora: Path):
    """Yields (name, text) for each article of TempEval-3's training part."""
    for path in sorted((corpora / "tempeval3" / "train").glob("*.tml")):
        root = ElementTree.fromstring(path.read_bytes())
        body = root.find("TEXT")
        yield f"tempeval3/{path.stem}", "".join((root if body is None else body).itertext())
