"""How a text introduces drivers: once, in full and with the team, then by surname.

In a text that does so throughout, a driver who is introduced twice, or who turns up by
surname alone, tells of a name that was changed for another. It is never contradicted,
and a text with habits of its own is left alone.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.claim import Claim, Finding, Judgement, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.analysis.field import Driver
    from generator.verification.context import Context
    from generator.verification.entities import Entity
    from generator.verification.text import Sentence

_FEWEST = 4
"""Drivers from whom a habit can be told."""
_MOST = 3
"""Exceptions of a text that still has the habit."""
_SURE = 0.6


def introductions(told: Iterable[Context]) -> Iterator[Finding]:
    """Find drivers introduced again, or not at all, where all others are once."""
    opening: set[str] = set()
    known: set[str] = set()
    odd: list[tuple[Sentence, Entity, str]] = []
    first = -1
    for one in told:
        once = one.ledger.facts.season.house.team_in_brackets == "first"
        sentence = one.marked.sentence
        if sentence.heading or '"' in sentence.text:
            continue
        first = sentence.paragraph if first < 0 else first
        # A standfirst introduces for itself, and the body does so again.
        part = opening if sentence.paragraph == first else known
        for _, _, entity in one.marked.marks("D"):
            if entity.how == "alias":
                continue
            driver = one.ledger.driver(entity.name)
            full = _in_full(sentence.text[entity.start : entity.end], driver)
            if entity.name in part and full and entity.team and once:
                odd.append((sentence, entity, "is introduced a second time"))
            elif entity.name not in opening | known and not (full or entity.slip):
                odd.append((sentence, entity, "is named by surname alone"))
            part.add(entity.name)
    if len(known) >= _FEWEST and len(odd) <= _MOST:
        yield from (_finding(*one) for one in odd)


def _in_full(written: str, driver: Driver) -> bool:
    first = driver.entry.first_name
    return not first or (
        written.startswith(first[:1]) and " " in written.partition("(")[0].strip()
    )


def _finding(sentence: Sentence, entity: Entity, how: str) -> Finding:
    said = f"{entity.name} {how}"
    claim = Claim(
        "introduced", entity.start, entity.end, said, kind="introductions",
        drivers=(entity.name,), sure=_SURE,
    )  # fmt: skip
    results = "every other driver is introduced once, in full; is another one meant?"
    quote = sentence.text[entity.start : entity.end]
    judgement = Judgement(Verdict.NOT_SUPPORTED, results, 0.7)
    return Finding(sentence.line, sentence.text, quote, claim, judgement)
