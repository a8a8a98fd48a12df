"""Pages of answers joined: every race and every table whole, or known not to be.

An answer gives rows from its offset on, as many as were asked for, of a total. The
first and the last race of a page may be cut, and go on in the next page.
"""

from __future__ import annotations

import re
from collections import defaultdict
from typing import TYPE_CHECKING, Generic, Literal, NamedTuple, TypeVar

from generator.importers._ergast_shapes import Envelope, Line, Race, Standing
from generator.timing.shapes import parsed, shaped
from generator.timing.values import Place

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.errors import Fault
    from generator.importers._ergast_shapes import Answer
    from generator.timing.source import Source

Kind = Literal["results", "qualifying", "sprint"]
Round = tuple[int, int]
"""Season and round."""
R = TypeVar("R")

_PART = re.compile(
    r"/(?:results|qualifying|sprint|driverstandings)/[^/.?]|"
    r"/(?:drivers|constructors|grid|fastest|status|circuits)/",
    re.IGNORECASE,
)
"""An address that asks for some cars only."""


class _Question(NamedTuple):
    """What was asked for: pages of one question go together."""

    address: str
    round: str | None
    total: int


class Found(NamedTuple, Generic[R]):
    """What pages hold of one round."""

    rows: list[tuple[R, Place]]
    whole: bool
    total: int
    """Rows that the answer has in all, of every round."""


class Answers(NamedTuple):
    """What all pages hold."""

    races: dict[Round, Race]
    results: dict[tuple[Kind, Round], Found[Line]]
    standings: dict[Round, Found[Standing]]
    partial: dict[Round, Fault]
    """Rounds of which an answer holds some cars only."""


def joined(sources: Sequence[Source]) -> Answers:
    """Join pages; SourceError for one that is no answer."""
    races: dict[Round, Race] = {}
    pages: dict[tuple[Kind, _Question], _Pages[Line]] = defaultdict(_Pages)
    tables: dict[_Question, _Pages[Standing]] = defaultdict(_Pages)
    partial: dict[Round, Fault] = {}
    for source in sources:
        answer = shaped(source, Envelope, parsed(source)).answer
        if _PART.search(answer.url):
            partial |= _partial(source, answer)
            continue
        for race in answer.race_table.races:
            races.setdefault((race.season, race.round), race)
        for kind, rows in _rows(source, answer):
            pages[kind, _question(answer, rows)].add(answer.offset, rows)
        lists = [*_standings(source, answer)]
        if lists:
            tables[_question(answer, lists)].add(answer.offset, lists)
    results = {
        (kind, key): found
        for (kind, question), one in pages.items()
        for key, found in one.rounds(question.total)
    }
    standings = {
        key: found
        for question, one in tables.items()
        for key, found in one.rounds(question.total)
    }
    return Answers(races, results, standings, partial)


class _Pages(Generic[R]):
    """The rows of one answer, by their index in all of it."""

    def __init__(self) -> None:
        self._rows: dict[int, tuple[Round, R, Place]] = {}

    def add(self, offset: int, rows: Sequence[tuple[Round, R, Place]]) -> None:
        self._rows |= dict(enumerate(rows, start=offset))

    def rounds(self, total: int) -> Iterator[tuple[Round, Found[R]]]:
        places: dict[Round, list[int]] = defaultdict(list)
        for index in sorted(self._rows):
            places[self._rows[index][0]].append(index)
        for key, found in places.items():
            before, after = found[0] - 1, found[-1] + 1
            whole = (
                len(found) == after - found[0]
                and (before < 0 or before in self._rows)
                and (after >= total or after in self._rows)
            )
            rows = [self._rows[index][1:] for index in found]
            yield key, Found(rows, whole, total)


def _question(answer: Answer, rows: Sequence[object]) -> _Question:
    held = answer.offset + len(rows)
    return _Question(
        address=answer.url.partition("?")[0],
        round=answer.race_table.round or answer.standings_table.round,
        total=held if answer.total is None else answer.total,
    )


def _rows(
    source: Source, answer: Answer
) -> Iterator[tuple[Kind, list[tuple[Round, Line, Place]]]]:
    found: dict[Kind, list[tuple[Round, Line, Place]]] = defaultdict(list)
    for race in answer.race_table.races:
        key = (race.season, race.round)
        kinds: tuple[tuple[Kind, tuple[Line, ...]], ...]
        kinds = (
            ("results", race.results),
            ("qualifying", race.qualifying),
            ("sprint", race.sprint),
        )
        for kind, lines in kinds:
            for line in lines:
                # One answer holds one kind, so a row's number in it is its own.
                at = Place(source.name, len(found[kind]) + 1)
                found[kind].append((key, line, at))
    yield from found.items()


def _standings(
    source: Source, answer: Answer
) -> Iterator[tuple[Round, Standing, Place]]:
    at = 0
    for one in answer.standings_table.lists:
        for line in one.drivers:
            at += 1
            yield (one.season, one.round), line, Place(source.name, at)


def _partial(source: Source, answer: Answer) -> dict[Round, Fault]:
    """Say of each round that its answer holds some cars only."""
    what = f"the answer holds some cars only: it was asked of {answer.url}"
    remedy = "ask for the whole result, as in /f1/2023/1/results/?limit=100"
    return {
        (race.season, race.round): source.fault(0, what, remedy)
        for race in answer.race_table.races
        if race.results or race.qualifying or race.sprint
    }
