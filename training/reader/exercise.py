"""Invented reports, marked by hand → texts and spans. Crisis English to set beside the corpora, which have none.

A file holds reports parted by lines of `===`. The words of a mark stand between braces after its label and a bar, and
marks may stand inside one another: `{S1|the {O|Interior Ministry}} {Q1|said} {C1|that all was calm in {L|Osterfeld}}`.
S, Q, C with a number: source, cue, content of one attribution. P person, O organisation, L place, G nationality or
group, T title or office. Run as a program it checks files and says what is wrong, by line.

    python exercise.py FILE...
"""

import collections
import re
import sys
from pathlib import Path

ROLES = {"S": "source", "Q": "cue", "C": "content"}
KINDS = {"P": "person", "O": "organisation", "L": "place", "G": "group", "T": "office"}
OPENING = re.compile(r"\{([SQC]\d+|[POLGT])\|")


class Marked(Exception):
    """A mark that cannot be read."""


def reports(path: Path):
    """Yields (name, text, attributions, names) for each report of a file; offsets are code points of the text."""
    for number, block in enumerate(path.read_text(encoding="utf-8").split("\n===\n"), 1):
        if block.strip():
            text, marks = unmarked(block.strip(), f"{path.name}, report {number}")
            yield f"exercise/{path.stem}/{number}", text, attributions(marks, f"{path.name}, report {number}"), names(marks)


def unmarked(block: str, where: str):
    """The text without its marks, and the marks: (label, start, end)."""
    text, open_, marks, at = "", [], [], 0
    while at < len(block):
        found = OPENING.match(block, at)
        if found:
            open_.append((found.group(1), len(text)))
            at = found.end()
        elif block[at] == "}":
            if not open_:
                raise Marked(f"{where}: a brace closes nothing after “{text[-40:]}”")
            label, start = open_.pop()
            marks.append((label, start, len(text)))
            at += 1
        elif block[at] == "{":
            raise Marked(f"{where}: no such label: “{block[at:at + 20]}”")
        else:
            text += block[at]
            at += 1
    if open_:
        raise Marked(f"{where}: not closed: {open_}")
    return text, marks


def attributions(marks, where: str):
    found = collections.defaultdict(lambda: {"source": [], "cue": [], "content": []})
    for label, start, end in marks:
        if label[0] in ROLES:
            found[label[1:]][ROLES[label[0]]].append((start, end))
    for number, one in found.items():
        if len(one["cue"]) != 1 or not one["content"] or len(one["source"]) > 1:
            raise Marked(f"{where}: attribution {number} needs one cue, content, and at most one source")
    ordered = sorted(found.values(), key=lambda one: one["cue"])
    return [{role: sorted(one[role]) for role in one} for one in ordered]


def names(marks):
    return [(start, end, KINDS[label]) for label, start, end in marks if label in KINDS]


def main(paths):
    failed = False
    for path in map(Path, paths):
        try:
            found = list(reports(path))
        except Marked as wrong:
            print(wrong)
            failed = True
            continue
        words = sum(len(text.split()) for _, text, _, _ in found)
        print(f"{path.name}: {len(found)} reports, {words} words, {sum(len(one[2]) for one in found)} attributions, {sum(len(one[3]) for one in found)} names")
        for name, text, marked, _ in found:
            for one in marked:
                for role, spans in one.items():
                    for start, end in spans:
                        words = text[start:end]
                        if words != words.strip() or not words:
                            print(f"  {name}: {role} with blanks at an edge: “{words}”")
    sys.exit(failed)


if __name__ == "__main__":
    main(sys.argv[1:])
