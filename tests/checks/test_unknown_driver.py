from __future__ import annotations

from generator.checks.unknown_driver import check
from generator.results.meeting import Standing, Standings
from generator.results.season import Title
from tests.builders import entry, meeting, race, season, standings, text
from tests.checks.tools import findings, places


def test_a_misspelt_driver_is_found_and_the_nearest_offered() -> None:
    (found,) = findings(check, meeting(races=(race("Kelin"),)))

    assert str(found.at) == "monza-2021: races.0.classification.0.driver"
    assert found.what == 'there is no driver "Kelin" at this meeting'
    assert found.remedy == "correct it (did you mean Klein?)"


def test_a_driver_like_nobody_is_to_be_entered() -> None:
    (found,) = findings(check, meeting(races=(race(grid={1: "Xu"}),)))

    assert found.remedy.startswith("enter Xu in season.yaml")


def test_a_guest_of_the_meeting_is_known() -> None:
    guest = {"Xu": entry("Xu", guest=True)}

    assert findings(check, meeting(entries=guest, races=(race("Xu"),))) == []


def test_a_driver_as_key_of_a_standing_is_found() -> None:
    faulty = standings(after=Standing(leader="Klein", gaps={"Lator": 3}))

    found = findings(check, meeting(standings=faulty))

    assert places(found) == ["monza-2021: standings.after.Overall.gaps.Lator"]


def test_the_standing_of_teams_names_teams() -> None:
    teams = {"Teams": Title(name=text("Teams"), kind="teams")}
    sound = Standings(after={"Teams": Standing(leader="CLRT", totals={"Klein": 1})})

    found = findings(check, meeting(standings=sound), season=season(titles=teams))

    assert places(found) == ["monza-2021: standings.after.Teams.totals.Klein"]
