"""What a penalty was for: "for jumping the start", "on technical grounds"."""

from __future__ import annotations

from collections.abc import Mapping

from generator.language import Phrase
from generator.languages._en.articles import a
from generator.languages._en.measures import number

CHARGES: Mapping[str, str] = {
    "jump_start": "for jumping the start",
    "track_limits": "for exceeding track limits",
    "contact": "for causing a collision",
    "yellow_flags": "for a yellow-flag infringement",
    "pit_lane": "for a pit-lane infringement",
    "technical": "for a technical infringement",
}
OFFENCES: Mapping[str, str] = {
    "jump_start": "for a jump start",
    "track_limits": "for exceeding track limits",
    "contact": "for a collision",
    "yellow_flags": "for an offence under yellow flags",
    "pit_lane": "for a pit-lane offence",
    "technical": "on technical grounds",
}
CHARGED, OFFENDED = "for causing the collision", "for the collision"
"""Where the collision has been told of."""


def charge(reason: str, collision: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
    """Say for what deed, for the reason of a penalty in a meeting file."""
    return CHARGED if collision and reason == "contact" else CHARGES[reason]


def offence(reason: str, collision: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
    """Say for what offence, for the reason of a penalty in a meeting file."""
    return OFFENDED if collision and reason == "contact" else OFFENCES[reason]


def penalty(seconds: int | None, drive_through: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
    """Name a penalty with its article: "a five-second penalty", "a penalty"."""
    if seconds:
        return a(Phrase(text=f"{number(seconds)}-second penalty"))
    return "a drive-through penalty" if drive_through else "a penalty"
