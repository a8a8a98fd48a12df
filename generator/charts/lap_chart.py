"""The lap chart of each race: every car's place at the end of every lap.

The protagonists of the storylines are in colour, each with dashes and a marker of its
own; the others are grey. Whoever stopped ends with a cross. The laps of the leader
that ended under a safety car or yellow flags are shaded.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.lap_by_lap import lap_by_lap
from generator.chart import Chart, Undrawn
from generator.charts import _lap_labels, _lap_lines, _paper
from generator.charts._protagonists import protagonists
from generator.evidence import Unknown

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.lap_by_lap import LapByLap
    from generator.analysis.races import RaceFacts
    from generator.chart import Subject
    from generator.sentences.captions import Captions

MOST = 6
"""Protagonists: more could not be followed."""


def draw(subject: Subject) -> Iterator[Chart | Undrawn]:
    """Draw each race of which the positions by lap are known."""
    for race in subject.facts.races:
        laps = lap_by_lap(race)
        what = f"race {race.number}"
        if isinstance(laps, Unknown):
            yield Undrawn(what=what, why=laps.why)
            continue
        if laps.value.unplaced:
            why = f"{laps.value.unplaced} neutralisation(s) not shaded: no lap is given"
            yield Undrawn(what=what, why=why)
        yield _chart(subject, race, laps.value)


def _chart(subject: Subject, race: RaceFacts, laps: LapByLap) -> Chart:
    captions, facts = subject.captions, subject.facts
    n = f"\N{NO-BREAK SPACE}{race.number}" if len(facts.races) > 1 else ""
    title = captions.say("lap_chart", here=facts.calendar.here, n=n)
    cup = facts.season.championship.name[captions.language.code].text
    below = captions.say("season", cup=cup, year=facts.season.year)
    drivers = tuple(car.driver for car in laps.cars)
    chosen = protagonists(subject.storylines, race.number, drivers, MOST)
    with _paper.repeatable():
        sheet = _lap_lines.drawn(laps, chosen, captions, _notes(laps, captions))
        _paper.head(sheet, title, below)
    return Chart(
        name=f"race-{race.number}",
        title=title,
        alternative=_told(laps, captions),
        figure=sheet.figure,
    )


def _notes(laps: LapByLap, captions: Captions) -> tuple[str, ...]:
    """Say what the signs mean that are on this chart, and no others."""
    marks = {mark.what for mark in laps.marks}
    at_flag = [car for car in laps.cars if not car.stopped]
    out = any(car.disqualified for car in at_flag)
    disqualified = captions.say("disqualified_sign")
    signs = {
        "retired": ("×", any(car.stopped for car in laps.cars)),
        "lead_change": ("○", "lead_change" in marks),
        "penalty": ("□", "penalty" in marks),
        "classified": ("→", out or any(map(_lap_labels.moved, at_flag))),
        "disqualified": (disqualified, out),
    }
    shown = {name: sign for name, (sign, there) in signs.items() if there}
    for held in laps.held:
        shown[held.kind] = captions.say(f"{held.kind}_sign")
    return _paper.noted(
        [
            captions.say("key", sign=sign, meaning=captions.say(name))
            for name, sign in shown.items()
        ]
    )


def _told(laps: LapByLap, captions: Captions) -> str:
    """Tell the chart in words, for whoever does not see it."""
    at_flag = [car for car in laps.cars if not car.stopped]
    stopped = [car for car in laps.cars if car.stopped]

    def spell(who: str, first: int, last: int) -> str:
        return captions.say("spell", who=who, first=first, last=last)

    return captions.say(
        "lap_chart_told",
        cars=len(laps.cars),
        laps=laps.laps,
        from_grid=any(car.grid is not None for car in laps.cars),
        first=[
            f"{car.end[1]}. {captions.named(car.driver)}"
            for car in at_flag[: _lap_labels.PODIUM]
        ],
        moved=[
            _lap_labels.arriving(car, captions)
            for car in at_flag
            if car.disqualified or _lap_labels.moved(car)
        ],
        leaders=[spell(captions.named(who), *span) for who, *span in laps.leaders()],
        held=[
            spell(captions.say(held.kind), held.first, held.last or held.first)
            for held in laps.held
        ],
        stopped=[
            spell(captions.named(car.driver), len(car.places) + 1, len(car.places) + 1)
            for car in stopped
        ],
    )
