"""Documents → attributions and names, with the trained network; the product does the same in TypeScript."""

import torch
from windows import crops, encode, forms, reading_windows

NAME_KINDS = ["person", "organisation", "place", "group", "office"]


def spans_of(tags, begin=1):
    """BIO tags of one kind → (first, last) spans."""
    found, start = [], None
    for index, tag in enumerate([*tags, 0]):
        if start is not None and tag != begin + 1:
            found.append((start, index))
            start = None
        if tag == begin:
            start = index
    return found


@torch.no_grad()
def read(reader, document):
    """Returns (attributions, names) with spans as word indexes. `reader`: the network, or its export (parity.py)."""
    windows = list(reading_windows(document))
    attributions, names = [], []
    for at in range(0, len(windows), 8):
        group = windows[at : at + 8]
        batch = encode([list(forms(document, first, last)) for first, last, _, _ in group])
        scores, name_scores, linked = reader.look(batch)
        cue_tags = reader.cue_crf.best(scores, batch.words).tolist()
        name_tags = name_scores.argmax(-1).tolist()
        cues = []
        for row, (first, last, low, high) in enumerate(group):
            own = lambda spans: [(start, min(end, high - first)) for start, end in spans if low <= first + start < high]
            cues += [(row, *span, last - first) for span in own(spans_of(cue_tags[row][: last - first]))]
            names += [
                (first + start, first + end, NAME_KINDS[kind])
                for kind in range(5)
                for start, end in own(spans_of(name_tags[row][: last - first], 1 + 2 * kind))
            ]
        if not cues:
            continue
        around, distances, marks, mask, starts = crops(linked, cues)
        best = reader.link_crf.best(reader.linker(around, distances, marks, mask), mask).tolist()
        for (row, start, end, _), tags, low in zip(cues, best, starts.tolist(), strict=True):
            origin = group[row][0]
            move = lambda spans, by: [(first + by, last + by) for first, last in spans]
            attributions.append(
                {
                    "cue": [(start + origin, end + origin)],
                    "source": move(spans_of(tags, 1), low + origin),
                    "content": move(spans_of(tags, 3), low + origin),
                }
            )
    return attributions, names
