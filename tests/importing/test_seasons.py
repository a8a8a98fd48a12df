"""Files of several meetings: one is imported, and the others block nothing."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from generator.errors import SourceError
from generator.importing import sources
from generator.timing.choice import Wanted

if TYPE_CHECKING:
    from pathlib import Path

SEASON = """\
Event,Pos,No,Driver,Laps,Time,Points
Velden,1,46,Lise Aubrac,12,20:01.5,25
Velden,2,7,Tom Berger,12,+1.6,18
Karst Hill,1,7,Tom Berger,9,soon,25
Karst Hill,2,46,Lise Aubrac,9,+0.2,18
"""


def quiet(_index: int, _of: int) -> None:
    """Show no progress."""


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    (tmp_path / "season.csv").write_text(SEASON)
    return tmp_path


def test_the_meeting_is_that_of_the_meeting_file(folder: Path) -> None:
    (part,), remarks = sources.read([folder], quiet, Wanted(into="velden-2025"))

    assert part.venue.meeting == "Velden"
    assert remarks == []


def test_the_meeting_that_is_asked_for_goes_first(folder: Path) -> None:
    wanted = Wanted(asked="Velden", into="finale")

    assert sources.read([folder], quiet, wanted)[0][0].venue.meeting == "Velden"


def test_a_fault_of_the_one_that_is_asked_for_is_told(folder: Path) -> None:
    with pytest.raises(SourceError, match=r'season\.csv, line 4: "soon" is no time'):
        sources.read([folder], quiet, Wanted(asked="karst hill"))


def test_where_none_is_meant_they_are_listed(folder: Path) -> None:
    with pytest.raises(SourceError, match=r"of Velden; Karst Hill"):
        sources.read([folder], quiet, Wanted(into="finale"))


def test_json_that_nobody_knows_is_refused_by_how_it_begins(tmp_path: Path) -> None:
    unknown = tmp_path / "x.json"
    unknown.write_text('{\n  "season": "2025",\n  "rounds": []\n}')

    with pytest.raises(SourceError, match=r'begins "\{ "season": "2025"'):
        sources.read([unknown], quiet, Wanted())


class TestFilesThatCannotBeRead:
    def test_in_the_folder_of_another_meeting_they_block_nothing(
        self, folder: Path
    ) -> None:
        (folder / "elsewhere").mkdir()
        (folder / "elsewhere" / "practice.csv").write_text("")

        (part,), remarks = sources.read([folder], quiet, Wanted(into="velden"))
        assert part.venue.meeting == "Velden"
        assert ["the file is empty" in one.what for one in remarks] == [True]

    def test_in_its_own_folder_they_are_faults(self, folder: Path) -> None:
        (folder / "practice.csv").write_text("")

        with pytest.raises(SourceError, match="the file is empty"):
            sources.read([folder], quiet, Wanted(into="velden"))

    def test_where_there_is_one_meeting_alone_they_are_faults(
        self, folder: Path
    ) -> None:
        (folder / "season.csv").write_text(SEASON.partition("Karst")[0])
        (folder / "elsewhere").mkdir()
        (folder / "elsewhere" / "laps.csv").write_text("")

        with pytest.raises(SourceError, match="the file is empty"):
            sources.read([folder], quiet, Wanted(into="velden"))
