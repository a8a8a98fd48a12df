"""From a plan to sentences in one language."""

from __future__ import annotations

from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.plan import Message
from generator.sentences.choose import Rhythm, Search
from generator.sentences.drafts import Options, Part
from generator.sentences.mentions import Register
from generator.sentences.naming import Naming
from generator.sentences.repetition import Prints
from generator.sentences.views import Scene
from generator.sentences.wordings import Wordings

if TYPE_CHECKING:
    from pathlib import Path

    from generator.facts import Facts
    from generator.language import Language
    from generator.plan import Plan
    from generator.sentences.drafts import Draft

RHYTHMS = {
    "race_by_race": Rhythm(mean=24, longest=40),
    "title_finale": Rhythm(mean=32, longest=54),
    "preview": Rhythm(mean=32, longest=54),
}
"""How long the sentences of each shape of plan are, after real releases."""


@dataclass(frozen=True)
class Sentence:
    """A finished sentence and the messages that it tells."""

    text: str
    parts: tuple[Part, ...]


@dataclass(frozen=True)
class Sentences:
    """The words of a release."""

    headline: Sentence
    standfirst: tuple[Sentence, ...]
    body: tuple[tuple[Sentence, ...], ...]
    """Sentences of each paragraph."""


def say(
    plan: Plan,
    facts: Facts,
    language: Language,
    *,
    project: Path | None = None,
    cache: Path | None = None,
) -> Sentences:
    """Word a plan; TemplateError if a template is broken."""
    wordings = Wordings(Scene(facts, language, Register(), plan.shape), project, cache)
    turn = facts.calendar.here.number + facts.season.year
    options, prints = Options(wordings, turn), Prints()
    search = Search(options, RHYTHMS[plan.shape], prints)
    drafts = search.best((plan.standfirst, *plan.body))
    naming = Naming(wordings, facts.season.house.team_in_brackets)
    told = [_finish(paragraph, naming, language) for paragraph in drafts]
    return Sentences(
        headline=_headline(plan, wordings, naming, turn),
        standfirst=told[0],
        body=tuple(paragraph for paragraph in told[1:] if paragraph),
    )


def _finish(
    paragraph: tuple[Draft, ...], naming: Naming, language: Language
) -> tuple[Sentence, ...]:
    named = naming.paragraph([draft.text for draft in paragraph])
    return tuple(
        Sentence(language.typography(language.sentence(text)), draft.parts)
        for text, draft in zip(named, paragraph, strict=True)
    )


def _headline(plan: Plan, wordings: Wordings, naming: Naming, turn: int) -> Sentence:
    language = wordings.scene.language
    own = wordings.scene.facts.meeting.editorial.headline.get(language.code)
    if own:
        return Sentence(language.typography(own), ())
    for story in plan.headline:
        found = [w for w in wordings.of(story) if w.shape == "headline"]
        if found:
            wording = found[turn % len(found)]
            text = naming.headline(wording.text)
            part = Part(Message(story), wording.variant.line)
            title = language.sentence(text).removesuffix(".")
            return Sentence(language.typography(title), (part,))
    return Sentence("", ())
