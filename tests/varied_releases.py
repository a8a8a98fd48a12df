"""Every meeting at hand, invented and real, planned and told once for all tests."""

from __future__ import annotations

from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

from generator import discovery, pipeline, project
from tests.asking import ROOT

if TYPE_CHECKING:
    from generator.location import Location

VARIED = Path(__file__).parent / "varied"
MEETINGS = (*project.list_meetings(VARIED), *project.list_meetings(ROOT))
LANGUAGES = discovery.names("languages")
RELEASES = [(one, code) for one in MEETINGS for code in LANGUAGES]


def label(value: Location | str) -> str:
    """Name a case."""
    return value if isinstance(value, str) else f"{value.season}/{value.meeting}"


@cache
def account(location: Location) -> pipeline.Account:
    """Plan a meeting."""
    return pipeline.account(project.load(location), location.meeting)


@cache
def draft(location: Location, code: str) -> pipeline.Draft:
    """Tell a meeting in one language."""
    return pipeline.write(account(location), pipeline.language(code))
