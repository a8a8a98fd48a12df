from __future__ import annotations

from dataclasses import replace
from decimal import Decimal

from generator.detectors.class_win import ClassWin
from generator.results.meeting import Debut, Finisher, Race, Within
from generator.results.season import Honour, Title
from tests.builders import entries, entry, race, text
from tests.detectors.facts import facts_of, leading, only, season_of, told


def am(winner: str, *others: str) -> Race:
    order = dict(enumerate((winner, *others), 1))
    return race("Klein", by_class={"Am": order})


FRETIN = entry("Frétin", category="Am")
SEASON = season_of(entries=entries(["Klein", "Maurice", FRETIN]))


def test_the_winner_of_a_class_and_those_behind() -> None:
    story = only(ClassWin, facts_of(am("Maurice", "Frétin"), season=SEASON))

    assert (story.title, story.winner.key) == ("Am", "Maurice")
    assert story.second is not None
    assert story.second.key == "Frétin"
    assert story.third is None
    assert story.wins is None


def test_a_class_order_follows_from_the_overall_one() -> None:
    story = only(ClassWin, facts_of(race("Klein", "Frétin", "Maurice"), season=SEASON))

    assert (story.winner.key, story.place) == ("Frétin", None)


def test_a_place_off_the_podium_is_told_with_the_class() -> None:
    others = ["Klein", "Latorre", "Ghiretti"]
    field = season_of(entries=entries([*others, "Maurice", FRETIN]))
    facts = facts_of(race(*others, "Frétin", "Maurice"), season=field)

    assert only(ClassWin, facts).place == 4


def test_wins_and_a_row_are_counted_where_all_are_known() -> None:
    past = [[am("Maurice"), am("Maurice")]]
    first, second = told(
        ClassWin, facts_of(am("Maurice"), am("Frétin"), season=SEASON, past=past)
    )

    assert (first.wins, first.streak, first.ended) == (3, 3, None)
    assert (second.wins, second.streak, second.ended_streak) == (1, 1, 3)
    assert second.ended == first.winner


def test_a_row_of_two_is_not_worth_ending() -> None:
    past = [[am("Maurice"), am("Maurice")]]

    story = only(ClassWin, facts_of(am("Frétin"), season=SEASON, past=past))

    assert story.ended is None


def test_a_debut_in_the_class() -> None:
    debuts = (Debut(driver="Maurice", category="Am"),)
    first, second = told(
        ClassWin,
        facts_of(am("Maurice"), am("Maurice"), season=SEASON, debuts=debuts),
    )

    assert (first.debut, second.debut) == (True, False)


def test_no_debut_in_a_class_where_the_driver_has_raced() -> None:
    debuts = (Debut(driver="Maurice", race=2, category="Am"),)
    races = am("Frétin", "Maurice"), am("Maurice")
    stories = told(ClassWin, facts_of(*races, season=SEASON, debuts=debuts))

    assert [story.debut for story in stories] == [False, False]


def test_the_place_in_the_class_of_whose_row_is_ended() -> None:
    past = [[am("Maurice"), am("Maurice")], [am("Maurice"), am("Maurice")]]
    facts = facts_of(am("Frétin", "Maurice"), season=SEASON, past=past)
    absent = facts_of(am("Frétin"), season=SEASON, past=past)

    assert only(ClassWin, facts).ended_place == 2
    assert only(ClassWin, absent).ended_place is None


def test_a_second_win_at_one_meeting() -> None:
    stories = told(ClassWin, facts_of(am("Maurice"), am("Maurice"), season=SEASON))

    assert [story.again for story in stories] == [False, True]


def test_a_winner_and_a_second_of_one_team() -> None:
    team = {key: entry(key, category="Am", team="ABM") for key in ("Maurice", "Frétin")}
    season = season_of(entries={**entries(["Klein"]), **team})
    story = only(ClassWin, facts_of(am("Maurice", "Frétin"), season=season))

    assert story.mates
    assert [one.key for one in story.beaten] == ["Frétin"]


def test_a_win_after_a_defeat_at_the_same_meeting() -> None:
    runs = am("Frétin", "Maurice"), am("Maurice", "Frétin")
    first, second = told(ClassWin, facts_of(*runs, season=SEASON))

    assert (first.last, first.revenge) == (None, False)
    assert (second.last, second.revenge) == (2, True)


def test_a_defeat_whose_winner_is_unknown_or_elsewhere_is_not_told() -> None:
    unknown = race("Klein", by_class={"Am": {2: "Maurice"}})
    runs = facts_of(unknown, am("Maurice"), season=SEASON)
    past = facts_of(am("Maurice"), season=SEASON, past=[[am("Frétin", "Maurice")]])

    assert only(ClassWin, runs).last is None
    assert only(ClassWin, past).last is None


def test_a_bound_of_the_race_before_which_another_won() -> None:
    bound = Within(driver="Maurice", top=5, category="Am")
    lost = replace(am("Frétin"), within=(bound,))
    stories = told(ClassWin, facts_of(lost, am("Maurice"), season=SEASON))

    assert [story.within for story in stories] == [None, 5]


def test_a_guest_in_the_class_wins_it_too() -> None:
    guests = {"Frétin": entry("Frétin", category="Am", guest=True)}

    facts = facts_of(am("Frétin", "Maurice"), season=SEASON, entries=guests)

    assert only(ClassWin, facts).winner.entry.guest


def test_an_unknown_winner_is_not_told() -> None:
    assert told(ClassWin, facts_of(race("Klein"), season=SEASON)) == []


def test_the_third_is_told_where_there_are_few_classes() -> None:
    known = {**SEASON.entries, "Narac": entry("Narac", category="Am")}
    few = facts_of(
        am("Maurice", "Frétin", "Narac"), season=replace(SEASON, entries=known)
    )
    names = {key: Title(name=text(key), kind="class") for key in ("B", "C", "D")}
    season = replace(SEASON, entries=known, titles={**SEASON.titles, **names})
    many = facts_of(am("Maurice", "Frétin", "Narac"), season=season)

    assert [one.third is None for one in told(ClassWin, few)] == [False]
    assert [one.third is None for one in told(ClassWin, many)] == [True]


def test_wins_are_counted_with_the_last_of_the_meeting() -> None:
    past = [[am("Maurice"), am("Maurice")]]
    runs = am("Maurice"), am("Maurice")
    first, second = told(ClassWin, facts_of(*runs, season=SEASON, past=past))

    assert (first.wins, first.streak) == (None, None)
    assert (second.wins, second.streak) == (4, 4)


def test_the_best_story_of_a_race_comes_first() -> None:
    names = {"Pro-Am": Title(name=text("Pro-Am"), kind="class"), **SEASON.titles}
    season = replace(SEASON, titles=names)
    both = race("Klein", by_class={"Pro-Am": {1: "Klein"}, "Am": {1: "Maurice"}})
    debuts = (Debut(driver="Maurice", category="Am"),)
    plain = told(ClassWin, facts_of(both, season=season))
    story = told(ClassWin, facts_of(both, season=season, debuts=debuts))

    assert [(one.title, one.moment) for one in plain] == [("Pro-Am", 0), ("Am", 1)]
    assert [(one.title, one.moment) for one in story] == [("Am", 0), ("Pro-Am", 1)]


def test_a_first_win_with_nothing_at_the_meeting_is_calm() -> None:
    runs = am("Frétin", "Maurice"), am("Maurice", "Frétin")
    first, second = told(ClassWin, facts_of(*runs, season=SEASON))

    assert (first.calm, second.calm) == (True, False)


def test_who_won_the_race_before_and_what_became_of_them() -> None:
    known = {**SEASON.entries, "Narac": entry("Narac", category="Am")}
    season = replace(SEASON, entries=known)
    runs = am("Narac", "Frétin"), am("Maurice", "Frétin", "Narac")
    first, second = told(ClassWin, facts_of(*runs, season=season))

    assert (first.old, first.repeated) == (None, False)
    assert second.old is not None
    assert (second.old.key, second.old_place) == ("Narac", 3)
    assert second.repeated


def test_the_count_of_winners_is_told_with_a_first_win() -> None:
    past = [[am("Maurice"), am("Maurice")]]
    runs = am("Frétin"), am("Maurice")
    first, second = told(ClassWin, facts_of(*runs, season=SEASON, past=past))

    assert (first.winners, second.winners) == (2, None)


def test_the_second_led_the_class() -> None:
    standings = {"before": {"Am": leading("Frétin")}}
    story = only(
        ClassWin,
        facts_of(am("Maurice", "Frétin"), season=SEASON, standings=standings),
    )

    assert (story.leader, story.rival_leads) == (False, True)


def test_a_start_a_climb_and_a_gap() -> None:
    rows = (
        Finisher(pos=1, driver="Klein", grid=1),
        Finisher(pos=2, driver="Maurice", grid=5, gap=Decimal("4.1")),
        Finisher(pos=3, driver="Frétin", grid=2, gap=Decimal("4.9")),
    )
    run = replace(Race(), classification=rows)
    story = only(ClassWin, facts_of(run, season=SEASON))

    assert (story.gained, story.grid) == (3, None)
    assert (story.gap, story.close) == (Decimal("0.8"), True)


def test_the_champion_of_the_class_is_known_as_such() -> None:
    won = (Honour(title="Am", times=1, reigning=True),)
    known = {**SEASON.entries, "Maurice": entry("Maurice", category="Am", honours=won)}
    season = replace(SEASON, entries=known)
    first, second = told(ClassWin, facts_of(am("Maurice"), am("Frétin"), season=season))

    assert (first.reigning, second.reigning) == (True, False)


def test_the_podium_and_the_team_of_the_winner_overall() -> None:
    def at(team: str, *order: str) -> ClassWin:
        people = [entry("Klein", team="CLRT"), entry("Maurice", category="Am")]
        people[1] = replace(people[1], team=team)
        whole = season_of(entries=entries([*people, "Latorre", "Spenle"]))
        return only(ClassWin, facts_of(race(*order), season=whole))

    third = at("CLRT", "Klein", "Latorre", "Maurice")
    fourth = at("IMSA", "Klein", "Latorre", "Spenle", "Maurice")

    assert (third.podium, third.place) == (3, None)
    assert (fourth.podium, fourth.place) == (None, 4)
    assert third.stable is not None
    assert (third.stable.key, fourth.stable) == ("Klein", None)


def test_who_won_the_race_too_is_no_team_mate_of_his_own() -> None:
    people = entries([entry("Klein", team="CLRT"), entry("Frétin", team="CLRT")])
    run = race("Klein", "Frétin", by_class={"Am": {1: "Klein"}})
    mate = race("Klein", "Frétin", by_class={"Am": {1: "Frétin"}})
    field = season_of(entries=people)
    own, other = (only(ClassWin, facts_of(one, season=field)) for one in (run, mate))

    assert own.stable is None
    assert other.stable is not None
    assert other.stable.key == "Klein"
