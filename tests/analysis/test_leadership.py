from __future__ import annotations

from generator.analysis.leadership import Leadership, leadership
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of

BEFORE = Standing(order={1: "Boccolacci", 2: "Klein"})


def found(after: Standing, before: Standing | None = BEFORE) -> Leadership:
    given = {"after": after} | ({"before": before} if before else {})
    facts = facts_of(race("Klein"), standings=given)
    return leadership(facts.fights[facts.overall], (facts.field["Klein"],))


def test_a_winner_takes_the_lead() -> None:
    now = found(Standing(order={1: "Klein", 2: "Boccolacci"}, gaps={"Boccolacci": 5}))

    assert now.leader is not None
    assert (now.leader.key, now.taken) == ("Klein", True)
    assert now.grounds == {"leader": now.known, "taken": (*now.known, *now.before)}
    assert now.known
    assert now.before


def test_a_lead_that_was_there_is_kept() -> None:
    after = Standing(order={1: "Klein"}, gaps={"Boccolacci": 5})

    assert not found(after, Standing(order={1: "Klein"})).taken
    assert not found(after, None).taken


def test_the_leader_who_did_not_win_is_not_spoken_of() -> None:
    assert found(Standing(order={1: "Boccolacci"})) == Leadership()


def test_a_champion_leads_nothing_any_more() -> None:
    assert found(Standing(order={1: "Klein"}, champion="Klein")) == Leadership()
