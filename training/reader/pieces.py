"""A token → what the encoder sees of it: word pieces and a shape. The product does the same in src/tagger."""

import unicodedata

SHAPES = ["lower", "Capital", "UPPER", "miXed", "number", "mark"]
MOST_PIECES = 6
UNKNOWN, CLS, SEP = 100, 101, 102


class Pieces:
    """WordPiece over the encoder's uncased vocabulary; at most six pieces a token."""

    def __init__(self, vocabulary: dict[str, int]):
        self.vocabulary, self.known = vocabulary, {}

    def of(self, word: str) -> list[int]:
        if word not in self.known:
            pieces = [piece for part in parts(word) for piece in self.greedy(part)]
            self.known[word] = pieces[:MOST_PIECES] or [UNKNOWN]
        return self.known[word]

    def greedy(self, part: str) -> list[int]:
        pieces, at = [], 0
        while at < len(part):
            end = len(part)
            while end > at and ("##" if at else "") + part[at:end] not in self.vocabulary:
                end -= 1
            if end == at:
                return [UNKNOWN]
            pieces.append(self.vocabulary[("##" if at else "") + part[at:end]])
            at = end
        return pieces


def parts(word: str) -> list[str]:
    """Lower case without accents, cut at every mark; longer words are cut to 40 characters."""
    plain = "".join(c for c in unicodedata.normalize("NFD", word.lower()) if unicodedata.category(c) != "Mn")
    found, run = [], ""
    for character in plain[:40]:
        if character.isalnum():
            run += character
        else:
            found += [run, character] if run else [character]
            run = ""
    return [*found, run] if run else found


def shape(word: str) -> int:
    """Index into SHAPES."""
    letters = [c for c in word if c.isalpha()]
    if not letters:
        return 4 if any(c.isdigit() for c in word) else 5
    if all(c.islower() or c == c.upper() == c.lower() for c in letters):
        return 0
    if letters[0].isupper() and all(not c.isupper() for c in letters[1:]):
        return 1
    return 2 if all(not c.islower() for c in letters) else 3
