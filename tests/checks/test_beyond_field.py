from __future__ import annotations

from generator.checks.beyond_field import check
from generator.results.events import Contact, Penalty
from generator.results.meeting import Finisher, Qualifying, Race, Within
from tests.builders import meeting, race
from tests.checks.tools import findings, places


def test_a_position_beyond_the_field_is_found() -> None:
    last = Race(classification=(Finisher(pos=24, driver="Klein"),))

    (found,) = findings(check, meeting(field_size=23, races=(last,)))

    assert str(found.at) == "monza-2021: races.0.classification.0.pos"
    assert found.what == "position 24 is beyond the field of 23 cars"


def test_the_last_position_of_the_field_is_right() -> None:
    last = Race(classification=(Finisher(pos=23, driver="Klein"),))

    assert findings(check, meeting(field_size=23, races=(last,))) == []


def test_an_unknown_field_has_no_end() -> None:
    last = Race(classification=(Finisher(pos=99, driver="Klein"),))

    assert findings(check, meeting(races=(last,))) == []


def test_more_cars_than_the_field_are_found() -> None:
    found = findings(check, meeting(field_size=1, races=(race("Klein", "Latorre"),)))

    assert places(found)[1:] == ["monza-2021: races.0.classification"]


def test_places_told_elsewhere_are_found() -> None:
    faulty = Race(
        grid={3: "Klein"},
        by_class={"Am": {4: "Maurice"}},
        within=(Within(driver="Klein", top=5),),
        events=(
            Contact(event="contact", driver="Klein", other="Latorre", dropped_to=6),
            Contact(
                event="contact", driver="Klein", other="Latorre", dropped_to="last"
            ),
            Penalty(event="penalty", driver="Klein", on_road=7),
        ),
    )
    monza = meeting(field_size=2, qualifying=Qualifying(within_cars=8), races=(faulty,))

    assert places(findings(check, monza)) == [
        "monza-2021: qualifying.within_cars",
        "monza-2021: races.0.grid.3",
        "monza-2021: races.0.by_class.Am.4",
        "monza-2021: races.0.within.0.top",
        "monza-2021: races.0.events.0.dropped_to",
        "monza-2021: races.0.events.2.on_road",
    ]
