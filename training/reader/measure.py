"""Found attributions against gold, with the project's definitions (score/statements.ts): exact spans and links."""

from collections import Counter

ROLES = ("source", "cue", "content")


class Tally:
    def __init__(self):
        self.counts = Counter()

    def add(self, document, gold, found):
        characters = lambda spans: {
            at for first, last in spans for at in range(document["starts"][first], document["ends"][last - 1])
        }
        for role in ROLES:
            wanted = {span for one in gold for span in one[role]}
            given = {span for one in found for span in one[role]}
            self.counts.update({(role, "gold"): len(wanted), (role, "found"): len(given), (role, "both"): len(wanted & given)})
        wanted = [(characters(one["content"]), characters(one["source"])) for one in gold]
        given = [(characters(one["content"]), characters(one["source"])) for one in found]
        pairs = sorted(
            (
                (-overlap(a[0], b[0]), i, j)
                for i, a in enumerate(wanted)
                for j, b in enumerate(given)
                if overlap(a[0], b[0]) >= 0.5 and (a[1] & b[1] or not (a[1] or b[1]))
            )
        )
        used_gold, used_found = set(), set()
        for _, i, j in pairs:
            if i not in used_gold and j not in used_found:
                used_gold.add(i)
                used_found.add(j)
        self.counts.update({("linked", "gold"): len(wanted), ("linked", "found"): len(given), ("linked", "both"): len(used_gold)})

    def f1(self, what):
        both, gold, found = (self.counts[(what, part)] for part in ("both", "gold", "found"))
        return 200 * both / (gold + found) if gold + found else 0.0

    def line(self):
        precision = 100 * self.counts[("linked", "both")] / max(1, self.counts[("linked", "found")])
        recall = 100 * self.counts[("linked", "both")] / max(1, self.counts[("linked", "gold")])
        exact = " / ".join(f"{self.f1(role):.1f}" for role in ROLES)
        return f"exact {exact}, linked {self.f1('linked'):.1f} (P {precision:.1f}, R {recall:.1f})"


def overlap(a, b):
    """Characters in both over characters in either."""
    shared = len(a & b)
    return shared / (len(a) + len(b) - shared) if shared else 0.0
