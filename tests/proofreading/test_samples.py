"""Samples: every storyline can be tried on facts that its types allow."""

from __future__ import annotations

from itertools import islice

import pytest

from generator import discovery
from generator.analysis.field import Driver
from generator.detectors.quote import Quoted
from generator.detectors.rookie_win import RookieWin
from generator.detectors.win import Win
from generator.facts import establish
from generator.proofreading.files import storylines
from generator.proofreading.samples import Sample, samples
from tests.builders import MONZA, bundle

FACTS = establish(bundle(), MONZA)


def some(count: int = 200) -> list[Sample]:
    return list(islice(samples(Win, FACTS, ("fr", "en"), {}), count))


@pytest.mark.parametrize("name", discovery.names("detectors"))
def test_every_storyline_has_samples(name: str) -> None:
    """A field of a new type needs values in samples.py."""
    for kind in storylines(name):
        assert next(samples(kind, FACTS, ("fr", "en"), {}), None) is not None


def test_men_and_women_win() -> None:
    genders = {s.story.subject.entry.gender for s in some() if s.story.subject}

    assert genders == {"m", "f"}


def test_what_may_be_unknown_is_unknown_in_some() -> None:
    stories = [sample.story for sample in some()]

    assert any(isinstance(one, Win) and one.grid is None for one in stories)
    assert any(isinstance(one, Win) and one.grid is not None for one in stories)


def test_fields_do_not_hang_together() -> None:
    """Each pair of two flags is seen in all four ways."""
    stories = [sample.story for sample in some()]
    seen = {(s.mates, s.again) for s in stories if isinstance(s, Win)}

    assert seen >= {(True, True), (True, False), (False, True), (False, False)}


def test_what_templates_compare_with_is_tried() -> None:
    compared = {"name": frozenset({"Ada"}), "place": frozenset({17})}
    stories = [
        sample.story
        for kind in (Quoted, RookieWin)
        for sample in islice(samples(kind, FACTS, ("fr",), compared), 300)
    ]

    assert "Ada" in {one.name for one in stories if isinstance(one, Quoted)}
    places = {one.place for one in stories if isinstance(one, RookieWin)}
    assert {16, 17, 18} <= places


def test_a_field_holds_the_words_that_results_can_hold() -> None:
    compared = {"part_of_day": frozenset({"dusk"})}
    found = list(islice(samples(Win, FACTS, ("fr",), compared), 300))
    parts = {s.story.part_of_day for s in found if isinstance(s.story, Win)}

    assert parts == {"morning", "afternoon", "evening", "night", None}


def test_a_word_that_is_only_told_or_not_is_both() -> None:
    compared: dict[str, frozenset[object]] = {"part_of_day": frozenset({None})}
    found = list(islice(samples(Win, FACTS, ("fr",), compared), 300))
    told = {s.story.part_of_day for s in found if isinstance(s.story, Win)}

    assert None in told
    assert len(told) > 1


def test_two_drivers_differ_in_the_first() -> None:
    first = some(1)[0].story

    assert isinstance(first, Win)
    assert isinstance(first.second, Driver)
    assert first.winner != first.second
    assert first.winner not in first.beaten


def test_the_same_samples_every_time() -> None:
    assert [s.story.identity for s in some()] == [s.story.identity for s in some()]
