"""Articles → the same articles about other people, elsewhere: persons, towns and bodies swapped for those of the world.

PolNeAR is about American politics. What it teaches about who speaks should not hang on American names, nor on
candidates: now and then a named source becomes one of those that a crisis has ("the interior ministry", "residents").
"""

import json
import random
from pathlib import Path

PERSON, ORGANISATION, PLACE = 1, 3, 5

BODIES = """{place} police|{place} High Court|{place} University|Bank of {place}|{place} Red Crescent|{place} Times|
{place} United|{place} Electricity Board|{place} Human Rights Centre|{place} Airlines|{place} Chamber of Commerce|
Ministry of Interior|Ministry of Health|Ministry of Emergency Situations|Interior Ministry|Defence Ministry|
National Security Committee|People's Front|Liberation Army|Islamic Movement|Workers' Party|Relief Committee|
Central Election Commission|State Emergency Service|Border Guard|National Guard|Civil Defence|Coast Guard|
Joint Operations Command|Council of Elders|Doctors Without Borders|Red Cross|Human Rights Watch|United Nations|
World Food Programme|Reuters|AFP|Interfax|Xinhua|Anadolu|Al Jazeera|Press Trust|Radio {place}|{letters}|{letters}|{letters}"""

SOURCES = """authorities|the authorities|local authorities|officials|health officials|police|the police|witnesses|residents|
local residents|rescuers|rescue workers|state television|state media|state news agency {letters}|the interior ministry|
the defence ministry|the foreign ministry|the health ministry|the ministry|the army|the military|a military source|
a security source|two security sources|a government spokesman|a police spokeswoman|the embassy|the governor's office|
the president's office|his office|aid workers|a hospital official|doctors|the rebels|a rebel commander|activists|
an opposition activist|the regional governor|the mayor of {place}|a senior official|officials in {place}|eyewitnesses|
the United Nations|the Red Cross|a local journalist|the {place} prosecutor's office|the emergency services|the operator|
the airport authority|the national bank|a statement from the ministry|media reports|local media|the news agency"""

ARTICLE = {"the", "a", "an"}


class World:
    """Other names to swap in, from names.json (names_list.py)."""

    def __init__(self, work: Path):
        lists = json.loads((work / "names.json").read_text())
        self.peoples, self.towns = list(lists["peoples"].values()), lists["towns"]
        split = lambda text: [one.strip() for one in text.replace("\n", "").split("|")]
        self.bodies, self.sources = split(BODIES), split(SOURCES)

    def person(self, words, people, known, chance):
        """Each word of a person's name by another; the same word always by the same."""
        first, last = people
        for index, word in enumerate(words):
            if word not in known:
                known[word] = chance.choice(last if index == len(words) - 1 else first)
        return [known[word] for word in words]

    def filled(self, pattern, chance):
        letters = "".join(chance.choice("ABCDEFGHIJKLMNOPQRSTUVWZ") for _ in range(chance.randint(2, 5)))
        return pattern.format(place=chance.choice(self.towns), letters=letters).split()


def renamed(raw, opinion, world: World, chance: random.Random):
    """A copy of a document and one annotator's attributions, with some of its names and sources swapped."""
    people, known = chance.choice(world.peoples), {}
    persons, places, bodies = (chance.random() < share for share in (0.35, 0.35, 0.3))
    sources = opinion is not None and chance.random() < 0.5
    swaps = {}
    for first, last, kind in name_spans(raw["names"]):
        words = raw["words"][first:last]
        key = " ".join(words)
        if kind == PERSON and persons and all(word[:1].isupper() for word in words):
            swaps[first, last] = (world.person(words, people, known, chance), PERSON)
        elif kind == PLACE and places:
            swaps[first, last] = (known.setdefault("in " + key, chance.choice(world.towns).split()), PLACE)
        elif kind == ORGANISATION and bodies:
            pattern = known.setdefault("by " + key, chance.choice(world.bodies))
            swaps[first, last] = (known.setdefault("of " + key, world.filled(pattern, chance)), ORGANISATION)
    if sources:
        swap_sources(raw, opinion, (world, chance), swaps)
    return rewritten(raw, opinion, swaps) if swaps else (raw, opinion)


def swap_sources(raw, opinion, tools, swaps):
    """A source of several words or a name becomes, one time in four, a source of another kind; it holds no name then."""
    world, chance = tools
    for attribution in opinion:
        if len(attribution["source"]) != 1 or chance.random() > 0.25:
            continue
        first, last = attribution["source"][0]
        if last - first > 6 or (last - first == 1 and not raw["names"][first]):
            continue
        inside = [span for span in swaps if span[0] < last and span[1] > first]
        if any(span[0] < first or span[1] > last for span in inside):
            continue
        for span in inside:
            del swaps[span]
        words = world.filled(chance.choice(world.sources), chance)
        opens = raw["words"][first][:1].isupper() and (first == 0 or raw["words"][first - 1] in ".?!”\"")
        swaps[first, last] = ([words[0].capitalize(), *words[1:]] if opens else words, 0)


def name_spans(labels):
    """Labels → (first, last, label of its beginning)."""
    start = None
    for index, label in enumerate([*labels, 0]):
        if start is not None and label != labels[start] + 1:
            yield start, index, labels[start]
            start = None
        if label % 2 == 1 and label > 0:
            start = index


def rewritten(raw, opinion, swaps):
    """The document with each swap in place, and every position moved with it."""
    words, names, moved, at = [], [], [], 0
    ordered = sorted(swaps.items())
    for (first, last), (new, kind) in [*ordered, ((len(raw["words"]), len(raw["words"])), ([], 0))]:
        if first < at:
            continue
        moved += [len(words) + offset for offset in range(first - at)]
        words += raw["words"][at:first]
        names += raw["names"][at:first]
        moved += [len(words)] * (last - first)
        words += new
        names += label(new, kind)
        at = last
    moved.append(len(words))
    # A span that ends inside a swap takes all of it.
    ends = {}
    for (first, last), _ in ordered:
        for position in range(first + 1, last):
            ends[position] = moved[last]
    move = lambda span: (moved[span[0]], ends.get(span[1], moved[span[1]]))
    shifted = opinion and [{role: [move(span) for span in one[role]] for role in one} for one in opinion]
    sentences = [(moved[first], opens) for first, opens in raw["sentences"]]
    return {**raw, "words": words, "names": names, "sentences": sentences}, shifted


def label(words, kind):
    """Name labels of what was swapped in: the kind's, an article left out; a described source has none."""
    if kind == 0 or not words:
        return [0] * len(words)
    return [kind] + [kind + 1] * (len(words) - 1)
