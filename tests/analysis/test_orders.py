"""Orders: as stated, or derived as far as the overall one is known without a gap."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.field import field_of
from generator.analysis.orders import class_order, overall_order
from generator.evidence import Known, Ref, Unknown, known_to_be
from generator.results.meeting import Finisher, Race
from tests.builders import MONZA, entry, meeting, race, season

if TYPE_CHECKING:
    from generator.analysis.orders import Order

AT = Ref(MONZA, ("races", 0))
SEASON = season(
    [
        "Klein",
        "Latorre",
        "Boccolacci",
        entry("Boullery", category="Pro-Am"),
        entry("Narac", category="Pro-Am"),
        entry("Mateu", category="Pro-Am"),
        entry("Maurice", category="Am"),
        entry("Loeul", category="Pro-Am", guest=True),
    ]
)
FIELD = field_of(SEASON, MONZA, meeting())


def overall(run: Race) -> Order:
    return overall_order(run, AT, FIELD)


def order(key: str, run: Race) -> Order:
    return class_order(key, SEASON, run, AT, FIELD)


def places(one: Order) -> dict[int, str]:
    return {position: place.value.key for position, place in one.places.items()}


def rows(**positions: int | None) -> Race:
    finishers = (Finisher(pos=pos, driver=key) for key, pos in positions.items())
    return Race(classification=tuple(finishers))


def test_the_overall_order_is_that_of_the_file() -> None:
    found = overall(rows(Klein=1, Latorre=3, Maurice=None))

    assert places(found) == {1: "Klein", 3: "Latorre"}
    assert found.at(3) == Known(
        FIELD["Latorre"], (Ref(MONZA, ("races", 0, "classification", 1)),)
    )


def test_a_place_that_is_not_given_is_unknown() -> None:
    found = overall(rows(Klein=1, Latorre=3, Maurice=None))

    assert isinstance(found.at(2), Unknown)
    assert isinstance(found.of(FIELD["Maurice"]), Unknown)
    assert known_to_be(found.of(FIELD["Latorre"]), 3)


def test_places_are_known_without_a_gap_up_to_the_first_that_is_missing() -> None:
    def prefix(run: Race) -> list[str]:
        return [place.value.key for place in overall(run).prefix()]

    assert prefix(rows(Klein=1, Latorre=2, Maurice=4)) == ["Klein", "Latorre"]
    assert prefix(rows(Latorre=2, Maurice=3)) == []


def test_a_class_follows_from_the_overall_order() -> None:
    found = order("Pro-Am", race("Klein", "Boullery", "Latorre", "Narac"))

    assert places(found) == {1: "Boullery", 2: "Narac"}
    assert isinstance(found.at(3), Unknown)


def test_a_derived_place_rests_on_the_place_and_the_entry() -> None:
    found = order("Pro-Am", race("Klein", "Boullery")).at(1)

    assert isinstance(found, Known)
    assert set(found.evidence) == {
        Ref(MONZA, ("races", 0, "classification", 1)),
        Ref("season", ("entries", "Boullery")),
    }


def test_behind_a_gap_nobody_has_a_place_in_a_class() -> None:
    """Whoever finished third may have been of the class."""
    found = order("Pro-Am", rows(Klein=1, Boullery=2, Narac=4))

    assert places(found) == {1: "Boullery"}


def test_without_the_overall_winner_no_class_has_one() -> None:
    assert places(order("Pro-Am", rows(Boullery=2, Narac=3))) == {}


def test_the_order_that_the_file_states_is_not_filled_up() -> None:
    run = race("Klein", "Boullery", "Narac", by_class={"Pro-Am": {1: "Narac"}})
    found = order("Pro-Am", run)

    assert places(found) == {1: "Narac"}
    assert found.winner == Known(
        FIELD["Narac"], (Ref(MONZA, ("races", 0, "by_class", "Pro-Am", 1)),)
    )


def test_a_stated_order_may_lack_its_winner() -> None:
    found = order("Pro-Am", race("Klein", by_class={"Pro-Am": {2: "Narac"}}))

    assert isinstance(found.winner, Unknown)
    assert known_to_be(found.of(FIELD["Narac"]), 2)


def test_the_rookies_are_an_order_across_the_classes() -> None:
    assert places(order("Rookie", race("Klein", "Boullery", "Boccolacci"))) == {
        1: "Boccolacci"
    }


def test_a_guest_finishes_in_the_class_where_the_guest_is_entered() -> None:
    assert places(order("Pro-Am", race("Klein", "Loeul", "Boullery"))) == {
        1: "Loeul",
        2: "Boullery",
    }


def test_whoever_is_in_no_class_is_in_no_class_order() -> None:
    assert places(order("Am", race("Klein", "Latorre"))) == {}
