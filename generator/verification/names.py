"""Drivers in a sentence, those included whose names are misspelt."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.verification.letters import distance, folded, foreign, readings

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.roster import Roster

_NAME = r"[^\W\d_][\w'-]*"
_CAPITALISED = re.compile(
    r"(?<![\w'-])(?:d'|D'|de |De )?[^\W\d_a-zß-öø-ÿ](?:[\w-]|'(?!s?(?!\w)))*[^\W_]"
)
_WORD = re.compile(r"(?<![\w'-])[^\W\d_]")
_PARTICLE = re.compile(r"^(?:d'|D'|de |De )")
_LONG = 7
"""Letters from which a surname may differ by two."""
_SHORTEST = 4
_NEAR_FIRST_NAME = 2
_SHARED = 4


@dataclass(frozen=True, slots=True)
class Mention:
    """A driver named in a sentence; `slip` says what is wrong with the name."""

    start: int
    end: int
    driver: str
    slip: str = ""
    sure: float = 1.0


def mentions(text: str, roster: Roster) -> tuple[Mention, ...]:
    """Find every driver named in a text, in order, each letter used once."""
    found: list[Mention] = []
    taken: list[tuple[int, int]] = []
    for search in (_exact, _demonyms, _misspelt, _with_particle):
        for one in search(text, roster):
            if not any(one.start < end and start < one.end for start, end in taken):
                found.append(one)
                taken.append((one.start, one.end))
    return tuple(sorted(found, key=lambda one: one.start))


def _exact(text: str, roster: Roster) -> Iterator[Mention]:
    plain = folded(text)
    for match in roster.pattern("surnames").finditer(plain):
        keys = roster.surnames[match[0]]
        written = text[match.start() : match.end()]
        small = roster.drivers[keys[0]].surname[:1].islower()  # van, von, ten
        if not (written[0].isupper() or small or written.startswith(("d'", "de "))):
            continue
        if (
            text[match.end() :][:1] == "-"
            and text[match.end() + 1 : match.end() + 2].isalpha()
        ):
            continue
        yield _with_first_name(text, match.start(), match.end(), keys, roster)


def _with_first_name(
    text: str, start: int, end: int, keys: tuple[str, ...], roster: Roster
) -> Mention:
    """Take in the first name before a surname, right or wrong."""
    for key in keys:
        first = roster.drivers[key].entry.first_name or ""  # a crew has none
        at = start - len(first) - 1
        if first and at >= 0 and folded(text[at : start - 1]) == folded(first):
            return Mention(at, end, key, *_accents(text[at:end], key, roster))
    before = re.search(rf"(?:^|(?<=[\s(\"]))({_NAME}) $", text[:start])
    key = keys[0]
    slip = _accents(text[start:end], key, roster)
    if before is None or not before[1][0].isupper():
        return Mention(start, end, key, *slip)
    word = folded(before[1])
    expected = folded(roster.drivers[key].entry.first_name or "")
    near = distance(word, expected) <= _NEAR_FIRST_NAME and word[:1] == expected[:1]
    other = word in roster.first_names and word not in roster.surnames
    if near or other or foreign(before[1]):
        name = roster.drivers[key].full_name
        whole = text[before.start(1) : end]
        return Mention(before.start(1), end, key, f"no {whole}; there is {name}", 0.9)
    return Mention(start, end, key, *slip)


def _accents(written: str, key: str, roster: Roster) -> tuple[str, float]:
    driver = roster.drivers[key]
    right = (driver.full_name, driver.surname)
    known = {name for one in right for name in (one, one.replace("’", "'"))}
    if written in known or written.isupper() or written.replace(" ", "-") in known:
        return "", 1.0
    if any(written.casefold() == name.casefold() for name in known):
        return "", 1.0
    if foreign(written) or any(map(foreign, written.split())):
        return f"{written!r} mixes alphabets; it is {driver.full_name}", 0.98
    wanted = driver.full_name if " " in written else driver.surname
    return f"the name is written {wanted}", 0.85


def _demonyms(text: str, roster: Roster) -> Iterator[Mention]:
    for match in roster.pattern("demonyms").finditer(folded(text)):
        if text[match.start()].isupper() or " " in match[0]:
            yield Mention(match.start(), match.end(), roster.demonyms[match[0]])


def _misspelt(text: str, roster: Roster) -> Iterator[Mention]:
    """Find names that are nearly a driver's, with or without the first name."""
    for match in _CAPITALISED.finditer(text):
        first = re.search(rf"({_NAME})[ ]$", text[: match.start()])
        owners = roster.first_names.get(folded(first[1]), ()) if first else ()
        found = _nearest(
            match[0], owners, roster, alone=not _opens(text, match.start())
        )
        if found is None:
            continue
        key, sure = found
        start = first.start(1) if owners and first else match.start()
        written = text[start : match.end()]
        yield Mention(start, match.end(), key, _slip(written, key, roster), sure)


def _with_particle(text: str, roster: Roster) -> Iterator[Mention]:
    """Find "d'sperey" and "vander Zwaan": near-misses of names in several parts."""
    parts = [name for name in roster.surnames if "'" in name or " " in name]
    starts = [match.start() for match in _WORD.finditer(text)] if parts else []
    plain = folded(text)
    for name in parts:
        for at in starts:
            if plain[at] != name[0] or len(name) < _LONG:
                continue
            for size in (len(name) - 1, len(name), len(name) + 1):
                written = plain[at : at + size]
                whole = not plain[at + size : at + size + 1].isalnum()
                if whole and written[-1:].isalnum() and distance(written, name) == 1:
                    key = roster.surnames[name][0]
                    slip = _slip(text[at : at + size], key, roster)
                    yield Mention(at, at + size, key, slip, 0.8)


def _opens(text: str, at: int) -> bool:
    """Whether a word begins a sentence, where every word has a capital."""
    return not text[:at].strip(' "(-–') or text[:at].rstrip().endswith((".", "!", ":"))


def _slip(written: str, key: str, roster: Roster) -> str:
    name = roster.drivers[key].full_name
    if any(map(foreign, written.split())):
        return f"{written!r} mixes alphabets; it is {name}"
    return f"there is no {written}; there is {name}"


def _nearest(
    word: str, owners: tuple[str, ...], roster: Roster, *, alone: bool
) -> tuple[str, float] | None:
    candidates = readings(word)
    bare = _PARTICLE.sub("", word)
    if bare != word:
        if folded(bare) in roster.words:
            return None
        candidates += readings(bare)
    if candidates[0] in roster.words and not foreign(word):
        return None
    for key in owners:
        surname = folded(roster.drivers[key].surname)
        if any(_resembles(one, surname) for one in candidates):
            return key, 0.95
    best: tuple[int, str] | None = None
    for surname, keys in roster.surnames.items():
        far = min(distance(one, surname) for one in candidates)
        alike = bool(foreign(word)) or surname[0] in {one[0] for one in candidates}
        nearer = best is None or far < best[0]
        if alike and nearer and far <= _allowed(surname, alone=alone):
            best = (far, keys[0])
    return (best[1], 0.8) if best else None


def _allowed(surname: str, *, alone: bool) -> int:
    if len(surname) <= _SHORTEST:
        return 0
    return 2 if len(surname) >= _LONG and alone else 1


def _resembles(word: str, surname: str) -> bool:
    """Whether somebody with the right first name can only be this driver."""
    if word[:_SHARED] == surname[:_SHARED]:
        return True
    return distance(word, surname) <= max(1, len(surname) // 3)
