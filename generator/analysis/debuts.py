"""Who won the first race of a career in the championship."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.history import classified
from generator.evidence import Known, Ref, Unknown, evidence_of, known_to_be

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.history import History
    from generator.analysis.races import RaceFacts
    from generator.evidence import Maybe
    from generator.results.meeting import MeetingFile


def debut_winner(
    race: RaceFacts, meeting: MeetingFile, history: History
) -> Maybe[Driver]:
    """Find the overall winner whose first race this is: said so, and none before."""
    earlier = history.before(race.id)
    for index, debut in enumerate(meeting.debuts):
        driver = race.field[debut.driver]
        here = debut.race == race.number and debut.category is None
        if not here or classified(earlier, driver, race.overall):
            continue
        if known_to_be(race.winner, driver):
            said = Ref(race.at.file, ("debuts", index))
            return Known(driver, (said, *evidence_of(race.winner)))
    return Unknown("no winner is known to have raced for the first time")
