from __future__ import annotations

from generator.analysis.class_outcome import Crowned, Kept, Taken, crowned, kept, taken
from generator.analysis.field import Driver
from generator.analysis.standings import TitleFight
from generator.evidence import Known, Maybe
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of

TOTALS = {"Klein": 40, "Latorre": 28, "Boccolacci": 10}
LED = Standing(order={1: "Klein"})
BEHIND = Standing(order={1: "Latorre"}, gaps={"Klein": 4})


def fight(after: Standing, before: Standing | None = LED) -> TitleFight:
    given = {"after": after} | ({"before": before} if before else {})
    facts = facts_of(race("Klein"), standings=given)
    return facts.fights[facts.overall]


def said(*found: Maybe[Driver] | Maybe[int]) -> list[object]:
    return [
        getattr(one.value, "key", one.value) if isinstance(one, Known) else None
        for one in found
    ]


def test_who_led_leads_still() -> None:
    same = kept(fight(Standing(totals=TOTALS)))

    assert said(same.leader, same.chaser, same.lead) == ["Klein", "Latorre", 12]
    assert taken(fight(Standing(totals=TOTALS))) == Taken()


def test_nobody_is_known_to_be_next() -> None:
    same = kept(fight(Standing(order={1: "Klein"})))

    assert said(same.leader, same.chaser, same.lead) == ["Klein", None, None]


def test_another_leads_now() -> None:
    new = taken(fight(Standing(totals=TOTALS), BEHIND))

    assert said(new.leader, new.before) == ["Klein", "Latorre"]
    assert said(new.gap, new.deficit) == [12, 4]
    assert kept(fight(Standing(totals=TOTALS), BEHIND)) == Kept()


def test_nothing_is_known_of_before() -> None:
    table = fight(Standing(totals=TOTALS), None)

    assert (kept(table), taken(table)) == (Kept(), Taken())


def test_a_champion_leads_nothing_any_more() -> None:
    table = fight(Standing(totals=TOTALS, champion="Klein"))
    won = crowned(table, races=2, last=True)

    assert (kept(table), taken(table)) == (Kept(), Taken())
    assert said(won.champion, won.runner_up, won.margin) == ["Klein", "Latorre", 12]


def test_points_before_the_last_round_are_no_margin() -> None:
    won = crowned(fight(Standing(totals=TOTALS, champion="Klein")), races=2, last=False)

    assert said(won.champion, won.runner_up, won.margin) == ["Klein", "Latorre", None]


def test_a_title_of_which_there_is_more_to_tell() -> None:
    ruled = Standing(totals=TOTALS, champion="Klein", dominant=True)
    close = Standing(champion="Klein", narrow=True)

    assert crowned(fight(ruled), races=2, last=True) == Crowned()
    assert crowned(fight(close), races=2, last=True) == Crowned()
    assert crowned(fight(Standing(totals=TOTALS)), races=2, last=True) == Crowned()


def test_a_title_that_an_earlier_race_settled_is_told_with_that_race() -> None:
    table = fight(Standing(totals=TOTALS, champion="Klein", after_race=1))

    assert crowned(table, races=2, last=True) == Crowned()
    assert said(crowned(table, races=1, last=True).champion) == ["Klein"]


LEVEL = {"Klein": 40, "Latorre": 28, "Boccolacci": 28}


def test_of_two_who_are_level_neither_is_next_unless_the_order_says_so() -> None:
    tied = Standing(totals=LEVEL, champion="Klein")
    ranked = Standing(totals=LEVEL, champion="Klein", order={2: "Boccolacci"})
    open_ = kept(fight(Standing(totals=LEVEL)))
    first, second = (crowned(fight(one), races=2, last=True) for one in (tied, ranked))

    assert said(open_.leader, open_.chaser, open_.lead) == ["Klein", None, None]
    assert said(first.champion, first.runner_up, first.margin) == ["Klein", None, None]
    assert said(second.runner_up, second.margin) == ["Boccolacci", 12]


def test_no_deficit_where_the_two_were_level() -> None:
    before = Standing(leader="Latorre", gaps={"Klein": 0})
    new = taken(fight(Standing(totals=TOTALS), before))

    assert said(new.leader, new.deficit) == ["Klein", None]
