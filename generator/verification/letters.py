"""Letters compared: without accents, across alphabets, and how far two words differ."""

from __future__ import annotations

import unicodedata
from functools import cache

_LOOK_ALIKE = dict(
    zip(
        "авеёзийкмнорстухіїјѕһԁԛԝАВЕКМНОРСТУХІЈЅαβεηικνορτυχΑΒΕΗΙΚΜΝΟΡΤΥΧ",
        "abeeziikmhopctyxiijshdqwABEKMHOPCTYXIJSaBenikvoptuxABEHIKMNOPTYX",
        strict=True,
    )
)
_SOUND_ALIKE = {"н": "n", "р": "r", "с": "s", "у": "u", "х": "h", "в": "v"}


@cache
def _bare(letter: str) -> str:
    letter = _LOOK_ALIKE.get(letter, letter)
    base = unicodedata.normalize("NFD", letter)[0].lower()
    return base if len(base) == 1 else letter


def folded(text: str) -> str:
    """Write a text in lower case without accents, letter by letter."""
    if text.isascii():
        return text.lower()
    return "".join(map(_bare, text))


def foreign(word: str) -> tuple[str, ...]:
    """Give the letters of a word that are not Latin, where others are."""
    if word.isascii():
        return ()
    letters = [one for one in dict.fromkeys(word) if one.isalpha()]
    strange = [one for one in letters if not _latin(one)]
    return tuple(strange) if len(strange) < len(letters) else ()


def _latin(letter: str) -> bool:
    return unicodedata.name(letter, "").startswith(("LATIN", "FEMININE", "MASCULINE"))


def readings(word: str) -> tuple[str, ...]:
    """Give what a word of mixed alphabets may stand for, by look and by sound."""
    sounded = "".join(_SOUND_ALIKE.get(letter, letter) for letter in word)
    return tuple(dict.fromkeys((folded(word), folded(sounded))))


def distance(first: str, second: str, most: int = 3) -> int:
    """Count the letters to change, add, drop or swap; beyond `most`, `most` + 1."""
    if abs(len(first) - len(second)) > most:
        return most + 1
    before: list[int] = []
    row = list(range(len(second) + 1))
    for i, a in enumerate(first, 1):
        earlier, before, row = before, row, [i]
        for j, b in enumerate(second, 1):
            best = min(before[j] + 1, row[j - 1] + 1, before[j - 1] + (a != b))
            if i > 1 and j > 1 and a == second[j - 2] and first[i - 2] == b:
                best = min(best, earlier[j - 2] + 1)
            row.append(best)
        if min(row) > most:
            return most + 1
    return min(row[-1], most + 1)
