"""The rounds of Ergast and Jolpica as meetings to choose from."""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from generator.errors import SourceError
from generator.importers import _ergast_imports, _ergast_round
from generator.importers._ergast_pages import joined
from generator.timing.choice import Choice, Season
from generator.timing.values import Venue

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.importers._ergast_pages import Answers, Round
    from generator.timing.source import Source


def season(sources: Sequence[Source]) -> Season:
    """Give every round that has a result; SourceError where none has."""
    items = [one for one in sources if '"MRData"' not in one.head]
    answers = joined([one for one in sources if one not in items])
    imports = _ergast_imports.rounds(items)
    held = {key for _, key in answers.results} | imports.keys() | answers.partial.keys()
    if not held:
        what = "there is no result of a race or of qualifying in these answers"
        remedy = "import the answer to /f1/2023/1/results as well"
        raise SourceError((sources[0].fault(0, what, remedy),))
    return Season(
        choices=tuple(
            Choice(
                venue=_venue(key, answers),
                file=sources[0].name,
                names=_names(key, answers),
                read=partial(_ergast_round.read, key, answers, imports.get(key)),
            )
            for key in sorted(held)
        )
    )


def _venue(key: Round, answers: Answers) -> Venue:
    race = answers.races.get(key)
    return Venue(
        year=key[0],
        round=key[1],
        meeting=race.race_name if race else None,
        circuit=race.circuit.circuit_name if race else None,
    )


def _names(key: Round, answers: Answers) -> tuple[str, ...]:
    race = answers.races.get(key)
    if race is None:
        return (f"round {key[1]}",)
    circuit = race.circuit
    called = (circuit.circuit_id, circuit.location.locality, circuit.location.country)
    return tuple(name for name in called if name)
