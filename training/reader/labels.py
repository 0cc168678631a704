"""Gold attributions of a window → the tags that the network learns: cues, roles of words, and roles for each cue."""

import random

from model import AFTER, BEFORE

OUTSIDE, BEGIN, INSIDE = 0, 1, 2


def mark(tags, first, last, begin, low, high):
    """Writes a span's tags where it lies between low and high."""
    for word in range(max(first, low), min(last, high)):
        tags[word - low] = begin if word == max(first, low) else begin + 1


def word_tags(opinion, first, last):
    """Tags of each word for cue, source and content, whatever belongs to what."""
    tags = {role: [OUTSIDE] * (last - first) for role in ("cue", "source", "content")}
    for attribution in opinion:
        for role, own in tags.items():
            for span in attribution[role]:
                mark(own, *span, BEGIN, first, last)
    return tags


def links(opinion, first, last, chance: random.Random):
    """For each cue in the window: (first, last, tags of the words around it), its edges now and then moved by one."""
    found = []
    for attribution in opinion:
        start, end = attribution["cue"][0][0], attribution["cue"][-1][1]
        if start < first or end > last:
            continue
        if chance.random() < 0.1:
            end = min(last, max(start + 1, end + chance.choice((-1, 1))))
        low, high = max(first, start - BEFORE), min(last, start + AFTER)
        tags = [0] * (high - low)
        for span in attribution["content"]:
            mark(tags, *span, 3, low, high)
        for span in attribution["source"]:
            mark(tags, *span, 1, low, high)
        found.append((start - first, end - first, begun(tags)))
    return found


def begun(tags):
    """Tags in which what goes on behind a source inside a content begins anew: no row the transitions forbid."""
    return [
        tag - 1 if tag in (2, 4) and (at == 0 or tags[at - 1] not in (tag - 1, tag)) else tag
        for at, tag in enumerate(tags)
    ]
