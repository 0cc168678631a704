"""Copies of a window as wires bring it: in capitals, in small letters, with straight quotation marks, names misspelled.

The encoder knows no case, so case is only the shape that stands beside each word.
"""

import random

from model import SHAPE_COUNT
from pieces import Pieces

CURLY = {"“": '"', "”": '"', "‘": "'", "’": "'"}
#: How names are told apart when they are carried over from other scripts and languages.
SPELLINGS = [("kh", "h"), ("h", "kh"), ("y", "i"), ("i", "y"), ("zh", "ž"), ("sh", "š"), ("ch", "č"), ("ts", "c"), ("v", "w"), ("w", "v"),
             ("k", "q"), ("q", "k"), ("j", "dj"), ("u", "ou"), ("ee", "i"), ("oo", "u"), ("ph", "f"), ("aa", "a"), ("a", "aa"), ("x", "ks"), ("c", "k")]
ENDINGS = ["in", "n", "ille", "ov", "a", "’s", "ski", "i", "ia", "en"]


def shaped(form: int, kind: str) -> int:
    """The shape of a word after its text was set in capitals or small letters; numbers and marks stay."""
    opens, own = divmod(form, SHAPE_COUNT)
    if own > 3 or form == 2 * SHAPE_COUNT:
        return form
    return opens * SHAPE_COUNT + {"lower": 0, "upper": 2, "title": 1}[kind]


def misspelled(word: str, chance: random.Random) -> str:
    fitting = [(old, new) for old, new in SPELLINGS if old in word[1:].lower()]
    if fitting and chance.random() < 0.8:
        old, new = chance.choice(fitting)
        return word[0] + word[1:].lower().replace(old, new, 1)
    return word + chance.choice(ENDINGS)


def augment(window, words, names, pieces: Pieces, chance: random.Random, small: float):
    """window: (pieces, form) of each word, words: as written, names: labels. Returns a changed copy."""
    window = list(window)
    if chance.random() < 0.3:
        for index, label in enumerate(names):
            if 1 <= label <= 6 and len(words[index]) > 3 and chance.random() < 0.2:
                window[index] = (pieces.of(misspelled(words[index], chance)), window[index][1])
    if chance.random() < 0.15:
        for index, word in enumerate(words):
            if word in CURLY:
                window[index] = (pieces.of(CURLY[word]), window[index][1])
    draw = chance.random()
    kind = "lower" if draw < small else "upper" if draw < small + 0.06 else "title" if draw < small + 0.08 else None
    return window if kind is None else [(ids, shaped(form, kind)) for ids, form in window]
