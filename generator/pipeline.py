"""The whole line, one call a stage, on one screen.

results → facts → storylines → plan → sentences → release → document
"""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.balancing import balanced
from generator.composition import compose
from generator.discovery import member, members, names
from generator.errors import LanguageNotFoundError, UsageError
from generator.facts import establish
from generator.newsworthiness import weighed
from generator.sentences.say import say
from generator.sentences.terms import terms
from generator.trimming import placed, trimmed
from generator.value import positional

if TYPE_CHECKING:
    from pathlib import Path
    from types import ModuleType

    from generator.facts import Facts
    from generator.language import Language
    from generator.plan import Plan
    from generator.release import Release
    from generator.results.bundle import Bundle
    from generator.sentences.say import Sentences
    from generator.storyline import Storyline


@positional
class Account:
    """What a meeting has to tell, planned, before any language."""

    facts: Facts
    storylines: tuple[Storyline, ...]
    plan: Plan
    banned: tuple[Storyline, ...] = ()
    """What is worth saying, and not to be said."""


@positional
class Draft:
    """A release with the sentences that it is made of."""

    release: Release
    sentences: Sentences


def account(bundle: Bundle, meeting: str, kind: str = "auto") -> Account:
    """Establish, detect and plan; kind is auto, report or preview."""
    facts = establish(bundle, meeting)
    found, ban = everything(facts), facts.meeting.editorial.ban
    storylines = tuple(story for story in found if not story.named_by(ban))
    banned = tuple(story for story in found if story.named_by(ban))
    return Account(facts, storylines, planned(facts, storylines, kind), banned)


def detect(facts: Facts) -> tuple[Storyline, ...]:
    """Ask every detector what is worth saying, but for what is banned."""
    banned = facts.meeting.editorial.ban
    return tuple(s for s in everything(facts) if not s.named_by(banned))


def everything(facts: Facts) -> tuple[Storyline, ...]:
    """Ask every detector, weigh the news, mark what the press officer wants told."""
    pinned = facts.meeting.editorial.pin
    found = (
        story
        for detector in members("detectors").values()
        for story in detector.detect(facts)
    )
    return tuple(
        story.pin() if story.named_by(pinned) else story
        for story in weighed(facts, found)
    )


def planned(facts: Facts, storylines: tuple[Storyline, ...], kind: str) -> Plan:
    """Plan in the first shape that fits the facts and the kind asked for."""
    plan: Plan = shape(facts, kind).plan(facts, storylines)
    pinned = facts.meeting.editorial.pin
    angles = sorted(plan.headline, key=lambda story: not story.named_by(pinned))
    plan = placed(replace(plan, headline=tuple(angles)), storylines)
    return balanced(trimmed(plan, facts.season.house.words[1], pinned))


def shape(facts: Facts, kind: str = "auto") -> ModuleType:
    """Choose a member of plans/; UsageError where none fits."""
    shapes = sorted(members("plans").values(), key=lambda shape: shape.PRECEDENCE)
    fitting = [s for s in shapes if kind in ("auto", s.KIND) and s.fits(facts)]
    if not fitting:
        raise UsageError(f"What {facts.name} has makes no {_MISSING[kind]}.")
    return fitting[0]


_MISSING = {
    "auto": "release yet; add a race with its classification, or a schedule",
    "report": "report; add the classification of a race, or leave out --kind",
    "preview": "preview; take out the races that were run, or leave out --kind",
}


def write(
    told: Account,
    language: Language,
    *,
    project: Path | None = None,
    cache: Path | None = None,
) -> Draft:
    """Word a planned account in one language."""
    sentences = say(told.plan, told.facts, language, project=project, cache=cache)
    words = terms(language.code, project)
    return Draft(compose(sentences, told.facts, language, words), sentences)


def language(code: str) -> Language:
    """Find a language by its code; LanguageNotFoundError names those there are."""
    if code not in names("languages"):
        there = ", ".join(names("languages"))
        raise LanguageNotFoundError(
            f"there is no language {code!r}; there are: {there}."
        )
    found: Language = member("languages", code).LANGUAGE
    return found
