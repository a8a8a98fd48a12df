"""A race is said not to have gone on after a red flag, and something happens later."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding
from generator.results.events import RedFlag, resumes

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find red flags after which the race was and was not resumed."""
    for race in subject.races:
        events = race.race.events
        for i, event in enumerate(events):
            if not isinstance(event, RedFlag) or event.resumed is not False:
                continue
            for one in events[i + 1 :]:
                if resumes(event, one):
                    what = f"the race is not resumed, and a {one.event} follows"
                    at = race.at("events", i, "resumed")
                    yield Finding(at, what, "correct one of the two")
                    break
