"""Documents → windows of whole sentences, and batches of them as tensors."""

import random
from dataclasses import dataclass, field

import torch
from model import AFTER, BEFORE, SHAPE_COUNT
from pieces import CLS, SEP, Pieces, shape

MOST_PIECES = 254
#: Words that two neighbouring windows share when reading.
SHARED = 48
OUTSIDE_SHAPE = 2 * SHAPE_COUNT


@dataclass
class Document:
    """A prepared document with its word pieces."""

    name: str
    raw: dict
    pieces: list = field(default_factory=list)
    shapes: list = field(default_factory=list)
    opens: set = field(default_factory=set)
    bounds: list = field(default_factory=list)


def load(raw: dict, pieces: Pieces) -> Document:
    words = raw["words"]
    firsts = [first for first, _ in raw["sentences"]]
    document = Document(raw["name"], raw)
    document.pieces = [pieces.of(word) for word in words]
    document.shapes = [shape(word) for word in words]
    document.opens = {first for first, opens in raw["sentences"] if opens}
    lasts = [*firsts[1:], len(words)][: len(firsts)]
    document.bounds = [
        bound for pair in zip(firsts, lasts, strict=True) for bound in cut(document.pieces, *pair)
    ]
    return document


def cut(pieces, first: int, last: int):
    """A sentence as one range of words, or several where it alone is more than a window."""
    size, start = 0, first
    for index in range(first, last):
        if size + len(pieces[index]) > MOST_PIECES:
            yield start, index
            size, start = 0, index
        size += len(pieces[index])
    if last > start:
        yield start, last


def fill(document: Document, at: int) -> int:
    """The index after the last sentence of a window that begins with sentence `at`."""
    size = 0
    for index in range(at, len(document.bounds)):
        first, last = document.bounds[index]
        size += sum(len(document.pieces[word]) for word in range(first, last))
        if size > MOST_PIECES:
            return index
    return len(document.bounds)


def training_windows(document: Document, chance: random.Random):
    """Windows side by side, cut at other sentences each time."""
    at, end = 0, 0
    first_end = fill(document, 0)
    end = chance.randint(1, first_end) if first_end > 1 else first_end
    while at < len(document.bounds):
        yield document.bounds[at][0], document.bounds[end - 1][1]
        at = end
        end = fill(document, at)


def reading_windows(document: Document):
    """Windows that share sentences: (first, last, own first, own last); every word is owned by one window."""
    at, owned, count = 0, 0, len(document.bounds)
    while at < count:
        end = fill(document, at)
        first, last = document.bounds[at][0], document.bounds[end - 1][1]
        if end == count:
            yield first, last, owned, last
            return
        back = end
        while back - 1 > at and last - document.bounds[back - 1][0] <= SHARED:
            back -= 1
        while back < end and fill(document, back) == end:
            back += 1
        middle = document.bounds[(back + end) // 2][0] if back < end else last
        yield first, last, owned, middle
        owned, at = middle, back


@dataclass
class Batch:
    pieces: torch.Tensor
    shapes: torch.Tensor
    mask: torch.Tensor
    first: torch.Tensor
    words: torch.Tensor
    labels: dict
    links: list


def encode(windows) -> Batch:
    """windows: lists of (word pieces, shape) pairs → padded tensors."""
    rows = []
    for window in windows:
        ids, shapes, first = [CLS], [OUTSIDE_SHAPE], []
        for pieces, form in window:
            first.append(len(ids))
            ids += pieces
            shapes += [form] * len(pieces)
        rows.append(([*ids, SEP], [*shapes, OUTSIDE_SHAPE], first))
    length, words = max(len(row[0]) for row in rows), max(len(row[2]) for row in rows)
    pad = lambda values, size, by=0: [*values, *[by] * (size - len(values))]
    return Batch(
        pieces=torch.tensor([pad(row[0], length) for row in rows]),
        shapes=torch.tensor([pad(row[1], length, OUTSIDE_SHAPE) for row in rows]),
        mask=torch.tensor([pad([1] * len(row[0]), length) for row in rows]),
        first=torch.tensor([pad(row[2], words) for row in rows]),
        words=torch.tensor([pad([1] * len(row[2]), words) for row in rows]),
        labels={},
        links=[],
    )


def forms(document: Document, first: int, last: int):
    """(word pieces, shape) of each word, the shape raised where a paragraph opens."""
    for word in range(first, last):
        yield document.pieces[word], document.shapes[word] + (SHAPE_COUNT if word in document.opens else 0)


def crops(states, cues):
    """Cues (row, first, last) of a batch of windows, and how many words each row has → the link layers' input.

    states [B, W, 256]. Returns states [N, C, 256], distances, marks, mask [N, C] and the first word of each crop.
    """
    spans = [(row, max(0, first - BEFORE), min(words, first + AFTER), first, last) for row, first, last, words in cues]
    longest = max(end - start for _, start, end, _, _ in spans)
    rows = torch.tensor([span[0] for span in spans])
    starts = torch.tensor([span[1] for span in spans])
    sizes = torch.tensor([span[2] - span[1] for span in spans])
    first, last = torch.tensor([span[3] for span in spans]), torch.tensor([span[4] for span in spans])
    at = starts[:, None] + torch.arange(longest)
    mask = (torch.arange(longest) < sizes[:, None]).long()
    at = torch.minimum(at, (starts + sizes - 1)[:, None])
    distances = at - first[:, None] + BEFORE
    marks = ((at >= first[:, None]) & (at < last[:, None])).long() * mask
    return states[rows[:, None], at], distances, marks, mask, starts
