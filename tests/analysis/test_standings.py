"""Who leads a title, by how much, and what neither points nor words say."""

from __future__ import annotations

from typing import Any

import pytest

from generator.analysis.standings import Table
from generator.evidence import Known, Ref, Unknown, known_to_be
from generator.results.meeting import Standing, Standings
from tests.analysis.given import facts_of, name
from tests.builders import entry, meeting, standings

FIELD = facts_of([]).field


def table(**fields: Any) -> Table:  # noqa: ANN401  fields of Standing
    return Table(Standing(**fields), Ref("monza", ("standings", "after", "A")), FIELD)


def ref(*path: str | int) -> Ref:
    return Ref("monza", ("standings", "after", "A", *path))


def behind(one: Table) -> list[str]:
    return [pursuer.value.key for pursuer in one.pursuers]


def level(one: Table) -> list[str]:
    return [driver.key for driver in one.level]


@pytest.mark.parametrize(
    ("fields", "where"),
    [
        ({"leader": "Klein"}, ("leader",)),
        ({"order": {1: "Klein", 2: "Latorre"}}, ("order", 1)),
        ({"champion": "Klein"}, ("champion",)),
        ({"totals": {"Latorre": 90, "Klein": 95}}, ("totals",)),
        ({"leader": "Klein", "totals": {"Latorre": 95, "Klein": 95}}, ("leader",)),
    ],
)
def test_the_leader_is_stated_or_has_most_points(
    fields: dict[str, Any], where: tuple[str | int, ...]
) -> None:
    assert table(**fields).leader == Known(FIELD["Klein"], (ref(*where),))


@pytest.mark.parametrize(
    "fields",
    [
        {},
        {"order": {2: "Latorre"}},
        {"totals": {"Latorre": 95, "Klein": 95, "Maurice": 2}},
        {"totals": {"Klein": 95}},
        {"level": ("Klein", "Latorre")},
        {"gaps": {"Latorre": 5}},
    ],
)
def test_nobody_leads_where_the_file_does_not_say_who(fields: dict[str, Any]) -> None:
    assert isinstance(table(**fields).leader, Unknown)


def test_a_gap_is_the_one_stated() -> None:
    one = table(leader="Klein", gaps={"Latorre": 5})

    assert one.gap(FIELD["Latorre"]) == Known(
        5, (ref("gaps", "Latorre"), ref("leader"))
    )


def test_a_gap_follows_from_totals() -> None:
    one = table(totals={"Klein": 95, "Latorre": 90})
    gap = one.gap(FIELD["Latorre"])

    assert known_to_be(gap, 5)
    assert known_to_be(one.gap(FIELD["Klein"]), 0)


def test_a_stated_gap_goes_before_totals() -> None:
    one = table(totals={"Klein": 95, "Latorre": 90}, gaps={"Latorre": 6})

    assert known_to_be(one.gap(FIELD["Latorre"]), 6)


def test_a_gap_that_nothing_gives_is_unknown() -> None:
    one = table(leader="Klein", totals={"Klein": 95}, gaps={"Latorre": 5})

    assert isinstance(one.gap(FIELD["Maurice"]), Unknown)


def test_pursuers_come_nearest_first_from_gaps_and_totals() -> None:
    by_gaps = table(leader="Klein", gaps={"Maurice": 9, "Latorre": 5})
    by_totals = table(totals={"Maurice": 2, "Latorre": 90, "Klein": 95})

    assert behind(by_gaps) == behind(by_totals) == ["Latorre", "Maurice"]


def test_whoever_is_level_with_a_stated_leader_pursues() -> None:
    """The count of wins decides; without a leader nobody is behind."""
    totals = {"Klein": 95, "Latorre": 95, "Maurice": 2}

    assert behind(table(leader="Klein", totals=totals)) == ["Latorre", "Maurice"]
    assert behind(table(totals=totals)) == ["Maurice"]


def test_a_mere_contender_has_no_rank() -> None:
    one = table(leader="Klein", contenders=("Klein", "Latorre"))

    assert behind(one) == []


def test_a_place_is_that_of_the_order_given() -> None:
    one = table(order={3: "Maurice"})

    assert one.place(3) == Known(FIELD["Maurice"], (ref("order", 3),))
    assert isinstance(one.place(2), Unknown)


def test_contenders_are_known_where_the_list_is_complete() -> None:
    named = {"contenders": ("Klein", "Latorre")}
    complete = table(**named, contenders_complete=True).contenders

    assert isinstance(complete, Known)
    assert [one.key for one in complete.value] == ["Klein", "Latorre"]
    assert isinstance(table(**named).contenders, Unknown)
    assert [one.key for one in table(**named).named_contenders] == ["Klein", "Latorre"]


def test_a_complete_list_of_nobody_is_not_known() -> None:
    assert isinstance(table(contenders_complete=True).contenders, Unknown)


def test_those_level_are_named_or_have_the_same_points() -> None:
    totals = {"Klein": 95, "Latorre": 95, "Maurice": 2}

    assert level(table(level=("Latorre", "Klein"))) == ["Latorre", "Klein"]
    assert level(table(totals=totals)) == ["Klein", "Latorre"]
    assert level(table(totals=totals, leader="Klein")) == []
    assert level(table(totals={"Klein": 0, "Latorre": 0})) == []
    assert level(table()) == []


def test_who_came_closer_and_who_is_champion_are_the_organisers_word() -> None:
    one = table(closing=("Latorre",), champion="Klein")

    assert one.closing == (Known(FIELD["Latorre"], (ref("closing", 0),)),)
    assert one.champion == Known(FIELD["Klein"], (ref("champion"),))
    assert isinstance(table().champion, Unknown)
    assert table().closing == ()
    assert one.stated("narrow") == ref("narrow")


def test_the_standing_before_is_that_after_the_round_before() -> None:
    earlier = meeting(standings=standings(after=Standing(leader="Klein")))
    fight = facts_of(earlier, []).fights["Overall"]

    assert fight.before is not None
    assert fight.before.leader == Known(
        FIELD["Klein"], (Ref(name(1), ("standings", "after", "Overall", "leader")),)
    )
    assert fight.after is fight.between is None


def test_the_standing_before_that_the_meeting_gives_comes_first() -> None:
    earlier = meeting(standings=standings(after=Standing(leader="Klein")))
    here = meeting(standings=standings(before=Standing(leader="Latorre")))
    fight = facts_of(earlier, here).fights["Overall"]

    assert fight.before is not None
    assert known_to_be(fight.before.leader, FIELD["Latorre"])


def test_the_standing_two_rounds_ago_is_not_the_one_before() -> None:
    earlier = meeting(standings=standings(after=Standing(leader="Klein")))

    assert facts_of(earlier, [], []).fights["Overall"].before is None
    assert facts_of(earlier, None, []).fights["Overall"].before is None


def test_somebody_entered_for_the_round_before_may_stand_in_its_standing() -> None:
    totals = {"Loeul": 30, "Klein": 25}
    earlier = meeting(
        entries={"Loeul": entry("Loeul")},
        standings=standings(after=Standing(totals=totals)),
    )
    fight = facts_of(earlier, []).fights["Overall"]

    assert fight.before is not None
    assert isinstance(fight.before.leader, Known)
    assert fight.before.leader.value.key == "Loeul"


def test_a_standing_between_the_races() -> None:
    between = Standings(between={"Overall": Standing(leader="Klein")})
    fight = facts_of(meeting(standings=between)).fights["Overall"]

    assert fight.between is not None
    assert known_to_be(fight.between.leader, FIELD["Klein"])
    assert set(facts_of([]).fights) == {"Overall", "Pro-Am", "Am", "Rookie"}


def test_the_leaders_before_and_after_while_the_title_is_open() -> None:
    def leaders(after: Standing) -> object:
        here = Standings(
            before={"Overall": Standing(leader="Klein")}, after={"Overall": after}
        )
        found = facts_of(meeting(standings=here)).fights["Overall"].leaders
        return found and [one.value.key for one in found]

    assert leaders(Standing(leader="Latorre")) == ["Klein", "Latorre"]
    assert leaders(Standing(leader="Latorre", champion="Latorre")) is None
    assert leaders(Standing()) is None
    assert facts_of(meeting()).fights["Overall"].leaders is None


@pytest.mark.parametrize(
    ("fields", "second"),
    [
        ({"totals": {"Klein": 9, "Latorre": 5, "Maurice": 4}}, "Latorre"),
        ({"totals": {"Klein": 9, "Latorre": 5, "Maurice": 5}}, None),
        (
            {
                "totals": {"Klein": 9, "Latorre": 5, "Maurice": 5},
                "order": {2: "Maurice"},
            },
            "Maurice",
        ),
        ({"leader": "Klein", "order": {2: "Latorre"}}, "Latorre"),
        ({"leader": "Klein"}, None),
    ],
)
def test_the_second_is_next_by_points_or_by_the_order(
    fields: dict[str, Any], second: str | None
) -> None:
    found = table(**fields).second

    assert (found.value.key if isinstance(found, Known) else None) == second
