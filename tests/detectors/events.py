"""What happens in a race, for tests: start("Klein"), passes("Klein", "Latorre")."""

from __future__ import annotations

from typing import Any, Literal

from generator.results import events

Kind = Literal["spin", "puncture", "off", "retirement"]
Fields = Any
"""Fields of the event; pydantic is not asked, mypy cannot be."""


def start(leader: str) -> events.Start:
    return events.Start(event="start", leader=leader)


def leads(driver: str, over: str | None = None, **more: Fields) -> events.LeadChange:
    return events.LeadChange(event="lead_change", driver=driver, over=over, **more)


def passes(driver: str, over: str, position: int, **more: Fields) -> events.Overtaking:
    return events.Overtaking(
        event="overtaking", driver=driver, over=over, position=position, **more
    )


def escapes(driver: str, *chasers: str) -> events.PullAway:
    return events.PullAway(event="pull_away", driver=driver, chasers=chasers)


def defends(driver: str, against: str) -> events.Defence:
    return events.Defence(event="defence", driver=driver, against=against)


def penalty(driver: str, **more: Fields) -> events.Penalty:
    return events.Penalty(event="penalty", driver=driver, **more)


def safety_car(**more: Fields) -> events.SafetyCar:
    return events.SafetyCar(event="safety_car", **more)


def red_flag(**more: Fields) -> events.RedFlag:
    return events.RedFlag(event="red_flag", **more)


def restart() -> events.Restart:
    return events.Restart(event="restart")


def contact(driver: str, other: str, **more: Fields) -> events.Contact:
    return events.Contact(event="contact", driver=driver, other=other, **more)


def trouble(kind: Kind, driver: str, **more: Fields) -> events.Incident:
    return events.Incident(event=kind, driver=driver, **more)
