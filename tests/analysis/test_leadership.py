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
    assert now.grounds["leader"] == now.known
    assert now.grounds["taken"] == (*now.known, *now.before)
    assert now.known
    assert now.before
    assert (now.gap, now.gap_before) == (5, None)


def test_a_lead_over_the_same_rival_has_grown() -> None:
    before = Standing(order={1: "Klein", 2: "Boccolacci"}, gaps={"Boccolacci": 2})
    after = Standing(order={1: "Klein", 2: "Boccolacci"}, gaps={"Boccolacci": 9})
    now = found(after, before)

    assert now.rival is not None
    assert (now.rival.key, now.gap, now.gap_before) == ("Boccolacci", 9, 2)
    assert now.grounds["gap_before"]


def test_a_lead_that_shrank_or_over_another_has_not_grown() -> None:
    after = Standing(order={1: "Klein", 2: "Boccolacci"}, gaps={"Boccolacci": 9})
    wider = Standing(order={1: "Klein", 2: "Boccolacci"}, gaps={"Boccolacci": 12})
    other = Standing(order={1: "Klein", 2: "Latorre"}, gaps={"Latorre": 2})

    assert found(after, wider).gap_before is None
    assert found(after, other).gap_before is None


def test_a_lead_that_was_there_is_kept() -> None:
    after = Standing(order={1: "Klein"}, gaps={"Boccolacci": 5})

    assert not found(after, Standing(order={1: "Klein"})).taken
    assert not found(after, None).taken


def test_the_leader_who_did_not_win_is_not_spoken_of() -> None:
    assert found(Standing(order={1: "Boccolacci"})) == Leadership()


def test_a_champion_leads_nothing_any_more() -> None:
    assert found(Standing(order={1: "Klein"}, champion="Klein")) == Leadership()


def test_of_two_who_are_level_behind_neither_is_the_rival() -> None:
    level = Standing(order={1: "Klein"}, gaps={"Boccolacci": 5, "Latorre": 5})
    now = found(level)

    assert now.leader is not None
    assert (now.rival, now.gap) == (None, None)
