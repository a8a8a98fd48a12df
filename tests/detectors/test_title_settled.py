from __future__ import annotations

from typing import Any

from generator.detectors.title_settled import TitleSettled
from generator.results.meeting import Standing, Standings
from generator.results.season import Points, SeasonFile
from tests.builders import race
from tests.detectors.facts import facts_after, facts_of, leading, season_of, told

LAST = season_of(rounds=2)


def found(season: SeasonFile = LAST, **before: Any) -> list[TitleSettled]:  # noqa: ANN401  fields of Standing
    standings = {"before": leading("Klein", **before)}
    facts = facts_of(race("Latorre"), season=season, standings=standings)
    return told(TitleSettled, facts)


def scale(status: str = "stated") -> SeasonFile:
    points = Points(positions=(25, 20), pole=1, fastest_lap=1, status=status)  # type: ignore[arg-type]
    return season_of(rounds=2, points=points)


def test_a_champion_declared_before_the_last_meeting() -> None:
    (story,) = found(champion="Klein")

    assert (story.champion.key, story.where) == ("Klein", None)


def test_where_it_was_settled() -> None:
    earlier = {"standings": _after(leading("Klein", champion="Klein", after_race=1))}
    (story,) = told(TitleSettled, facts_after(earlier, race("Latorre"), season=LAST))

    assert story.where is not None
    assert story.where.number == 1


def test_a_lead_that_the_last_meeting_cannot_undo() -> None:
    assert len(found(scale(), gaps={"Latorre": 55})) == 1
    assert found(scale(), gaps={"Latorre": 54}) == []


def test_no_arithmetic_on_a_guess() -> None:
    assert found(gaps={"Latorre": 55}) == []
    assert found(scale("inferred"), gaps={"Latorre": 55}) == []
    assert found(scale()) == []


def test_before_another_meeting_it_goes_without_saying() -> None:
    assert found(season_of(), champion="Klein") == []


def test_the_title_is_open() -> None:
    assert found() == []
    assert told(TitleSettled, facts_of(race("Latorre"), season=LAST)) == []


def _after(standing: Standing) -> Standings:
    return Standings(after={"Overall": standing})
