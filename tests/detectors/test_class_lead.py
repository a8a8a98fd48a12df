from __future__ import annotations

from generator.detectors.class_lead import ClassLead
from generator.results.meeting import Race, Standing
from tests.builders import entries, entry, race
from tests.detectors.facts import facts_of, leading, only, season_of, told

SEASON = season_of(
    entries=entries([entry("Hassid", category="Am"), entry("Mateu", category="Am")])
)


def lead(before: Standing, after: Standing) -> list[ClassLead]:
    standings = {"before": {"Am": before}, "after": {"Am": after}}
    return told(ClassLead, facts_of(season=SEASON, standings=standings))


def test_a_class_has_a_new_leader() -> None:
    after = Standing(totals={"Hassid": 30, "Mateu": 34})
    (story,) = lead(leading("Hassid"), after)

    assert (story.leader.key, story.before.key) == ("Mateu", "Hassid")
    assert (story.title, story.gap) == ("Am", 4)


def test_the_same_leader_is_no_news() -> None:
    assert lead(leading("Hassid"), leading("Hassid")) == []


def test_a_tie_has_no_leader() -> None:
    after = Standing(totals={"Hassid": 30, "Mateu": 30})

    assert lead(leading("Hassid"), after) == []


def test_a_champion_is_told_as_such() -> None:
    assert lead(leading("Hassid"), leading("Mateu", champion="Mateu")) == []


def test_an_unknown_standing_says_nothing() -> None:
    standings = {"after": {"Am": leading("Mateu")}}

    assert told(ClassLead, facts_of(season=SEASON, standings=standings)) == []


def test_how_far_behind_the_new_leader_was() -> None:
    before = Standing(totals={"Hassid": 20, "Mateu": 14})
    after = Standing(totals={"Hassid": 30, "Mateu": 34})
    (story,) = lead(before, after)
    (unsaid,) = lead(leading("Hassid"), after)

    assert (story.deficit, unsaid.deficit) == (6, None)


def test_the_races_that_the_new_leader_won_are_counted_where_all_are_known() -> None:
    standings = {"before": {"Am": leading("Hassid")}, "after": {"Am": leading("Mateu")}}
    won = race("Hassid", by_class={"Am": {1: "Mateu"}})
    lost = race("Hassid", by_class={"Am": {1: "Hassid"}})
    unknown = race()

    def count(*races: Race) -> int | None:
        facts = facts_of(*races, season=SEASON, standings=standings)
        return only(ClassLead, facts).won

    assert (count(won, lost), count(won, unknown), count(won)) == (1, None, None)
