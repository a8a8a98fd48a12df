from __future__ import annotations

from generator.checks.listed_twice import check
from generator.results.meeting import Standing
from tests.builders import meeting, race, standings
from tests.checks.tools import findings, places


def test_one_driver_twice_in_a_classification_is_found() -> None:
    (found,) = findings(check, meeting(races=(race("Klein", "Latorre", "Klein"),)))

    assert str(found.at) == "monza-2021: races.0.classification.2.driver"
    assert found.what == "Klein stands twice in the classification of race 1"


def test_one_driver_twice_on_the_grid_or_in_a_class_is_found() -> None:
    faulty = race(
        grid={1: "Klein", 2: "Klein"}, by_class={"Am": {1: "Maurice", 3: "Maurice"}}
    )

    assert places(findings(check, meeting(races=(faulty,)))) == [
        "monza-2021: races.0.grid.2",
        "monza-2021: races.0.by_class.Am.3",
    ]


def test_one_driver_twice_among_contenders_is_found() -> None:
    faulty = standings(before=Standing(contenders=("Klein", "Klein")))

    found = findings(check, meeting(standings=faulty))

    assert places(found) == ["monza-2021: standings.before.Overall.contenders.1"]


def test_a_driver_in_two_races_and_two_classes_is_right() -> None:
    once = race("Boccolacci", by_class={"Rookie": {1: "Boccolacci"}})

    assert findings(check, meeting(races=(once, once))) == []
