from __future__ import annotations

from generator.checks.class_against_overall import check
from tests.builders import meeting, race
from tests.checks.tools import findings


def test_a_class_in_another_order_than_the_overall_is_found() -> None:
    faulty = race("Klein", "Latorre", by_class={"Am": {1: "Latorre", 2: "Klein"}})

    (found,) = findings(check, meeting(races=(faulty,)))

    assert str(found.at) == "monza-2021: races.0.by_class.Am.2"
    assert found.what == (
        "Am has Latorre ahead of Klein, the overall classification has them in 2 and 1"
    )


def test_a_gap_in_what_is_known_hides_no_contradiction() -> None:
    order = {1: "Latorre", 2: "Maurice", 3: "Klein"}
    faulty = race("Klein", "Latorre", by_class={"Am": order})

    assert len(findings(check, meeting(races=(faulty,)))) == 1


def test_a_class_in_overall_order_is_right() -> None:
    sound = race("Klein", "Latorre", by_class={"Am": {1: "Klein", 2: "Latorre"}})

    assert findings(check, meeting(races=(sound,))) == []
