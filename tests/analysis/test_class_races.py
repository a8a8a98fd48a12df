from __future__ import annotations

from generator.analysis.class_races import ClassRaces
from generator.results.meeting import Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, season_of

SEASON = season_of(
    races=3,
    entries=entries(
        ["Klein", *(entry(n, category="Am") for n in ("Maurice", "Frétin", "Rabreau"))]
    ),
)
M, F, R = "Maurice", "Frétin", "Rabreau"


def am(*order: str) -> Race:
    return race("Klein", by_class={"Am": dict(enumerate(order, 1))})


def run(*races: Race) -> ClassRaces:
    orders = [one.orders["Am"] for one in facts_of(*races, season=SEASON).races]
    first = tuple(one.places[1] for one in orders)
    return ClassRaces(first, tuple(one.at(2) for one in orders))


def test_one_won_them_all() -> None:
    found = run(am(M, F), am(M, F))

    assert found.sweep is not None
    assert found.follower is not None
    assert (found.sweep.key, found.follower.key, found.pair) == (M, F, False)
    assert (found.most, found.wins, found.others) == (None, None, ())


def test_two_changed_places() -> None:
    swapped, rose, fell = (
        run(am(M, F), am(F, M)),
        run(am(M, F), am(F, R)),
        run(am(M, R), am(F, M)),
    )

    assert [(o.swapped, o.rose, o.fell) for o in (swapped, rose, fell)] == [
        (True, False, False),
        (False, True, False),
        (False, False, True),
    ]


def test_places_are_not_changed_where_a_second_is_unknown() -> None:
    found = run(am(M, F), am(F))

    assert found.pair
    assert found.seconds is None
    assert not any((found.swapped, found.rose, found.fell, found.follower))


def test_of_three_races_one_won_most() -> None:
    found = run(am(M), am(F), am(M))

    assert found.most is not None
    assert (found.most.key, found.wins) == (M, 2)
    assert [one.key for one in found.others] == [F]
    assert len(found.counted["wins"]) == len(found.winners)
