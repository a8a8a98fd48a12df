from __future__ import annotations

from datetime import date

from generator.analysis.prospects import Prospects, prospects, soon
from generator.evidence import value_of
from generator.facts import Facts
from generator.results.meeting import Standing
from generator.results.season import Points
from tests.builders import race
from tests.detectors.facts import facts_of, leading, season_of

SCALE = Points(positions=(25, 18), pole=1, fastest_lap=1)


def weighed(facts: Facts) -> Prospects | None:
    after = facts.fights[facts.overall].after
    return prospects(after, facts.scale, facts.calendar)


def after_gap(
    gap: int, past: int = 1, rounds: int = 4, **more: object
) -> Prospects | None:
    return weighed(
        facts_of(
            race("Klein"),
            past=[()] * past,
            season=season_of(rounds=rounds, points=SCALE),
            standings={"after": leading("Klein", gaps={"Latorre": gap}, **more)},
        )
    )


def test_what_is_left_and_what_of_it_at_the_next_meeting() -> None:
    left = after_gap(20)

    assert left is not None
    assert (left.leader.key, left.rival.key, left.gap) == ("Klein", "Latorre", 20)
    assert (left.available, left.next_up, left.wins) == (108, 54, 50)


def test_the_lead_is_at_stake_where_wins_alone_can_take_it() -> None:
    near, level = after_gap(49), after_gap(50)

    assert near is not None
    assert level is not None
    assert (near.at_stake, level.at_stake) == (True, False)


def test_the_title_can_be_settled_next_where_the_gap_weighs() -> None:
    weighs, light, beyond = after_gap(36), after_gap(35), after_gap(109)

    assert weighs is not None
    assert light is not None
    assert beyond is not None
    assert (weighs.can_decide, light.can_decide, beyond.can_decide) == (
        True,
        False,
        False,
    )


def test_no_sum_of_a_title_that_is_settled_or_of_a_tie() -> None:
    tie = Standing(totals={"Klein": 40, "Latorre": 40})
    facts = facts_of(
        race("Klein"), season=season_of(points=SCALE), standings={"after": tie}
    )

    assert after_gap(20, champion="Klein") is None
    assert weighed(facts) is None


def test_no_sum_without_a_scale_or_after_the_last_meeting() -> None:
    facts = facts_of(
        race("Klein"), standings={"after": leading("Klein", gaps={"Latorre": 20})}
    )

    assert weighed(facts) is None
    assert after_gap(20, past=3) is None


def test_a_meeting_that_is_soon() -> None:
    facts = facts_of(race("Klein"))
    last = facts_of(race("Klein"), past=[(), (), ()])

    assert value_of(soon(facts.calendar)) == (date(2021, 4, 30), date(2021, 5, 2))
    assert value_of(soon(last.calendar)) is None
