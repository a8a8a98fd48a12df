"""Releases far beyond our own seasons: invented results that try every storyline.

Each file under tests/varied/results says in its first lines what it is to exercise.
"""

from __future__ import annotations

import re
from datetime import date
from functools import cache
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import discovery, pipeline, project
from generator.documents import text
from generator.location import SEASON, Location
from tests.asking import ROOT, genrelease

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.language import Language

VARIED = Path(__file__).parent / "varied"
INVENTED = project.list_meetings(VARIED)
EVERY = (*INVENTED, *project.list_meetings(ROOT))
SEASONS = {one.folder: one for one in INVENTED}
LANGUAGES = discovery.names("languages")
RELEASES = [(one, code) for one in INVENTED for code in LANGUAGES]

BROKEN = {
    "an absent value": r"\bNone\b(?! of)|Undefined",
    "a gap": r"[^\S\n]{2}| [,.]|\( | \)",
    "a mark of the engine": "[\ue000-\uf8ff]",
    "a piece of a template": r"\{\{|\}\}|\{%|%\}|<[^>\n]* / [^>\n]*>|\[clause",
}
NAME = re.compile(r"(?<=[^\W\d_] )[A-ZÀ-ÖØ-ÞŒŠ][\w’'-]+")
"""A word with a capital that does not open a sentence."""


def label(value: Location | str) -> str:
    return value if isinstance(value, str) else f"{value.season}/{value.meeting}"


@cache
def told(location: Location) -> pipeline.Account:
    return pipeline.account(project.load(location), location.meeting)


@cache
def detected(location: Location) -> frozenset[str]:
    return frozenset(story.key for story in told(location).storylines)


@cache
def written(location: Location, code: str) -> str:
    draft = pipeline.write(told(location), pipeline.language(code))
    return text.render(draft.release).decode()


def test_the_results_are_varied() -> None:
    assert len(SEASONS) >= 4
    assert len(INVENTED) >= 16


@pytest.mark.parametrize("location", INVENTED, ids=label)
def test_a_file_says_what_it_exercises(location: Location) -> None:
    first = location.path(location.meeting).read_text("utf-8").partition("\n\n")[0]

    assert all(line.startswith("# ") for line in first.splitlines())
    assert "\n# Exercises: " in first


@pytest.mark.parametrize("location", SEASONS.values(), ids=lambda one: one.season)
def test_a_season_has_no_fault(location: Location) -> None:
    assert project.examine(location) == ()


@pytest.mark.parametrize("name", discovery.names("detectors"))
def test_a_detector_fires_somewhere_and_not_everywhere(name: str) -> None:
    fired = [name in detected(location) for location in EVERY]

    assert any(fired)
    assert not all(fired) or name in ALWAYS


OF_THE_RACES = {"win", "double", "shared_honours", "sole_winner"}
"""Essential storylines of which one tells what another would."""
ALWAYS = {"venue"}
"""Storylines that every meeting has."""


def test_a_finale_after_the_title_was_settled_is_told_race_by_race() -> None:
    shapes = {one.meeting: told(one).plan.shape for one in INVENTED}

    assert shapes["ledenon-2024"] == shapes["issoire-2026"] == "title_finale"
    assert shapes["assen-2025"] == "race_by_race"


@pytest.mark.parametrize("location", EVERY, ids=label)
def test_what_is_essential_is_told_once_in_full(location: Location) -> None:
    plan, storylines = told(location).plan, told(location).storylines
    body = [message.story for part in plan.body for message in part.messages]
    shown = [*body, *(message.story for message in plan.standfirst.messages)]

    # A class is told race by race or once for the meeting.
    spoken = {ref for story in shown for ref in story.evidence}
    essential = [s for s in storylines if s.essential and s.key not in OF_THE_RACES]
    silent = [s for s in essential if s not in shown and s.evidence[0] not in spoken]
    assert [story.identity for story in silent] == []
    assert len({id(story) for story in body}) == len(body)


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_release_is_whole_in_each_language(location: Location, code: str) -> None:
    release = written(location, code)

    found = {what: re.findall(broken, release) for what, broken in BROKEN.items()}
    assert not {what: marks for what, marks in found.items() if marks}


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_release_names_nobody_unknown(location: Location, code: str) -> None:
    """Every name stands in the season's files, in the templates or in the calendar."""
    release = (
        written(location, code).replace("’", "'").replace("\N{NO-BREAK SPACE}", " ")
    )
    known = set(words(vocabulary(location, code)))

    strangers = {
        name
        for name in NAME.findall(release)
        if not known.issuperset(words(name.removesuffix("'s").removesuffix("'")))
    }
    assert strangers == set()


AGAIN = """
from pathlib import Path
from generator import discovery, pipeline, project
from generator.documents import text

for one in project.list_meetings(Path("tests/varied"))[::4]:
    told = pipeline.account(project.load(one), one.meeting)
    for code in discovery.names("languages"):
        release = pipeline.write(told, pipeline.language(code)).release
        print(text.render(release).decode(), end="")
"""


def test_the_same_results_give_the_same_words() -> None:
    """In another process and with other seeds of the hashes; a few meetings will do."""
    here = "".join(written(one, code) for one in INVENTED[::4] for code in LANGUAGES)
    again = genrelease(cwd=ROOT, code=AGAIN, PYTHONHASHSEED="7", PYTHONUTF8="1")

    assert again.out == here, again.err


def words(sources: str) -> list[str]:
    return re.findall(r"[^\W\d_]+", sources)


@cache
def vocabulary(location: Location, code: str) -> str:
    return "\n".join(
        (
            *(location.path(stem).read_text("utf-8") for stem in stems(location)),
            *(path.read_text("utf-8") for path in TEMPLATES.rglob(f"{code}/**/*.j2")),
            *calendar(pipeline.language(code)),
            *countries(location, pipeline.language(code)),
            *demonyms(location, pipeline.language(code)),
        )
    )


TEMPLATES = ROOT / "templates"


def stems(location: Location) -> Iterator[str]:
    yield SEASON
    yield from (one.meeting for one in INVENTED if one.folder == location.folder)


def calendar(language: Language) -> Iterator[str]:
    """Give the names of days and months."""
    for month in range(1, 13):
        yield language.date(date(2024, month, 1), weekday=True)
    for day in range(1, 8):
        yield language.weekday(date(2024, 1, day))


def countries(location: Location, language: Language) -> Iterator[str]:
    """Give the names of the countries of circuits and drivers."""
    season = project.load(location).season
    codes = {one.country for one in season.circuits.values()}
    codes |= {one.nationality for one in season.entries.values()}
    for one in sorted(filter(None, codes)):
        yield language.country(one).text


def demonyms(location: Location, language: Language) -> Iterator[str]:
    """Give the people of a place or a country, men and women."""
    for one in project.load(location).season.entries.values():
        national = language.national(one.nationality) if one.nationality else None
        for demonym in (one.demonym.get(language.code), national):
            if demonym:
                yield demonym
                yield language.agree(demonym, "f")
