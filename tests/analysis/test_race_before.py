from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.analysis.race_before import RaceBefore, bound, defeat, race_before
from generator.evidence import Unknown, value_of
from generator.results.meeting import Race, Within
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, season_of

if TYPE_CHECKING:
    from generator.facts import Facts

KNOWN = {name: entry(name, category="Am") for name in ("Maurice", "Frétin")}
SEASON = season_of(entries={**entries(["Klein", "Latorre"]), **KNOWN})


def am(*order: str) -> Race:
    return race("Klein", by_class={"Am": dict(enumerate(order, 1))})


def facts(*races: Race) -> Facts:
    return facts_of(*races, season=SEASON)


def before(earlier: Race) -> tuple[Facts, RaceBefore]:
    told = facts(earlier, am("Maurice", "Frétin"))
    return told, race_before(told.races[0], "Am", told.field["Maurice"])


def test_the_same_driver_won_before() -> None:
    _, past = before(am("Maurice", "Frétin"))

    assert past.again
    assert not past.lost
    assert isinstance(past.old, Unknown)


def test_another_won_before_and_is_second_now() -> None:
    told, past = before(am("Frétin", "Maurice"))
    second = told.races[1].orders["Am"].at(2)

    assert (past.again, past.lost, value_of(past.last)) == (False, True, 2)
    assert value_of(past.old) == told.field["Frétin"]
    assert past.revenge(second)
    assert not past.revenge(Unknown("the second is not given"))


def test_of_an_unknown_race_or_none_nothing_is_said() -> None:
    told, past = before(Race())
    none = race_before(None, "Am", told.field["Maurice"])

    for one in (past, none):
        assert (one.again, one.lost) == (False, False)
        assert not one.revenge(told.races[1].orders["Am"].at(2))


def test_a_defeat_needs_another_winner() -> None:
    told = facts(am("Frétin", "Maurice"), am("Maurice"))
    first, driver = told.races[0], told.field["Maurice"]

    assert value_of(defeat(first, "Am", driver)) == 2
    assert value_of(defeat(told.races[1], "Am", driver)) is None
    assert value_of(defeat(None, "Am", driver)) is None


def test_a_bound_counts_where_no_place_is_known() -> None:
    within = (Within(driver="Maurice", top=5, category="Am"),)
    open_, closed = am("Frétin"), am("Frétin", "Maurice")
    told = facts(replace(open_, within=within), replace(closed, within=within))
    driver = told.field["Maurice"]

    assert value_of(bound(told.races[0], "Am", driver)) == 5
    assert value_of(bound(told.races[1], "Am", driver)) is None
