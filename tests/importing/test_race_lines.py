from __future__ import annotations

from decimal import Decimal

from generator.importing import races
from generator.importing.names import Roster
from generator.timing.merged import RaceTiming
from generator.timing.values import Place, Row

AT = Place("result.csv")
ROSTER = Roster(keys={str(n): f"D{n}" for n in range(1, 15)}, new={}, numbers={})


def row(number: int) -> Row:
    return Row(str(number), number, AT, laps=9)


def text(race: RaceTiming) -> str:
    return "\n".join(races.lines(race, ROSTER))


def qualifying(*times: str) -> tuple[Row, ...]:
    return tuple(
        row(n)._replace(time=Decimal(time)) for n, time in enumerate(times, start=1)
    )


def test_front_row_gap_is_that_of_the_two_who_started_there() -> None:
    best = qualifying("90.1", "90.3", "90.6")

    assert 'front_row_gap: "0.2"' in text(RaceTiming(number=1, qualifying=best))
    for grid in ({1: "1", 2: "2", 3: "3"}, {1: "1", 2: "2"}):
        assert "front_row_gap" in text(RaceTiming(number=1, qualifying=best, grid=grid))


def test_front_row_gap_is_unknown_where_somebody_was_moved() -> None:
    best = qualifying("90.1", "90.3", "90.6")

    for grid in ({1: "2", 2: "1"}, {1: "1", 2: "3", 3: "2"}, {1: "2", 2: "3"}):
        assert "front_row_gap" not in text(
            RaceTiming(number=1, qualifying=best, grid=grid)
        )


def test_who_was_thrown_out_has_no_fastest_lap() -> None:
    out = row(3)._replace(position=None, finish="disqualified", best_lap="1:38.0")
    rows = (row(1)._replace(best_lap="1:39.0"), row(2)._replace(best_lap="1:38.5"), out)

    assert 'fastest_lap: {driver: D2, time: "1:38.5"}' in text(
        RaceTiming(number=1, official=rows)
    )


def test_proposals_alone_make_no_empty_list_of_events() -> None:
    at = Place("result.yml")
    rows = tuple(
        Row(str(n), n, at, laps=9, time=Decimal(100 + n)) for n in range(1, 15)
    )
    late = rows[13]._replace(time=Decimal(120), penalty=Decimal(10))
    race = RaceTiming(number=1, official=(*rows[:13], late))
    found = text(race)
    assert "    # events:\n" in found
    assert "      # - {event: penalty, driver: D14, seconds: 10" in found
