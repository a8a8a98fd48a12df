from __future__ import annotations

from pathlib import Path

import pytest

from generator.importing.segments import cut, joined
from generator.importing.update import Conflict, update
from tests.asking import ROOT

BASE = """\
# Imported.

field_size: 3

races:
  # Race 1
  - laps: 4
    grid: {1: Aubrac, 2: Berger}
    classification:
      - {pos: 1, driver: Aubrac}
      - {pos: 2, driver: Berger}
      - {pos: 3, driver: Corvin}
    events:
      - {event: restart, lap: 2}  # from the laps
      - {event: restart, lap: 3}  # from the laps
"""
SWAPPED = BASE.replace("1, driver: Aubrac", "1, driver: X").replace(
    "2, driver: Berger}\n", "2, driver: Aubrac}\n"
)


class Asked(list[Conflict]):
    """Somebody who answers every question alike, and remembers them."""

    def __init__(self, *, theirs: bool) -> None:
        super().__init__()
        self.theirs = theirs

    def __call__(self, conflict: Conflict) -> bool:
        self.append(conflict)
        return self.theirs


NOBODY = Asked(theirs=True)


@pytest.mark.parametrize(
    "file", sorted((ROOT / "results").rglob("*.yaml")), ids=lambda path: path.stem
)
def test_a_file_in_pieces_is_the_file(file: Path) -> None:
    text = file.read_text("utf-8")

    assert joined(cut(text)) == text


def test_what_nobody_touched_follows_the_timekeepers() -> None:
    assert update(BASE, SWAPPED, BASE, NOBODY) == SWAPPED
    assert NOBODY == []


def test_what_people_wrote_is_kept() -> None:
    mine = BASE.replace(
        "      - {event: restart, lap: 3}",
        "      - {event: contact, driver: Berger, other: Corvin}\n"
        "      - {event: restart, lap: 3}",
    ).replace("  - laps: 4\n", "  - laps: 4\n    weather: wet  # I was there\n")
    mine += "\neditorial:\n  ban: [weather]\n"
    found = update(mine, SWAPPED, BASE, NOBODY)

    assert "1, driver: X" in found
    assert found == mine.replace("1, driver: Aubrac", "1, driver: X").replace(
        "2, driver: Berger}\n", "2, driver: Aubrac}\n"
    )


def test_a_value_typed_by_hand_and_contradicted_is_asked_about() -> None:
    mine = BASE.replace("1, driver: Aubrac", "1, driver: Berger")
    keeps, takes = Asked(theirs=False), Asked(theirs=True)

    assert "1, driver: Berger" in update(mine, SWAPPED, BASE, keeps)
    assert "1, driver: X" in update(mine, SWAPPED, BASE, takes)
    assert [one.field for one in keeps] == ["race 1, classification"]


def test_a_value_typed_by_hand_stays_where_theirs_has_not_changed() -> None:
    mine = BASE.replace("field_size: 3", "field_size: 4  # with the guest")

    assert update(mine, SWAPPED, BASE, NOBODY).startswith(
        "# Imported.\n\nfield_size: 4  # with the guest\n"
    )


def test_a_line_that_people_deleted_stays_away() -> None:
    mine = BASE.replace("      - {event: restart, lap: 2}  # from the laps\n", "")

    assert "lap: 2" not in update(mine, SWAPPED, BASE, NOBODY)


def test_an_event_that_the_stewards_add_stands_among_those_of_people() -> None:
    theirs = BASE + "      - {event: penalty, driver: Aubrac}\n"
    mine = BASE + "      - {event: contact, driver: Aubrac, other: Berger}\n"
    found = update(mine, theirs, BASE, NOBODY)

    assert "penalty" in found
    assert "contact" in found


def test_a_race_that_was_not_there() -> None:
    theirs = BASE + "\n  # Race 2\n  - laps: 5\n    field: 1\n"
    mine = BASE + "\neditorial: {ban: [win]}\n"
    found = update(mine, theirs, BASE, NOBODY)

    assert found.index("# Race 2") < found.index("editorial")
    assert "  - laps: 5\n    field: 1\n" in found


class TestByHand:
    """A file that no import wrote."""

    def test_fields_that_it_lacks_are_added_in_their_place(self) -> None:
        mine = """\
released: 2025-06-16

races:
  - day: 2025-06-14   # Saturday
    part_of_day: morning

standings: {}
"""
        found = update(mine, BASE, None, NOBODY)

        assert found.startswith("released: 2025-06-16\n\nfield_size: 3\n\nraces:\n")
        assert "  - day: 2025-06-14   # Saturday\n    part_of_day: morning\n" in found
        assert found.index("driver: Corvin") < found.index("standings: {}")

    def test_a_preview_without_races(self) -> None:
        for mine in ("watch: {}\n", "watch: {}\n\nraces: []\n"):
            found = update(mine, BASE, None, NOBODY)

            assert "races:\n" in found
            assert "  - laps: 4\n    grid" in found

    def test_values_that_agree_stay_as_they_are_written(self) -> None:
        mine = BASE.replace("field_size: 3", 'field_size:   "3"  # counted')

        assert update(mine, BASE, None, NOBODY) == mine

    def test_values_that_differ_are_asked_about(self) -> None:
        mine = BASE.replace("pos: 3", "pos: 4").replace("lap: 2", "lap: 1")
        keeps = Asked(theirs=False)

        assert update(mine, BASE, None, keeps) == mine
        assert [one.field for one in keeps] == ["race 1, classification"]

    def test_events_stay(self) -> None:
        mine = BASE.replace("lap: 2", "lap: 1")

        assert update(mine, BASE, None, NOBODY) == mine
