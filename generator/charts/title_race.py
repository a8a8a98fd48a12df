"""The title race: points, or gaps to the leader, race after race, up to the meeting.

The top drivers of a title, by the last standing that is known. A full marker is an
official standing, a hollow one is counted from the results; where more than a round is
unknown between two of them, the line is dotted.
"""

from __future__ import annotations

from itertools import groupby
from typing import TYPE_CHECKING

from generator.analysis.field import field_of
from generator.analysis.progress import progress_of
from generator.chart import Chart, Undrawn
from generator.charts import _paper, _title_lines
from generator.charts._title_lines import Line, Point, Race, Span

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.analysis.field import Field
    from generator.analysis.progress import Mark, Progress
    from generator.chart import Subject
    from generator.results.words import ClassKey

MOST = 6
"""Drivers."""
FEWEST = 2
"""Standings that make a race of it."""


def draw(subject: Subject) -> Iterator[Chart | Undrawn]:
    """Draw the race for each title that is asked for."""
    for title in subject.titles:
        progress = progress_of(subject.bundle, subject.facts.name, title)
        with_points = [mark for mark in progress.marks if mark.points]
        gap = subject.gap or len(with_points) < FEWEST
        marks = [mark for mark in progress.marks if len(mark.gaps) > 1]
        marks = marks if gap else with_points
        if len(marks) >= FEWEST:
            yield _chart(subject, title, _race(subject, progress, marks, gap=gap))
        else:
            known = "1 race" if marks else "no race"
            why = f"the standing is known after {known} so far, and a line needs two"
            yield Undrawn(what=f"title {title}", why=why)


def _race(
    subject: Subject, progress: Progress, marks: Sequence[Mark], *, gap: bool
) -> Race:
    """Gather what is drawn: nobody has a point before the first race of a season."""
    start = progress.from_start and marks[0].race.round == 1
    number = {race: i for i, race in enumerate(progress.races, start=1)}
    origin = (Point(at=0, round=1, has=0, counted=False),) if start else ()
    field = _everybody(subject)
    values = marks[-1].gaps if gap else {k: -v for k, v in marks[-1].points.items()}
    return Race(
        gap=gap,
        lines=tuple(
            Line(
                driver=key,
                name=subject.captions.named(field[key]),
                points=origin
                + tuple(
                    Point(
                        at=number[mark.race],
                        round=mark.race.round,
                        has=has,
                        counted=mark.counted,
                    )
                    for mark in marks
                    if (has := mark.of(key, gap=gap)) is not None
                ),
            )
            for key in sorted(values, key=values.__getitem__)[:MOST]
        ),
        meetings=tuple(_meetings(subject, progress, marks[0].race.round)),
    )


def _meetings(subject: Subject, progress: Progress, first: int) -> Iterator[Span]:
    """Name the meetings from the first one of which the standing is known."""
    code, run = subject.captions.language.code, 0
    for number, found in groupby(progress.races, key=lambda race: race.round):
        before, run = run, run + len(list(found))
        if number >= first:
            place = subject.facts.venue(number).circuit.place[code].text
            yield Span(place=place, before=before, after=run)


def _everybody(subject: Subject) -> Field:
    """Gather all entries so far: who was entered once may stand in a standing."""
    bundle, found = subject.bundle, dict(subject.facts.field)
    for one in bundle.season.calendar:
        if one.meeting in bundle.meetings:
            meeting = bundle.meetings[one.meeting]
            found = {**field_of(bundle.season, one.meeting, meeting), **found}
    return found


def _chart(subject: Subject, title: ClassKey, race: Race) -> Chart:
    captions, season = subject.captions, subject.facts.season
    code, overall = captions.language.code, title == subject.facts.overall
    name = season.titles[title].name[code]
    heading = captions.say("title_race", title=name, overall=overall)
    cup = season.championship.name[code].text
    below = captions.say("season", cup=cup, year=season.year)
    unit = captions.say("gap" if race.gap else "points")
    with _paper.repeatable():
        sheet = _title_lines.drawn(race, _notes(subject, race))
        _paper.head(sheet, heading, f"{below} · {unit}")
    told = captions.say(
        "title_race_told",
        gap=race.gap,
        meetings=[meeting.place for meeting in race.meetings],
        counted=any(line.points[-1].counted for line in race.lines),
        last=[_title_lines.label(line, gap=race.gap) for line in race.lines],
    )
    words = "".join(c if c.isalnum() else " " for c in title.lower()).split()
    return Chart(
        name="title" if overall else f"title-{'-'.join(words)}",
        title=heading,
        alternative=told,
        figure=sheet.figure,
    )


def _notes(subject: Subject, race: Race) -> tuple[str, ...]:
    """Say what the markers mean, where not all are official."""
    captions, signs = subject.captions, {}
    if any(point.counted for line in race.lines for point in line.points):
        signs = {"●": captions.say("official"), "○": captions.say("counted")}
    if any(_title_lines.bridges(line) for line in race.lines):
        signs["·····"] = captions.say("bridged")
    return _paper.noted(
        [captions.say("key", sign=sign, meaning=m) for sign, m in signs.items()]
    )
