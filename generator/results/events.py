"""What happened in a race, one value an event, in the order in which it happened."""

from __future__ import annotations

from dataclasses import field
from typing import Annotated, Literal

from generator.results.base import INPUT, TaggedBy
from generator.results.words import ClassKey, DriverKey, Nouns
from generator.value import value

Reason = Literal[
    "jump_start", "track_limits", "contact", "yellow_flags", "pit_lane", "technical"
]
"""What a penalty was for, as a meeting file may state it."""


@value
class Moment:
    """When an event happened; what is left out is unknown."""

    __pydantic_config__ = INPUT

    lap: int | None = None
    """Lap under way, from 1."""
    minute: int | None = None
    """Minutes of racing done."""
    last_minutes: int | None = None
    """It happened within this many minutes of the end."""
    corner: Nouns = field(default_factory=dict)
    """Where on the track, in each language."""


@value
class Start(Moment):
    """The start: who led the field into the first corner."""

    event: Literal["start"]
    leader: DriverKey


@value
class LeadChange(Moment):
    """Somebody takes the lead from somebody else."""

    event: Literal["lead_change"]
    driver: DriverKey
    over: DriverKey | None = None
    how: Literal["pass", "restart", "penalty", "retirement"] | None = None


@value
class Overtaking(Moment):
    """Somebody takes a place, other than the lead, on the track."""

    event: Literal["overtaking"]
    driver: DriverKey
    over: DriverKey
    position: int
    """The overall place gained."""


@value
class PullAway(Moment):
    """The leader draws clear of those behind."""

    event: Literal["pull_away"]
    driver: DriverKey
    chasers: tuple[DriverKey, ...] = ()
    """Those behind, in order."""


@value
class Defence(Moment):
    """Somebody keeps a place under attack until the flag."""

    event: Literal["defence"]
    driver: DriverKey
    against: DriverKey


@value
class Penalty(Moment):
    """The stewards punish somebody, in the race or after it."""

    event: Literal["penalty"]
    driver: DriverKey
    reason: Reason | None = None
    seconds: int | None = None
    """Time penalty in seconds."""
    drive_through: bool = False
    disqualified: bool = False
    after_flag: bool | None = None
    """Whether it was given after the race, not in it; unknown where left out."""
    on_road: int | None = None
    """Place at the flag, before an after-flag penalty."""
    category: ClassKey | None = None
    """The class in which that place counts; overall where left out."""


@value
class Pursuit(Moment):
    """Somebody stays within a second of a rival, lap after lap.

    The moment is that of its beginning.
    """

    __pydantic_config__ = INPUT

    event: Literal["pursuit"]
    driver: DriverKey
    """Who pursues."""
    ahead: DriverKey
    position: int
    """The overall place of the one ahead."""
    laps: int
    """How many laps in a row."""


@value
class FastestStint(Moment):
    """Somebody drives the fastest laps in a row of the race.

    The moment is that of their beginning. The file keeps it for whoever writes by hand:
    readers of releases wondered what it was.
    """

    __pydantic_config__ = INPUT

    event: Literal["fastest_stint"]
    driver: DriverKey
    laps: int
    """How many laps in a row."""


@value
class SafetyCar(Moment):
    """The race is neutralised, by the safety car or by yellow flags all round."""

    event: Literal["safety_car", "full_course_yellow"]
    cause: DriverKey | None = None
    last_lap: int | None = None
    """Last lap under the neutralisation."""


@value
class RedFlag(Moment):
    """The race is stopped."""

    event: Literal["red_flag"]
    resumed: bool | None = None
    """Whether racing began again; unknown where neither this nor a later event says."""


@value
class Restart(Moment):
    """Racing resumes."""

    event: Literal["restart"]


@value
class Contact(Moment):
    """Two cars touch."""

    event: Literal["contact"]
    driver: DriverKey
    """The one who lost most by it."""
    other: DriverKey
    at_fault: DriverKey | None = None
    """Whom the stewards found at fault; unknown where left out."""
    dropped_to: Literal["last"] | int | None = None
    """Where it put the first driver: a position, or last."""


@value
class Incident(Moment):
    """A car alone in trouble, which goes on or not."""

    event: Literal["spin", "puncture", "off", "retirement"]
    driver: DriverKey


Event = Annotated[
    Start
    | LeadChange
    | Overtaking
    | PullAway
    | Defence
    | Pursuit
    | FastestStint
    | Penalty
    | SafetyCar
    | RedFlag
    | Restart
    | Contact
    | Incident,
    TaggedBy("event"),
]


HOLDS = ("safety_car", "red_flag")
"""Events that hold a race; a restart belongs to the last of them."""


def resumes(held: Event, later: Event) -> bool:
    """Say whether an event shows that a race went on after it was held.

    A restart does; after a red flag, whatever cars did on a later lap: no penalty.
    """
    if later.event == "restart":
        return True
    known = held.lap is not None and later.lap is not None and later.lap > held.lap
    return held.event == "red_flag" and known and later.event != "penalty"
