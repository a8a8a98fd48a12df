from __future__ import annotations

from generator.detectors.shared_honours import SharedHonours
from generator.results.meeting import Debut, Race, Standing
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, only, season_of, told


def test_each_race_has_a_winner_of_its_own() -> None:
    story = only(SharedHonours, facts_of(race("Klein"), race("Latorre")))

    assert [one.key for one in story.winners] == ["Klein", "Latorre"]
    assert story.ranked == ()


def test_the_first_two_of_the_championship() -> None:
    before = Standing(order={1: "Latorre", 2: "Klein"})
    facts = facts_of(race("Klein"), race("Latorre"), standings={"before": before})

    ranked = only(SharedHonours, facts).ranked
    assert [one.key for one in ranked] == ["Latorre", "Klein"]


def test_three_winners_of_three_races() -> None:
    facts = facts_of(
        *map(race, ("Klein", "Latorre", "Maurice")), season=season_of(races=3)
    )

    assert len(only(SharedHonours, facts).winners) == 3


def test_two_wins_of_three_are_not_shared_evenly() -> None:
    facts = facts_of(
        *map(race, ("Klein", "Klein", "Maurice")), season=season_of(races=3)
    )

    assert told(SharedHonours, facts) == []


def test_one_winner_of_both() -> None:
    assert told(SharedHonours, facts_of(race("Klein"), race("Klein"))) == []


def test_a_race_that_is_unknown_or_to_come() -> None:
    assert told(SharedHonours, facts_of(race("Klein"), Race())) == []
    assert told(SharedHonours, facts_of(race("Klein"))) == []


def test_the_only_race() -> None:
    assert told(SharedHonours, facts_of(race("Klein"), season=season_of(races=1))) == []


def test_team_mates_share_the_wins() -> None:
    mates = only(SharedHonours, facts_of(race("Klein"), race("Latorre")))
    others = only(SharedHonours, facts_of(race("Klein"), race("Maurice")))

    assert (mates.mates, others.mates) == (True, False)


def test_one_of_them_may_lead() -> None:
    standings = {"after": Standing(order={1: "Latorre"}, gaps={"Klein": 2})}
    facts = facts_of(race("Klein"), race("Latorre"), standings=standings)
    story = only(SharedHonours, facts)

    assert (story.leader, story.taken) == (facts.field["Latorre"], False)


def test_of_a_race_without_a_second_no_more_is_told() -> None:
    bare = only(SharedHonours, facts_of(race("Klein"), race("Latorre", "Klein")))
    full = only(
        SharedHonours, facts_of(race("Klein", "Latorre"), race("Latorre", "Klein"))
    )

    assert (bare.bare, full.bare) == (True, False)


def test_the_last_races_of_the_season() -> None:
    races = (race("Klein"), race("Latorre"))

    assert not only(SharedHonours, facts_of(*races)).last
    assert only(SharedHonours, facts_of(*races, season=season_of(rounds=2))).last


K, L, M = (race(name) for name in ("Klein", "Latorre", "Maurice"))


def test_a_first_win_of_the_season_for_both() -> None:
    assert only(SharedHonours, facts_of(K, L, past=[(M, M)])).firsts
    assert not only(SharedHonours, facts_of(K, L, past=[(M, K)])).firsts


def test_a_run_that_the_second_winner_ended() -> None:
    story = only(SharedHonours, facts_of(L, K, past=[(L, L)]))

    assert story.victim is not None
    assert (story.victim.key, story.ended) == ("Latorre", 3)


def test_a_guest_among_the_winners() -> None:
    season = season_of(entries=entries([entry("Klein", guest=True), "Latorre"]))
    story = only(SharedHonours, facts_of(K, L, season=season))

    assert story.guest is not None
    assert story.guest.key == "Klein"


def test_a_debut_among_the_wins() -> None:
    story = only(SharedHonours, facts_of(K, L, debuts=(Debut(driver="Klein"),)))

    assert story.debut is not None
    assert story.debut.key == "Klein"


def test_a_pole_in_vain() -> None:
    again = race("Latorre", grid={1: "Klein"})
    story = only(SharedHonours, facts_of(K, again))

    assert story.poleman is not None
    assert (story.poleman.key, story.beaten_in) == ("Klein", 2)
