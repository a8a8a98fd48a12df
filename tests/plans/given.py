"""What a shape of plan is asked with: facts, and storylines in any order."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.plan import Relation
from generator.storyline import Beat
from tests.telling import told

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping

    from generator.plan import Plan
    from generator.storyline import Storyline


WON = (Beat.SUMMARY, Beat.FINISH)
"""Who won is told as a win of each race or in one storyline for all of them."""


def topics(plan: Plan) -> dict[str, list[str]]:
    """Name the storylines of each topic of the body, its paragraphs joined."""
    found: dict[str, list[str]] = {}
    for part in plan.body:
        found.setdefault(part.topic, []).extend(told(part))
    return found


def check_account(plan: Plan, storylines: Iterable[Storyline]) -> None:
    """Hold what is true of every shape: told once in the body, or left out."""
    lead = {id(m.story) for m in plan.standfirst.messages}
    body = [id(m.story) for part in plan.body for m in part.messages]
    out = [id(s) for s in plan.left_out]
    given = {id(s): s for s in storylines}
    nowhere = {one for one in given if one not in {*lead, *body, *out}}
    summed_up = any(s.beat in WON for one, s in given.items() if one in body)
    spoken = {
        ref for one, s in given.items() if one in {*lead, *body} for ref in s.evidence
    }
    silent = [
        s.identity
        for one, s in given.items()
        if one in out
        and s.essential
        and not (summed_up and s.beat in WON)
        # Another storyline tells of the same event.
        and s.evidence[0] not in spoken
    ]

    assert len(body) == len(set(body))
    assert set(out).isdisjoint({*lead, *body})
    assert {*lead, *body, *out} <= set(given)
    assert [given[one].identity for one in nowhere] == []
    assert silent == []
    assert all(part.messages for part in plan.body)
    assert all(m.lead for m in plan.standfirst.messages)
    assert not any(m.lead for part in plan.body for m in part.messages)
    assert all(part.messages[0].relation is Relation.NONE for part in plan.body)


def shuffled(stories: Mapping[str, Storyline]) -> list[Storyline]:
    """Give storylines in an order that is nobody's."""
    return [stories[key] for key in sorted(stories, key=lambda k: k[::-1])]
