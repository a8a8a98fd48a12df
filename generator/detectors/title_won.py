"""A title is won at this meeting.

The season's story ends here: who, for which time, by how much, and whether it was
settled early or at the last moment.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.class_outcome import open_before
from generator.analysis.sweep import sweep
from generator.analysis.titles import nth_title
from generator.evidence import Known, evidence_of, known_to_be, stated, value_of
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.field import Driver
    from generator.analysis.standings import Table, TitleFight
    from generator.evidence import Evidence, Maybe
    from generator.facts import Facts


class TitleWon(Storyline):
    """A champion."""

    beat: ClassVar[Beat] = Beat.TITLES
    essential: ClassVar[bool] = True

    champion: Driver
    runner_up: Driver | None
    margin: int | None
    """Points ahead of the runner-up at the end of the season, where known."""
    narrow: bool
    dominant: bool
    after_race: int | None
    """The race of this meeting that settled it, where known."""
    early: bool
    """Whether a race of this meeting was still to come."""
    to_spare: int | None
    """Races of the season that were still to come, where it was settled early."""
    first: bool
    """Whether it is known to be the champion's first title of this kind."""
    times: int | None
    """How many titles of this kind that makes, where known."""
    in_a_row: int | None
    """How many in a row, where known to be two or more."""
    again: bool
    """Whether the champion held the title already."""
    from_behind: bool
    """Whether somebody else is known to have led before the meeting."""
    age: int | None
    country: str | None
    """Nationality, ISO code."""
    seasons: int | None
    """Seasons after a first title, this one included, where two or more."""
    swept: int | None
    """Races of this meeting, where the champion won every one of several."""
    sealed_by_win: bool
    """Whether the champion won the race that settled it."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each title for which a champion is declared."""
    for key in facts.titles("overall", "class", "rookie"):
        fight = facts.fights[key]
        after = fight.after
        if after is None or _settled_before(facts, key):
            continue
        if isinstance(after.champion, Known):
            yield _story(facts, key, fight, after, after.champion)


def _settled_before(facts: Facts, key: str) -> bool:
    return isinstance(facts.champion_before(key), Known)


def _story(
    facts: Facts, key: str, fight: TitleFight, after: Table, won: Known[Driver]
) -> TitleWon:
    driver, standing = won.value, after.standing
    second = after.second
    gap = after.gap(second.value) if isinstance(second, Known) else None
    nth, every = nth_title(driver, key), sweep(facts.races, key)
    leader = fight.before.leader if fight.before else None
    race = standing.after_race
    overall = key == facts.overall
    early = race is not None and race < facts.calendar.here.round.races
    return TitleWon(
        evidence=(*won.evidence, driver.ref),
        grounds={
            "": open_before(fight) if facts.calendar.is_finale else (),
            "runner_up": evidence_of(second),
            "margin": evidence_of(second, gap),
            "narrow": stated(standing.narrow, after.stated("narrow")),
            "dominant": stated(standing.dominant, after.stated("dominant")),
            "after_race": stated(race, after.stated("after_race")),
            "early": stated(race, after.stated("after_race")),
            "to_spare": (
                *stated(race, after.stated("after_race")),
                *facts.rounds(facts.calendar.here.number, facts.calendar.rounds),
            ),
            "from_behind": evidence_of(leader),
            "swept": evidence_of(every),
            "sealed_by_win": _sealed(facts, key, after, race),
        },
        value=10.0 if overall else 6.0,
        race=race if early and not overall else None,
        title=None if overall else key,
        moment=list(facts.season.titles).index(key),
        subject=driver,
        mood=Mood.GAIN,
        causes=_behind(facts, second, race),
        champion=driver,
        runner_up=value_of(second),
        # Before the last round it is a lead, which the races to come will change.
        margin=value_of(gap) if facts.calendar.is_finale else None,
        narrow=standing.narrow,
        dominant=standing.dominant,
        settles=race,
        after_race=race,
        early=early,
        to_spare=_to_spare(facts, race) if early and race else None,
        first=nth.first,
        times=nth.times,
        in_a_row=nth.in_a_row,
        again=nth.again,
        from_behind=isinstance(leader, Known) and leader.value != driver,
        age=driver.entry.age,
        country=driver.entry.nationality,
        seasons=driver.attempts(key) if overall else None,
        swept=len(facts.races) if known_to_be(every, driver) else None,
        sealed_by_win=race is not None
        and race <= len(facts.races)
        and known_to_be(facts.races[race - 1].orders[key].winner, driver),
    )


def _behind(facts: Facts, second: Maybe[Driver], race: int | None) -> Evidence:
    """Give where the runner-up came in the race that settled the title."""
    if not isinstance(second, Known) or not race or race > len(facts.races):
        return ()
    return evidence_of(facts.races[race - 1].order.of(second.value))


def _to_spare(facts: Facts, race: int) -> int | None:
    if not facts.calendar.complete:
        return None
    return facts.calendar.here.round.races - race + facts.calendar.races_left


def _sealed(facts: Facts, key: str, after: Table, race: int | None) -> Evidence:
    if race is None or race > len(facts.races):
        return ()
    winner = facts.races[race - 1].orders[key].winner
    return (after.stated("after_race"), *evidence_of(winner))
