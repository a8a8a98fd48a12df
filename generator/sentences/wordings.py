"""Wordings: every way in which the templates can say a storyline."""

from __future__ import annotations

from dataclasses import replace
from functools import cached_property, partial
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2

from generator.language import Phrase
from generator.sentences import variants
from generator.sentences.compiled import Compiled
from generator.sentences.filters import (
    PREDICATE,
    Second,
    filters,
    sayable,
)
from generator.sentences.lists import Lists
from generator.sentences.loading import SPACES, Loader, folders
from generator.sentences.mentions import is_mention
from generator.sentences.tells import TELLS, Tells, taken
from generator.sentences.turns import Turn, pick
from generator.sentences.unknown import UnsayableError
from generator.sentences.views import Scene
from generator.sentences.wording import FIRST, MENTION, Joint, Seam, Worded, Wording

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator, Sequence
    from collections.abc import Set as AbstractSet

    from generator.analysis.field import Driver
    from generator.storyline import Storyline, Topic

NAME_LENGTH = 2
"""Words of a name beyond the first, on average: surname alone, or with the team."""
RICHER = 6
"""How far a variant stands behind one that tells more."""
CANDIDATES = 6
"""How many variants of a shape the search may choose from."""
LEANS = "same_title"
"""What a variant asks for that does not name the class again."""
FOR_MORE = 4
"""How many of them, at most, tell other storylines as well."""


def _fullest(wordings: Sequence[Wording]) -> list[Wording]:
    """Take one for each set of storylines told as well, the largest sets first."""
    found: dict[frozenset[str], Wording] = {}
    for wording in wordings:
        found.setdefault(frozenset(wording.also), wording)
    return [found[one] for one in sorted(found, key=len, reverse=True)]


class Wordings:
    """The templates of one language, ready to word storylines."""

    def __init__(
        self, scene: Scene, project: Path | None = None, cache: Path | None = None
    ) -> None:
        """Prepare templates; cache is a folder for their compiled form."""
        self.scene = scene
        language = scene.language
        self.lists = Lists(language)
        self.loader = Loader(folders(project), language.code)
        self.environment = jinja2.Environment(
            loader=self.loader,
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701  plain text; documents escape
            finalize=sayable,
            cache_size=-1,
            auto_reload=False,
        )
        self.environment.filters.update(filters(language))
        if cache:
            self.loader.compiled = Compiled(cache, self.environment.filters)
        self.environment.globals.update(scene.shared())
        self._stories: dict[tuple[int, AbstractSet[Topic] | None, bool], Worded] = {}
        self._templates: dict[str, jinja2.Template] = {}
        self._joints: dict[Seam, tuple[Joint, ...]] = {}

    @cached_property
    def cases(self) -> frozenset[str]:
        """Shapes of the language's names: which cases of the pronoun it has."""
        return frozenset(variant.shape for variant in self._variants("names"))

    def of(self, story: Storyline) -> tuple[Wording, ...]:
        """Word a storyline in every variant that fits it."""
        name, values = self._storyline(story)
        return tuple(self._render(name, values, self._variants(name)))

    def by_turn(
        self,
        story: Storyline,
        turn: Turn,
        planned: AbstractSet[Topic] | None = None,
        *,
        anew: bool = False,
    ) -> tuple[Wording, ...]:
        """Word a storyline in the variants whose turn it is, a few of each shape.

        The turn goes round the variants of each shape that fit, those left out that
        tell what is not among the topics planned; anew, none leans on what went before.
        """
        key = (id(story), planned, anew)
        if key not in self._stories:
            name, values = self._storyline(story, planned)
            values[LEANS] = values[LEANS] and not anew
            every = [
                one
                for one in self._variants(name)
                if planned is None or story.topics_of(one.also) <= planned
            ]
            shapes: dict[str, list[variants.Variant]] = {}
            for variant in self._leaning(name, values, every):
                shapes.setdefault(variant.shape, []).append(variant)
            worded = tuple(
                wording
                for found in shapes.values()
                for wording in self._first(name, values, found, turn)
            )
            self._stories[key] = Worded(story, worded)
        return self._stories[key].wordings

    def _leaning(
        self, name: str, values: dict[str, object], every: Sequence[variants.Variant]
    ) -> Sequence[variants.Variant]:
        """Give those alone that lean on the sentence before, where any of them fits."""
        leaning = [v for v in every if LEANS in v.condition]
        if not values[LEANS] or not any(self._render(name, values, leaning)):
            return every
        return [v for v in every if LEANS in v.condition or v.shape in variants.APART]

    def _first(
        self,
        name: str,
        values: dict[str, object],
        found: list[variants.Variant],
        turn: Turn,
    ) -> Iterator[Wording]:
        rather = list(self._render(name, values, [v for v in found if v.rather]))
        alone = [w for w in rather if not w.also]
        # Where enough of these fit, none of the others would be asked for.
        enough = alone and len(rather) >= CANDIDATES
        plain = [v for v in found if not v.rather and not enough]
        others = list(self._render(name, values, plain))
        # A few that tell more storylines at once are always among those to choose from.
        more = _fullest(turn.order([w for w in rather if w.also]))[:FOR_MORE]
        ordered = (*more, *(w for w in turn.order(rather) if w not in more))
        ordered = (*ordered, *turn.order(others))
        # One at least tells this storyline alone: the others may not be planned.
        chosen = ordered[:CANDIDATES]
        if all(w.also for w in chosen):
            chosen += tuple(w for w in ordered if not w.also)[:1]
        for rank, wording in enumerate(chosen):
            behind = RICHER if rather and not wording.variant.rather else 0
            yield replace(wording, rank=rank + behind)

    def _storyline(
        self, story: Storyline, planned: AbstractSet[Topic] | None = None
    ) -> tuple[str, dict[str, object]]:
        values = self.scene.of(story)
        values["pick"] = partial(pick, f"{self.scene.facts.name} {story.identity}")
        values[TELLS] = Tells(story, planned)
        return f"storylines/{story.key}", values

    def _variants(self, name: str) -> tuple[variants.Variant, ...]:
        """Return the variants of a template; none where there is no such file."""
        if name in self._templates:
            return self.loader.read[name]
        try:
            self._templates[name] = self.environment.get_template(name)
        except jinja2.TemplateNotFound:
            return ()
        except jinja2.TemplateSyntaxError as error:
            # A variant is one line of the template (see as_template).
            variant = self.loader.read[name][error.lineno - 1]
            raise variants.fault(error.filename, variant, error.message) from error
        return self.loader.read[name]

    def joints(self, seam: Seam) -> tuple[Joint, ...]:
        """Word the joints that a seam allows; one without FIRST opens a sentence."""
        if seam not in self._joints:
            values = {"a": FIRST, "b": Second(), **vars(seam)}
            found = self._shaped("joints", values, seam.relation.value)
            self._joints[seam] = tuple(map(Joint.of, found))
        return self._joints[seam]

    def second(self, joint: Joint, text: str) -> str:
        """Set the second clause as a joint asks: "que" + "il" gives "qu'il"."""
        if not joint.wrapper:
            return text
        if joint.wrapper == PREDICATE:
            return text[1:].lstrip(" ")
        register, language = self.scene.register, self.scene.language
        if is_mention(text[0]):
            return register.wrapped(text[0], joint.wrapper) + text[1:]
        return language.wrappers[joint.wrapper](Phrase(text=text))

    def names(
        self, shape: str, driver: Driver, mate: Driver | None = None
    ) -> str | None:
        """Describe a driver in one way, or not at all where the way does not fit."""
        found = self._shaped("names", self.scene.of_driver(driver, mate), shape)
        return found[0].text if found else None

    def _shaped(
        self, name: str, values: dict[str, object], shape: str
    ) -> tuple[Wording, ...]:
        chosen = [v for v in self._variants(name) if v.shape == shape]
        return tuple(self._render(name, values, chosen))

    def _render(
        self,
        name: str,
        values: dict[str, object],
        chosen: Iterable[variants.Variant],
    ) -> Iterator[Wording]:
        if not chosen:
            return
        template = self._templates[name]
        context = template.new_context(values)
        for variant in chosen:
            text, told = self._words(template, variant, context), taken(values)
            if text:
                names = len(MENTION.findall(text))
                words = text.count(" ") + 1 + NAME_LENGTH * names
                subject, also = self._subject(text), (*variant.also, *told)
                yield Wording(variant, text, *subject, words=words, also=also)

    @staticmethod
    def _words(
        template: jinja2.Template,
        variant: variants.Variant,
        context: jinja2.runtime.Context,
    ) -> str:
        try:
            text = "".join(template.blocks[variant.block](context))
        except UnsayableError:
            return ""
        except jinja2.TemplateRuntimeError as error:  # an undefined name among them
            raise variants.fault(template.filename, variant, error.message) from error
        return SPACES.sub(" ", text).strip(" ")

    def _subject(self, text: str) -> tuple[Driver | None, int]:
        found = self.scene.register.mentions(text)
        return next(((who.driver, at) for at, who in found if who.subject), (None, 0))
