"""A random season that could have been, told as far as a random hand kept it.

It is raced first and written down after: the files are lawful because what they tell
happened. What they leave out is unknown. Only `Random` is asked, so that a seed or
Hypothesis can stand behind it.
"""

from __future__ import annotations

from dataclasses import dataclass, field, replace
from datetime import date, time, timedelta
from decimal import Decimal
from random import Random
from typing import Any

from generator.results.bundle import Bundle
from generator.results.events import (
    Contact,
    Event,
    LeadChange,
    Overtaking,
    Penalty,
    SafetyCar,
    Start,
)
from generator.results.meeting import (
    FastestLap,
    Finisher,
    MeetingFile,
    Qualifying,
    Race,
    Session,
    Standing,
    Standings,
)
from generator.results.season import (
    Championship,
    Entry,
    Honour,
    House,
    Points,
    Round,
    SeasonFile,
    Title,
)
from tests.builders import noun, text
from tests.truth.cast import CIRCUITS, PEOPLE, TEAMS

CLASSES = ("Silver", "Bronze")
BRACKETS: tuple[Any, ...] = ("always", "paragraph", "first")
REASONS: tuple[Any, ...] = ("jump_start", "track_limits", "pit_lane", None)


@dataclass(frozen=True)
class Run:
    """One race as it was, whoever wrote how much of it down."""

    order: tuple[str, ...]
    """Everybody who was classified, from the first on."""
    retired: tuple[str, ...]
    grid: tuple[str, ...]
    fastest: str
    events: tuple[Event, ...]


@dataclass(frozen=True)
class Drawn:
    """A season up to a meeting, as its files tell it and as it was."""

    bundle: Bundle
    meeting: str
    runs: dict[tuple[str, int], Run] = field(repr=False)
    """Every race by its meeting and number, from 1."""


def draw(random: Random) -> Drawn:
    """Race a season up to a meeting, and write it down."""
    season = _season(random)
    here = random.randint(1, len(season.calendar))
    preview = random.random() < 0.15
    speed = {driver: random.gauss(0, 1) for driver in season.entries}
    runs: dict[tuple[str, int], Run] = {}
    meetings: dict[str, MeetingFile] = {}
    care = random.choice((0.0, 0.4, 0.9, 1.0))
    for number, one in enumerate(season.calendar[:here], 1):
        if preview and number == here:
            meetings[one.meeting] = _to_come(random, one)
            continue
        run = [_race(random, speed) for _ in range(one.races)]
        runs |= {(one.meeting, n): ran for n, ran in enumerate(run, 1)}
        meetings[one.meeting] = _written(random, season, one, run, care)
    bundle = Bundle(
        name="drawn", folder="results/drawn", season=season, meetings=meetings
    )
    if season.points and random.random() < 0.5:
        bundle = _with_standings(bundle, runs)
    return Drawn(bundle, season.calendar[here - 1].meeting, runs)


def _season(random: Random) -> SeasonFile:
    year = random.randint(2018, 2030)
    chosen = random.sample(sorted(CIRCUITS), random.randint(2, 6))
    start = date(year, 3, 1) + timedelta(days=random.randint(0, 30))
    calendar = []
    for circuit in chosen:
        start += timedelta(days=7 * random.randint(2, 9))
        friday = start + timedelta(days=(4 - start.weekday()) % 7)
        calendar.append(
            Round(
                meeting=f"{circuit}-{year}", circuit=circuit, start=friday,
                end=friday + timedelta(days=2), races=random.choice((1, 2, 2, 2, 3)),
            )
        )  # fmt: skip
        start = friday
    classes = CLASSES[: random.randint(0, 2)]
    rookies = random.random() < 0.5
    titles = {"Overall": Title(name=text("Général", "Overall"), kind="overall")}
    titles |= {key: Title(name=text(key), kind="class") for key in classes}
    if rookies:
        titles["Espoirs"] = Title(name=text("Espoirs", "Juniors"), kind="rookie")
    scale = random.choice(((25, 18, 15, 12, 10, 8, 6, 4, 2, 1), (3, 2, 1), None))
    return SeasonFile(
        year=year,
        championship=Championship(
            name=noun("Trophée des Marches", "Marches Trophy", article=True),
            car=noun("Corvelle R", "Corvelle R cars", gender="f", plural=True),
            race_minutes=random.choice((None, 25, 40)),
            country="FR",
        ),
        titles=titles,
        points=Points(
            positions=scale, pole=random.randint(0, 1),
            fastest_lap=random.randint(0, 1),
        ) if scale else None,
        circuits=CIRCUITS,
        calendar=tuple(calendar),
        entries=_entries(random, classes, rookies=rookies),
        house=House(
            name="TROPHÉE DES MARCHES",
            rubric=text("Information presse", "Press release"),
            team_in_brackets=random.choice(BRACKETS),
        ),
    )  # fmt: skip


def _entries(
    random: Random, classes: tuple[str, ...], *, rookies: bool
) -> dict[str, Entry]:
    people = random.sample(PEOPLE, random.randint(5, len(PEOPLE)))
    entries: dict[str, Entry] = {}
    for first, surname, gender, nation in people:
        category = random.choice((*classes, None)) if classes else None
        reigning = not entries and random.random() < 0.4
        entries[surname] = Entry(
            first_name=first, gender=gender, nationality=nation,  # type: ignore[arg-type]
            team=random.choice(TEAMS), category=category,
            rookie=rookies and random.random() < 0.3,
            age=random.choice((None, random.randint(17, 60))),
            honours=(Honour(title=category or "Overall", times=1, reigning=True),)
            if reigning else (),
        )  # fmt: skip
    return entries


def _race(random: Random, speed: dict[str, float]) -> Run:
    def sorted_by_speed(noise: float) -> list[str]:
        return sorted(speed, key=lambda d: speed[d] + random.gauss(0, noise))

    grid = sorted_by_speed(0.6)
    order = sorted_by_speed(0.9)
    out = random.sample(order, random.choice((0, 0, 1, min(3, len(order) - 4))))
    finished = [driver for driver in order if driver not in out]
    return Run(
        tuple(finished), tuple(out), tuple(grid), random.choice(finished),
        tuple(_events(random, grid, finished)),
    )  # fmt: skip


def _events(random: Random, grid: list[str], order: list[str]) -> list[Event]:
    """Tell who led, from the start to the winner, and what came between."""
    if random.random() < 0.3:
        return []
    leader = random.choice(grid[:2])
    events: list[Event] = [Start(event="start", leader=leader)]
    lap = 2
    if random.random() < 0.3:
        events.append(SafetyCar(event="safety_car", lap=lap))
    passer = random.choice(order[1:4])
    place = order.index(passer) + 1
    if place > 1 and place < len(order):
        lap += random.randint(1, 3)
        events.append(
            Overtaking(
                event="overtaking", driver=passer, over=order[place], position=place,
                lap=lap,
            )
        )  # fmt: skip
    if leader != order[0]:
        lap += random.randint(1, 4)
        events.append(
            LeadChange(
                event="lead_change", driver=order[0], over=leader, how="pass", lap=lap
            )
        )
    events += _trouble(random, order, lap)
    return events


def _trouble(random: Random, order: list[str], lap: int) -> list[Event]:
    events: list[Event] = []
    last = order[-1]
    if random.random() < 0.2 and len(order) > 5:
        events.append(
            Contact(
                event="contact", driver=last, other=order[-2], dropped_to="last",
                lap=lap + 1,
            )
        )  # fmt: skip
    if random.random() < 0.3:
        events.append(
            Penalty(
                event="penalty", driver=order[-1], reason=random.choice(REASONS),
                seconds=random.choice((None, 5, 10)), after_flag=True,
            )
        )  # fmt: skip
    return events


def _written(
    random: Random, season: SeasonFile, one: Round, runs: list[Run], care: float
) -> MeetingFile:
    """Write a meeting down with more or less care."""
    full = random.random() < care
    days = [one.end] if one.races == 1 else [one.end - timedelta(days=1), one.end]
    races = tuple(
        _noted(random, season, run, days[min(n, len(days) - 1)], full=full)
        for n, run in enumerate(runs)
    )
    cars = len(season.entries)
    return MeetingFile(
        released=random.choice((None, one.end + timedelta(days=1))),
        field_size=random.choice((None, cars)),
        weather=random.choice((None, "sunny", "rain")),
        qualifying=Qualifying(within_seconds=Decimal(1), within_cars=cars // 2)
        if full and random.random() < 0.3 else None,
        races=races,
    )  # fmt: skip


def _noted(
    random: Random, season: SeasonFile, run: Run, day: date, *, full: bool
) -> Race:
    top = len(run.order) if full else random.choice((1, 3, 5))
    gaps = sorted(Decimal(random.randint(40, 30000)) / 1000 for _ in run.order)
    timed = full and random.random() < 0.7
    rows = [
        Finisher(
            pos=place, driver=driver,
            gap=gaps[place - 1] if timed and place > 1 else None,
        )
        for place, driver in enumerate(run.order[:top], 1)
    ]  # fmt: skip
    if full:
        rows += [Finisher(driver=one, status="retired") for one in run.retired]
    by_class = {}
    if not full:
        for key, title in season.titles.items():
            inside = [d for d in run.order if member(season.entries[d], key, title)]
            if title.kind != "overall" and inside and random.random() < 0.7:
                kept = inside[: random.choice((1, 3))]
                by_class[key] = dict(enumerate(kept, 1))
    told = full or random.random() < 0.5
    led = told and run.grid[0] == run.order[0] and _led(run) == {run.order[0]}
    return Race(
        day=day, grid=dict(enumerate(run.grid[: random.choice((0, 1, 3))], 1)),
        classification=tuple(rows), by_class=by_class,
        fastest_lap=FastestLap(driver=run.fastest) if told else None,
        led_throughout=run.order[0] if led else None,
        events=run.events if told else (),
    )  # fmt: skip


def _led(run: Run) -> set[str]:
    return {
        one.leader if one.event == "start" else one.driver
        for one in run.events
        if one.event in {"start", "lead_change"}
    }


def member(entry: Entry, key: str, title: Title) -> bool:
    """Whether an entry races for a title."""
    if title.kind == "rookie":
        return entry.rookie
    return title.kind == "overall" or entry.category == key


def _to_come(random: Random, one: Round) -> MeetingFile:
    first = one.end if one.races == 1 else one.end - timedelta(days=1)
    schedule = [
        Session(what="qualifying", day=first, start=time(10, 15), end=time(10, 45))
    ]
    for number in range(1, one.races + 1):
        start = time(12 + 2 * number if number < 3 else 18, random.choice((0, 20, 45)))
        day = first if number == 1 else one.end
        schedule.append(Session(what="race", race=number, day=day, start=start))
    return MeetingFile(schedule=tuple(schedule), field_size=random.choice((None, 19)))


def _with_standings(bundle: Bundle, runs: dict[tuple[str, int], Run]) -> Bundle:
    """Add the organiser's totals of the overall title, counted from what happened."""
    points: dict[str, int] = dict.fromkeys(bundle.season.entries, 0)
    meetings, before = {}, None
    last = bundle.season.calendar[-1].meeting
    for name, one in bundle.meetings.items():
        for (meeting, _), run in runs.items():
            if meeting == name:
                _score(points, bundle.season, run)
        after = _standing(points, settled=name == last) if one.races else None
        told = Standings(
            before={"Overall": before} if before else {},
            after={"Overall": after} if after else {},
        )
        meetings[name] = replace(one, standings=told)
        before = after
    return replace(bundle, meetings=meetings)


def _score(points: dict[str, int], season: SeasonFile, run: Run) -> None:
    scale = season.points
    if scale is None:
        return
    for driver, gained in zip(run.order, scale.positions, strict=False):
        points[driver] += gained
    points[run.grid[0]] += scale.pole
    points[run.fastest] += scale.fastest_lap


def _standing(points: dict[str, int], *, settled: bool) -> Standing | None:
    best = sorted(points, key=lambda driver: -points[driver])
    if points[best[0]] == points[best[1]]:
        return None
    return Standing(
        leader=best[0], totals=dict(points), champion=best[0] if settled else None
    )
