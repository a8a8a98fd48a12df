from __future__ import annotations

from decimal import Decimal

from generator.importers import alkamel
from generator.importing import verdicts
from generator.timing.merge import merge
from generator.timing.merged import RaceTiming
from generator.timing.values import Place, Row
from tests.timekeepers import results

ON_ROAD = (("46", 100.0), ("7", 101.0), ("13", 102.0), ("03", 103.0))


def race(*official: tuple[str, float], positions: tuple[int, ...] = ()) -> RaceTiming:
    sources = [
        results(*ON_ROAD, name="Race 1/Provisional.csv"),
        results(*official, name="Race 1/Official.csv", positions=positions),
    ]
    return merge([alkamel.read(sources)]).races[0]


def test_time_added_after_the_flag() -> None:
    found = race(("46", 100), ("13", 102), ("03", 103), ("7", 131))
    (one,) = verdicts.of(found)

    assert (one.number, one.on_road, one.place) == ("7", 2, 4)
    assert one.seconds == Decimal(30)
    assert [
        (gain.number, gain.before, gain.after) for gain in verdicts.gains(found)
    ] == [
        ("13", 3, 2),
        ("03", 4, 3),
    ]


def test_time_added_that_cost_no_place() -> None:
    (one,) = verdicts.of(race(("46", 100), ("7", 101.5), ("13", 102), ("03", 103)))

    assert (one.on_road, one.place, str(one.seconds)) == (2, 2, "0.5")


def test_moved_behind_everybody_with_the_time_unchanged() -> None:
    found = race(("46", 100), ("13", 102), ("03", 103), ("7", 101))
    (one,) = verdicts.of(found)

    assert (one.number, one.on_road, one.place) == ("7", 2, 4)
    assert (one.moved, one.seconds) == (True, None)
    assert verdicts.moved_back(found.result) == {"7"}


def test_nobody_is_punished_where_nothing_changed() -> None:
    assert verdicts.of(race(*ON_ROAD)) == []


def test_one_result_alone_says_nothing_of_penalties() -> None:
    (alone,) = merge([alkamel.read([results(*ON_ROAD)])]).races

    assert verdicts.of(alone) == []
    assert verdicts.gains(alone) == []


class TestSecondsThatAResultStates:
    """A result that says what was added to whose time tells the order at the flag."""

    def race(self, penalty: Decimal | None = Decimal(5)) -> RaceTiming:
        at = Place("result.yml")
        times = (("46", 100), ("13", 102), ("7", 104), ("03", 106))
        rows = tuple(
            Row(
                number=number,
                position=place,
                at=at,
                laps=12,
                time=Decimal(time),
                penalty=penalty if number == "7" else None,
            )
            for place, (number, time) in enumerate(times, start=1)
        )
        return RaceTiming(number=1, official=(*rows, Row("21", None, at, "retired")))

    def test_car_and_places_are_found(self) -> None:
        (one,) = verdicts.of(self.race())

        assert (one.number, one.on_road, one.place) == ("7", 1, 3)
        assert (one.seconds, one.after_flag) == (Decimal(5), None)

    def test_who_gained_by_it(self) -> None:
        found = [(one.number, one.after) for one in verdicts.gains(self.race())]

        assert found == [("46", 1), ("13", 2)]

    def test_without_them_nobody_was_punished(self) -> None:
        assert verdicts.of(self.race(None)) == []
        assert verdicts.gains(self.race(None)) == []
