"""What a penalty was for: "for jumping the start", "on technical grounds"."""

from __future__ import annotations

from generator.language import Phrase
from generator.languages._en.articles import a
from generator.languages._en.measures import number
from generator.languages._reasons import Reasons

CHARGES = Reasons(
    {
        "jump_start": "for jumping the start",
        "track_limits": "for exceeding track limits",
        "contact": "for causing a collision",
        "yellow_flags": "for a yellow-flag infringement",
        "pit_lane": "for a pit-lane infringement",
        "technical": "for a technical infringement",
    },
    collision="for causing the collision",
)
OFFENCES = Reasons(
    {
        "jump_start": "for a jump start",
        "track_limits": "for exceeding track limits",
        "contact": "for a collision",
        "yellow_flags": "for an offence under yellow flags",
        "pit_lane": "for a pit-lane offence",
        "technical": "on technical grounds",
    },
    collision="for the collision",
)


def penalty(seconds: int | None, drive_through: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
    """Name a penalty with its article: "a five-second penalty", "a penalty"."""
    if seconds:
        return a(Phrase(text=f"{number(seconds)}-second penalty"))
    return "a drive-through penalty" if drive_through else "a penalty"
