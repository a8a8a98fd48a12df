"""How a check is asked what it finds."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Subject
from generator.places import places as places_of
from tests.builders import MONZA, bundle

if TYPE_CHECKING:
    from collections.abc import Mapping

    from generator.finding import Check, Finding
    from generator.results.meeting import MeetingFile
    from generator.results.season import SeasonFile


def findings(
    check: Check,
    monza: MeetingFile | None = None,
    *,
    season: SeasonFile | None = None,
    meetings: Mapping[str, MeetingFile] | None = None,
) -> list[Finding]:
    """Run a check over a season with one meeting, or with several."""
    files = meetings or ({MONZA: monza} if monza else None)
    checked = bundle(season, files)
    everything = tuple(places_of(checked))
    return list(check(Subject(checked, ("fr", "en"), everything)))


def places(found: list[Finding]) -> list[str]:
    """Say where each finding stands: "monza-2021: races.0.grid.1"."""
    return [str(one.at) for one in found]
