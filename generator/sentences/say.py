"""From a plan to sentences in one language."""

from __future__ import annotations

from itertools import pairwise
from typing import TYPE_CHECKING

from generator.analysis.field import Driver
from generator.grouping import class_title
from generator.plan import Message
from generator.sentences.aside import unfilled
from generator.sentences.choose import Search
from generator.sentences.draft import Part
from generator.sentences.drafts import Options
from generator.sentences.mentions import Register
from generator.sentences.naming import Naming
from generator.sentences.repetition import Prints, tokens
from generator.sentences.views import Scene
from generator.sentences.wordings import Wordings
from generator.storyline import Beat
from generator.value import positional

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.evidence import Evidence
    from generator.facts import Facts
    from generator.language import Language
    from generator.plan import Plan
    from generator.sentences.draft import Draft
    from generator.sentences.wording import Wording
    from generator.storyline import Storyline


@positional
class Sentence:
    """A finished sentence and what it rests on; ValueError if that is nothing."""

    text: str
    parts: tuple[Part, ...]
    """The messages that it tells."""
    own: Evidence = ()
    """Where the press officer wrote it, if it is not told by messages."""
    names: Evidence = ()
    """What the names and descriptions of the drivers in it rest on."""

    def __post_init__(self) -> None:
        if self.text and not self.evidence:
            raise ValueError(f"a sentence without evidence: {self.text}")

    @property
    def evidence(self) -> Evidence:
        """Return all that the sentence rests on, each reference once."""
        told = (ref for part in self.parts for ref in part.message.story.evidence)
        return tuple(dict.fromkeys((*self.own, *told)))


@positional
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
    scene = Scene(
        facts,
        language,
        Register(),
        plan.shape,
        clear=frozenset(_clear(plan)),
        titled=frozenset(_titled(plan)),
        introduced=frozenset(_introduced(plan)),
    )
    wordings = Wordings(scene, project, cache)
    turn = facts.calendar.here.number
    brackets = facts.season.house.team_in_brackets
    options = Options(wordings, turn)
    # The championship's name is a fixed title, which may come again.
    title = tokens(facts.season.championship.name[language.code].text)
    prints = Prints(language.common_words | frozenset(title))
    search = Search(options, plan.rhythm, prints)
    own = facts.meeting.editorial.headline.get(language.code, "")
    angle = None if own else _angle(plan, options)
    heard = angle[1].text if angle else own
    drafts = search.best((plan.standfirst, *plan.body), heard)
    told = (draft.text for paragraph in drafts for draft in paragraph)
    present = scene.register.drivers("".join(told))
    naming = Naming(wordings, brackets, frozenset(present))
    standfirst = _finish(drafts[0], naming, language)
    body = [_finish(paragraph, naming, language) for paragraph in drafts[1:]]
    return Sentences(
        headline=_headline(angle, naming, own),
        standfirst=standfirst,
        body=tuple(paragraph for paragraph in body if paragraph),
    )


def _clear(plan: Plan) -> Iterator[int]:
    """Find the storylines of whose race the reader knows which it is.

    Its paragraph has said so, or has spoken of it twice: not every wording tells. Where
    the paragraph is not about that race alone, a class says which.
    """
    earlier: list[Storyline] = []
    for part in plan.body:
        told = [message.story for message in part.messages]
        # A race that goes on in a new paragraph is still that race.
        races = {one.race for one in (*earlier[-1:], *told[:1])}
        known = earlier if len(races) == 1 and None not in races else []
        # What became of a class is told with its race, and speaks of no other.
        several = len({s.race for s in told if not class_title(s)}) > 1
        for at, message in enumerate(part.messages):
            race = message.story.race
            own = [s for s in (*known, *told[:at]) if s.race == race]
            if several and message.story.beat == Beat.CLASSES:
                continue
            if len(own) > 1 or any(story.locates for story in own):
                yield id(message.story)
        earlier = told


def _titled(plan: Plan) -> Iterator[int]:
    """Find the storylines of a class that the one before has named."""
    for part in plan.body:
        for before, message in pairwise(part.messages):
            if before.story.title == message.story.title is not None:
                yield id(message.story)


def _introduced(plan: Plan) -> Iterator[int]:
    """Find the storylines of whose subject the championship's stakes have spoken."""
    spoken: set[object] = set()
    for part in plan.body:
        for story in (message.story for message in part.messages):
            if story.subject is not None and story.subject in spoken:
                yield id(story)
            if story.beat == Beat.STAKES and story.race is None and not story.title:
                values = vars(story).values()
                spoken |= {one for one in values if isinstance(one, Driver)}


def _finish(
    paragraph: tuple[Draft, ...], naming: Naming, language: Language
) -> tuple[Sentence, ...]:
    named = naming.paragraph([unfilled(draft.text) for draft in paragraph])
    cited = naming.cited[len(naming.cited) - len(named) :]
    return tuple(
        Sentence(language.typography(language.sentence(text)), draft.parts, names=names)
        for text, draft, names in zip(named, paragraph, cited, strict=True)
    )


def _angle(plan: Plan, options: Options) -> tuple[Message, Wording] | None:
    """Choose the headline: that of the best storyline that has one."""
    for story in plan.headline:
        turn = options.turn_of(story)
        found = options.wordings.by_turn(story, turn)
        for wording in found:
            if wording.shape == "headline":
                return Message(story), wording
    return None


def _headline(
    angle: tuple[Message, Wording] | None, naming: Naming, own: str
) -> Sentence:
    """Set the headline that was chosen, or the press officer's own."""
    scene = naming.wordings.scene
    language = scene.language
    if own:
        at = scene.facts.ref("editorial", "headline", language.code)
        return Sentence(language.typography(own), (), (at,))
    if angle is None:
        return Sentence("", ())
    message, wording = angle
    text = naming.headline(wording.text)
    title = language.sentence(text).removesuffix(".")
    part = Part(message, wording.variant, wording.also)
    return Sentence(language.typography(title), (part,), names=naming.cited[-1])
