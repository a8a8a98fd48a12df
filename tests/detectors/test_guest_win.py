from __future__ import annotations

from generator.detectors.guest_win import GuestWin
from generator.results.meeting import Race
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, only, season_of, told

SEASON = season_of(entries=entries([entry("Klein", guest=True), "Latorre"]))


def test_a_guest_won() -> None:
    story = only(GuestWin, facts_of(race("Klein"), season=SEASON))

    assert (story.winner.key, story.race) == ("Klein", 1)
    assert story.winner.ref in story.evidence


def test_a_regular_entry_or_an_unknown_winner() -> None:
    for run in (race("Latorre", "Klein"), Race()):
        assert told(GuestWin, facts_of(run, season=SEASON)) == []
