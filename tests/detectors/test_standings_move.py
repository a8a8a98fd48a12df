from __future__ import annotations

from dataclasses import replace

from generator.detectors.standings_move import StandingsMove
from generator.results.meeting import Standing
from tests.builders import race
from tests.detectors.facts import facts_of, leading, told


def found(past: int = 1, **standings: Standing) -> list[StandingsMove]:
    rounds = [()] * past
    return told(
        StandingsMove, facts_of(race("Klein"), past=rounds, standings=standings)
    )


BEFORE = leading("Klein", gaps={"Latorre": 12})


def test_the_rival_comes_closer() -> None:
    (story,) = found(before=BEFORE, after=leading("Klein", gaps={"Latorre": 5}))

    assert (story.leader.key, story.rival.key) == ("Klein", "Latorre")
    assert (story.closing, story.taken) == (True, False)
    assert (story.gap_before, story.gap, story.races_left) == (12, 5, 4)


def test_the_leader_draws_away() -> None:
    (story,) = found(before=BEFORE, after=leading("Klein", gaps={"Latorre": 20}))

    assert (story.closing, story.gap_before, story.gap) == (False, 12, 20)


def test_the_lead_changes_hands() -> None:
    (story,) = found(before=BEFORE, after=Standing(totals={"Klein": 40, "Latorre": 44}))

    assert (story.leader.key, story.rival.key) == ("Latorre", "Klein")
    assert (story.taken, story.closing, story.gap) == (True, False, 4)
    assert story.gap_before is None


def test_the_organiser_says_who_came_closer() -> None:
    (story,) = found(
        before=leading("Klein"), after=leading("Klein", closing=("Latorre",))
    )

    assert (story.closing, story.gap) == (True, None)


def test_a_second_place_without_points_tells_nothing_of_a_move() -> None:
    after = Standing(order={1: "Klein", 2: "Latorre"})

    assert found(before=leading("Klein"), after=after) == []


def test_a_tie_is_told_as_such() -> None:
    tie = {"Klein": 40, "Latorre": 40, "Maurice": 12}

    assert found(before=BEFORE, after=Standing(totals=tie)) == []
    assert found(before=BEFORE, after=leading("Klein", totals=tie)) == []


def test_a_leader_by_the_count_of_wins_has_taken_the_lead_all_the_same() -> None:
    tie = {"Klein": 40, "Latorre": 40, "Maurice": 12}
    (story,) = found(before=BEFORE, after=leading("Latorre", totals=tie))

    assert (story.taken, story.rival.key, story.gap) == (True, "Klein", 0)


def test_a_title_that_is_settled_is_told_as_such() -> None:
    assert found(before=BEFORE, after=replace(BEFORE, champion="Klein")) == []
    assert found(past=3, before=BEFORE, after=BEFORE) == []


def test_nothing_is_known_before_or_after() -> None:
    assert found(after=BEFORE) == found(before=leading("Klein")) == []


def test_another_comes_to_be_second() -> None:
    before = leading("Klein", gaps={"Latorre": 12, "Maurice": 15})
    (story,) = found(
        before=before, after=leading("Klein", gaps={"Maurice": 20, "Latorre": 30})
    )

    assert story.old_second is not None
    assert (story.rival.key, story.old_second.key) == ("Maurice", "Latorre")


def test_the_second_remains_second_or_leads() -> None:
    (stays,) = found(before=BEFORE, after=leading("Klein", gaps={"Latorre": 5}))
    (leads,) = found(before=BEFORE, after=leading("Latorre", gaps={"Klein": 5}))

    assert (stays.old_second, leads.old_second) == (None, None)


def test_from_whom_the_lead_was_taken_and_from_how_far() -> None:
    before = Standing(leader="Maurice", totals={"Maurice": 30, "Klein": 20})
    after = Standing(totals={"Klein": 44, "Latorre": 40, "Maurice": 31})
    (story,) = found(before=before, after=after)
    (kept,) = found(before=BEFORE, after=leading("Klein", gaps={"Latorre": 20}))

    assert story.old_leader is not None
    assert (story.old_leader.key, story.deficit) == ("Maurice", 10)
    assert (kept.old_leader, kept.deficit) == (None, None)


def test_the_new_leader_passed_the_old_one() -> None:
    (story,) = found(before=BEFORE, after=Standing(totals={"Klein": 40, "Latorre": 44}))

    assert (story.old_leader, story.deficit) == (None, 12)


def test_another_whose_points_are_given() -> None:
    after = leading("Klein", gaps={"Latorre": 20, "Maurice": 31})
    (story,) = found(before=BEFORE, after=after)
    (none,) = found(before=BEFORE, after=leading("Klein", gaps={"Latorre": 20}))

    assert story.other is not None
    assert story.other.key == "Maurice"
    assert none.other is None


def test_by_how_much_the_pursuers_are_apart() -> None:
    def between(**gaps: int) -> int | None:
        (story,) = found(before=BEFORE, after=leading("Klein", gaps=gaps))
        return story.between

    assert between(Latorre=20, Maurice=31) == 11
    assert between(Latorre=20, Maurice=20) is None
    assert between(Latorre=20) is None


def test_whether_the_new_second_is_nearer_than_the_old_one_was() -> None:
    before = leading("Klein", gaps={"Latorre": 12, "Maurice": 30})

    def change(gap: int) -> tuple[bool, int | None]:
        after = leading("Klein", gaps={"Maurice": gap, "Latorre": 33})
        (story,) = found(before=before, after=after)
        return story.nearer, story.old_behind

    assert change(10) == (True, 23)
    assert change(20) == (False, 13)


def test_the_old_second_counts_only_where_there_is_a_new_one() -> None:
    (story,) = found(before=BEFORE, after=leading("Klein", gaps={"Latorre": 5}))

    assert (story.nearer, story.old_behind) == (False, None)


def test_when_and_whether_it_goes_on_for_the_last_time() -> None:
    after = leading("Klein", gaps={"Latorre": 5})
    (soon,) = found(before=BEFORE, after=after)
    (last,) = found(past=2, before=BEFORE, after=after)

    assert soon.dates is not None
    assert soon.dates[0].isoformat() == "2021-04-30"
    assert (soon.last, last.last) == (False, True)


def test_of_two_who_are_level_nobody_has_taken_second_place_from_the_other() -> None:
    before = leading("Klein", gaps={"Latorre": 12, "Maurice": 15})
    level = leading("Klein", gaps={"Maurice": 20, "Latorre": 20})
    (now,) = found(before=before, after=level)
    (then,) = found(before=level, after=before)

    assert (now.old_second, then.old_second) == (None, None)


def test_who_came_closer_need_not_be_second() -> None:
    before = Standing(order={1: "Klein", 2: "Latorre"})
    (story,) = found(before=before, after=leading("Klein", closing=("Maurice",)))

    assert (story.rival.key, story.old_second) == ("Maurice", None)
