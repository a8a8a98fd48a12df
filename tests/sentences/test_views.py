"""What templates see of the facts: names to be chosen, phrases of one language."""

from __future__ import annotations

from datetime import date
from typing import Any

import pytest

from generator.analysis.calendar import Venue
from generator.evidence import Ref
from generator.language import Phrase
from generator.pipeline import language
from generator.results.meeting import Race, Standing
from generator.sentences.mentions import Mention, Register
from generator.sentences.venues import Place, phrase_of
from generator.sentences.views import Named, Scene
from tests.analysis.given import facts_of as season_facts
from tests.analysis.given import season_of
from tests.builders import circuit, noun, race, round_, text
from tests.detectors.facts import facts_of as detected
from tests.telling import DURAND, KLEIN, LATORRE, driver, facts_of, story

NBSP = "\N{NO-BREAK SPACE}"


def scene(code: str = "fr", shape: str = "race_by_race", **season: Any) -> Scene:  # noqa: ANN401  fields of SeasonFile
    return Scene(facts_of(**season), language(code), Register(), shape)


def venue(**overrides: Any) -> Venue:  # noqa: ANN401  fields of Circuit
    one = round_("m", "c", date(2021, 7, 9), supporting=noun("ELMS", article=True))
    return Venue(1, one, circuit("Monza", "IT", **overrides), Ref("season", ()))


def test_a_driver_becomes_a_name_to_be_chosen() -> None:
    made = scene()
    seen = made.of(story(own={"winner": KLEIN}))["winner"]

    assert isinstance(seen, Named)
    assert made.register.mention(str(seen)) == Mention(KLEIN)


def test_so_does_every_driver_of_a_list() -> None:
    seen = scene().of(story(own={"chasers": (KLEIN, DURAND)}))["chasers"]

    assert isinstance(seen, tuple)
    assert [one.mention.driver for one in seen] == [KLEIN, DURAND]


def test_a_noun_becomes_a_phrase_of_the_language() -> None:
    corner = noun("chicane", "hairpin", gender="f")
    told = story(own={"corner": corner, "words": text("la fin", "the end")})
    fr, en = scene("fr").of(told), scene("en").of(told)

    assert str(fr["corner"]) == "chicane"
    assert str(en["corner"]) == "hairpin"
    assert (fr["words"], en["words"]) == ("la fin", "the end")


def test_what_a_language_has_no_word_for_is_unknown() -> None:
    assert scene("fr").of(story(own={"words": {"en": "the end"}}))["words"] is None
    assert phrase_of({}, language("fr")) is None


def test_numbers_flags_and_the_unknown_pass_as_they_are() -> None:
    seen = scene().of(story(own={"laps": 3, "pole": False, "margin": None}))

    assert (seen["laps"], seen["pole"], seen["margin"]) == (3, False, None)


def test_what_the_planner_asks_is_none_of_the_templates_business() -> None:
    seen = scene().of(story(own={"laps": 3}, race=1))

    assert set(seen) == {
        "laps",
        "race",
        "title",
        "n",
        "the_race",
        "in_the_race",
        "overall",
        "same_title",
        "introduced",
    }


@pytest.mark.parametrize(
    ("races", "story_race", "the_race", "in_it"),
    [
        (2, 1, "race⍽1", "in race⍽1"),
        (1, 1, "the race", "in the race"),
        (2, None, "the race", "in the race"),
    ],
)
def test_a_race_has_a_number_where_the_meeting_has_several(
    races: int, story_race: int | None, the_race: str, in_it: str
) -> None:
    run = [race("Klein") for _ in range(races)]
    facts = season_facts(run, season=season_of(1, races=races))
    made = Scene(facts, language("en"), Register(), "race_by_race")
    seen = made.of(story(race=story_race))

    expected = (the_race.replace("⍽", NBSP), in_it.replace("⍽", NBSP))
    assert (seen["the_race"], seen["in_the_race"]) == expected
    assert seen["n"] is (the_race != "the race")


def test_each_race_has_its_day() -> None:
    saturday, sunday = (race("Klein", day=date(2025, 9, n)) for n in (6, 7))
    facts = season_facts([saturday, sunday], season=season_of(1))
    seen = Scene(facts, language("en"), Register(), "race_by_race").of(story(race=2))

    assert (seen["the_race"], seen["in_the_race"]) == ("Sunday's race", "on Sunday")


@pytest.mark.parametrize(
    "second",
    [
        race("Klein", day=date(2025, 9, 6)),
        race("Klein"),
        race("Klein", day=date(2025, 9, 7), part_of_day="morning"),
    ],
)
def test_a_day_that_two_share_or_that_is_told_otherwise_names_no_race(
    second: Race,
) -> None:
    first = race("Klein", day=date(2025, 9, 6))
    facts = season_facts([first, second], season=season_of(1))
    seen = Scene(facts, language("fr"), Register(), "race_by_race").of(story(race=2))

    assert seen["the_race"] == f"la course{NBSP}2"


def test_before_the_races_the_calendar_counts_them() -> None:
    facts = season_facts([], season=season_of(1, races=3))
    made = Scene(facts, language("fr"), Register(), "preview")

    assert made.of(story(race=2))["the_race"] == f"la course{NBSP}2"


def test_a_storyline_without_a_title_is_of_the_overall_one() -> None:
    own, other = scene().of(story()), scene().of(story(title="Am"))

    assert (own["title"], own["overall"]) == ("Général", True)
    assert (other["title"], other["overall"]) == ("Am", False)


def test_every_template_knows_the_venues_and_the_championship() -> None:
    shared = scene("fr").shared()

    assert isinstance(shared["here"], Place)
    assert isinstance(shared["next"], Place)
    assert shared["previous"] is None
    assert str(shared["cup"]) == "la Porsche Carrera Cup France"
    assert (shared["year"], shared["short_cup"]) == (2021, None)


@pytest.mark.parametrize(
    ("shape", "preview", "finale"),
    [
        ("preview", True, False),
        ("title_finale", False, True),
        ("race_by_race", False, False),
    ],
)
def test_a_template_knows_the_shape(shape: str, *, preview: bool, finale: bool) -> None:
    shared = scene(shape=shape).shared()

    assert (shared["preview"], shared["finale"]) == (preview, finale)


def test_a_place_is_seen_in_one_language() -> None:
    known = venue(
        region=noun("la Lombardie", "Lombardy"),
        known_as=noun("Temple de la vitesse", "Temple of Speed"),
        character=noun("montagnes russes", "roller coaster"),
        first_corner=noun("chicane"),
        corners=(noun("Lesmo"), {"en": noun("x")["en"]}),
        adjective={"fr": "italien"},
        famous=True,
    )
    fr, en = Place(language("fr"), known), Place(language("en"), known)

    assert (str(fr.circuit), str(fr.place)) == ("circuit de Monza", "Monza")
    assert (str(fr.region), str(en.region)) == ("la Lombardie", "Lombardy")
    assert (str(fr.known_as), str(en.character)) == (
        "Temple de la vitesse",
        "roller coaster",
    )
    assert [str(corner) for corner in fr.corners] == ["Lesmo"]
    assert len(en.corners) == 2
    assert (fr.adjective, en.adjective) == ("italien", None)
    assert str(fr.country) == str(language("fr").country("IT"))
    assert (str(fr.supporting), str(fr.first_corner)) == ("l'ELMS", "chicane")
    assert fr.famous
    assert (fr.start, fr.end) == (date(2021, 7, 9), date(2021, 7, 11))


def test_what_is_not_said_of_a_place_is_unknown() -> None:
    bare = Place(language("fr"), venue())

    assert bare.region is bare.known_as is bare.character is bare.first_corner is None
    assert bare.adjective is None
    assert bare.corners == ()
    assert not bare.famous


def test_a_team_is_seen_where_it_is_known() -> None:
    register = Register()
    teamless = driver("Nobody", team=None)

    assert Named(register, Mention(KLEIN)).team == Phrase(text="CLRT", proper=True)
    assert Named(register, Mention(teamless)).team is None
    assert Named(register, Mention(DURAND)).gender == "f"


CANNOIS = text("Cannois", "man from Cannes")


def test_a_demonym_describes_only_whom_it_alone_fits() -> None:
    one = driver("One", demonym=CANNOIS)
    two = driver("Two", demonym=CANNOIS)
    alone = Scene(facts_of(one, LATORRE), language("fr"), Register(), "")
    both = Scene(facts_of(one, two), language("fr"), Register(), "")

    assert str(alone.of_driver(one, None)["demonym"]) == "Cannois"
    assert both.of_driver(one, None)["demonym"] is None


def test_a_nationality_describes_only_whom_it_alone_fits() -> None:
    one, two = driver("One", nationality="BE"), driver("Two", nationality="BE")
    alone = Scene(facts_of(one, LATORRE), language("fr"), Register(), "")
    both = Scene(facts_of(one, two), language("fr"), Register(), "")

    assert str(alone.of_driver(one, None)["national"]) == "Belge"
    assert both.of_driver(one, None)["national"] is None
    assert alone.of_driver(LATORRE, None)["national"] is None


def test_a_demonym_agrees() -> None:
    woman = driver("Durand", gender="f", demonym=CANNOIS)
    made = Scene(facts_of(woman), language("fr"), Register(), "")

    assert str(made.of_driver(woman, None)["demonym"]) == "Cannoise"


@pytest.mark.parametrize(("champion", "leads"), [(None, True), ("Klein", False)])
def test_a_champion_is_no_longer_the_leader(
    champion: str | None, *, leads: bool
) -> None:
    before = Standing(order={1: "Klein"})
    after = Standing(order={1: "Klein"}, champion=champion)
    facts = detected(race("Klein"), standings={"before": before, "after": after})
    made = Scene(facts, language("en"), Register(), "race_by_race")

    assert bool(made.leading(facts.field["Klein"])) is leads
