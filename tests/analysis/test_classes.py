from __future__ import annotations

from dataclasses import replace
from decimal import Decimal
from typing import TYPE_CHECKING, Any

from generator.analysis.classes import gap_between, start_in_class, winners
from generator.evidence import Known, Unknown
from generator.results.meeting import Finisher, Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, season_of

if TYPE_CHECKING:
    from generator.facts import Facts

KNOWN = {name: entry(name, category="Am") for name in ("Maurice", "Frétin")}
SEASON = season_of(entries={**entries(["Klein", "Latorre"]), **KNOWN})


def facts(*races: Race, past: tuple[tuple[Race, ...], ...] = ((),)) -> Facts:
    return facts_of(*races, season=SEASON, past=past)


def value(fact: Known[Any] | Unknown) -> object:
    return fact.value if isinstance(fact, Known) else None


def timed(*rows: tuple[str, str | None, int | None]) -> Race:
    """Run a race whose rows give driver, gap and laps."""
    found = tuple(
        Finisher(pos=i, driver=who, gap=Decimal(gap) if gap else None, laps=laps)
        for i, (who, gap, laps) in enumerate(rows, 1)
    )
    return replace(Race(), classification=found)


def gap(one: Race) -> object:
    told = facts(one)
    second = Known(told.field["Frétin"], ())
    return value(gap_between(told.races[0], told.field["Maurice"], second))


def test_the_place_among_the_class_counts_its_own_only() -> None:
    grid = {1: "Klein", 2: "Maurice", 3: "Latorre", 4: "Frétin"}
    told = facts(race("Klein", grid=grid))
    one = told.races[0]

    assert value(start_in_class(one, told.field["Maurice"], "Am")) == 1
    assert value(start_in_class(one, told.field["Frétin"], "Am")) == 2


def test_the_grid_may_stand_in_the_classification() -> None:
    rows = (
        Finisher(pos=1, driver="Klein", grid=2),
        Finisher(pos=2, driver="Frétin", grid=3),
        Finisher(pos=3, driver="Maurice", grid=1),
    )
    told = facts(replace(Race(), classification=rows))

    assert value(start_in_class(told.races[0], told.field["Frétin"], "Am")) == 2


def test_an_unknown_place_in_front_may_have_been_one_of_the_class() -> None:
    told = facts(race("Klein", grid={1: "Klein", 3: "Frétin"}))

    assert value(start_in_class(told.races[0], told.field["Frétin"], "Am")) is None


def test_a_gap_is_told_as_timed_below_a_second_and_else_to_the_tenth() -> None:
    small = timed(("Klein", None, 12), ("Maurice", "3.1", 12), ("Frétin", "3.512", 12))
    wide = timed(("Maurice", None, 12), ("Frétin", "3.512", 12))

    assert gap(small) == Decimal("0.412")
    assert gap(wide) == Decimal("3.5")


def test_no_gap_to_who_went_another_distance_or_has_none() -> None:
    lapped = timed(("Maurice", None, 12), ("Frétin", "3.512", 11))
    untimed = timed(("Maurice", None, 12), ("Frétin", None, 12))
    unplaced = timed(("Klein", None, 12), ("Maurice", None, 12), ("Frétin", "9", 12))

    assert [gap(one) for one in (lapped, untimed, unplaced)] == [None, None, None]


def am(*order: str) -> Race:
    return race("Klein", by_class={"Am": dict(enumerate(order, 1))})


def test_winners_are_counted_once_each_and_not_at_all_if_one_is_unknown() -> None:
    past = ((am("Maurice"), am("Frétin")),)
    known = facts(am("Maurice"), past=past).history.outcomes
    unknown = facts(race("Klein"), past=past).history.outcomes

    assert value(winners(known[:3], "Am")) == 2
    assert value(winners(unknown[:3], "Am")) is None
