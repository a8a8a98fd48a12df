"""What is read of a session of an ACC server."""

from __future__ import annotations

from pydantic import Field

from generator.timing.shapes import Shape


class Driver(Shape):
    """Somebody at the wheel."""

    first_name: str = ""
    last_name: str = ""
    short_name: str = ""


class Car(Shape):
    """A car of the session."""

    car_id: int
    race_number: str
    cup_category: int | None = None
    team_name: str = ""
    drivers: tuple[Driver, ...] = ()


class Timing(Shape):
    """What a car did."""

    best_lap: int | None = None
    total_time: int | None = None
    lap_count: int = 0


class Line(Shape):
    """A line of the leader board."""

    car: Car
    timing: Timing
    missing_mandatory_pitstop: int = 0


class Board(Shape):
    """The classification."""

    lines: tuple[Line, ...] = Field(alias="leaderBoardLines")


class Lap(Shape):
    """A lap, in the order in which they were completed."""

    car_id: int
    laptime: int


class Penalty(Shape):
    """A penalty that the game gave."""

    car_id: int
    reason: str = ""
    penalty: str = ""
    violation_in_lap: int = 0


class Session(Shape):
    """A file."""

    session_type: str
    track_name: str
    session_index: int = 0
    result: Board = Field(alias="sessionResult")
    laps: tuple[Lap, ...] = ()
    penalties: tuple[Penalty, ...] = ()
    later_penalties: tuple[Penalty, ...] = Field(
        default=(), alias="post_race_penalties"
    )
