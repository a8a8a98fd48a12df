"""Who did what to whom on the track, as the files' own events tell it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.analysis.races import RaceFacts
    from generator.verification.claim import RaceKey
    from generator.verification.ledger import Ledger

_TOLD_BY = {
    "start": ("takes_lead", "starts_ahead", "passes"),
    "lead_change": ("takes_lead", "passes", "pulls_away"),
    "overtaking": ("passes", "defends"),
    "pull_away": ("pulls_away",),
    "defence": ("defends",),
    "contact": ("contact", "dropped"),
}
"""Which deeds an event may be told as."""


def pairs(
    what: str, ledger: Ledger, race: RaceKey
) -> Iterator[tuple[str, tuple[str, ...]]]:
    """Give who did such a thing in a race, and to whom."""
    facts = ledger.race(race)
    for event in ledger.events(race):
        if what not in _TOLD_BY.get(event.event, ()):
            continue
        if event.event == "start":
            yield event.leader, _led(what, event.leader, facts)
        else:
            names = ("over", "other", "against")
            one = next((w for n in names if (w := getattr(event, n, None))), None)
            whom = (one,) if one else getattr(event, "chasers", ())
            yield getattr(event, "driver", ""), whom
            if what == "contact" and one:
                yield one, (getattr(event, "driver", ""),)
    leader = facts.led_throughout if facts else None
    if isinstance(leader, Known) and what not in ("passes", "contact", "dropped"):
        yield leader.value.key, ()


def _led(what: str, leader: str, facts: RaceFacts | None) -> tuple[str, ...]:
    """Give whom the first at the first corner led, all, and passed, the poleman."""
    if facts is None:
        return ()
    if what == "starts_ahead":
        rows = facts.race.classification
        field = (*facts.race.grid.values(), *(row.driver for row in rows))
        return tuple(dict.fromkeys(one for one in field if one != leader))
    pole = facts.race.grid.get(1)
    return (pole,) if pole and pole != leader else ()
