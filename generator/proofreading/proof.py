"""Every fault of the templates of a language, at once."""

from __future__ import annotations

from collections import Counter
from dataclasses import dataclass, field
from functools import partial
from typing import TYPE_CHECKING

import jinja2

from generator.errors import Fault, TemplateError
from generator.proofreading import reading
from generator.proofreading.files import File, files
from generator.proofreading.trying import trials
from generator.sentences.captions import Captions
from generator.sentences.loading import folders
from generator.sentences.mentions import Register
from generator.sentences.terms import terms
from generator.sentences.views import Scene
from generator.sentences.wordings import Wordings

if TYPE_CHECKING:
    from collections.abc import Iterator
    from pathlib import Path

    from generator.facts import Facts
    from generator.language import Language
    from generator.storyline import Storyline

FIXED = ("charts", "terms")
"""Templates that are read as they are used, with all their faults."""
OFTEN, MEETINGS = 0.9, 8
"""A storyline is frequent if so many of at least so many meetings tell it."""


@dataclass(frozen=True)
class Desk:
    """What templates are read with: the meetings at hand and what they tell."""

    told: tuple[tuple[Facts, tuple[Storyline, ...]], ...]
    """At least one meeting."""
    project: Path | None = None
    cache: Path | None = None
    """Folder for compiled templates."""
    _wordings: dict[tuple[str, int], Wordings] = field(default_factory=dict)

    def wordings(self, language: Language, meeting: int = 0) -> Wordings:
        """Set the scene of one of the meetings."""
        key = (language.code, meeting)
        if key not in self._wordings:
            scene = Scene(self.told[meeting][0], language, Register(), "race_by_race")
            self._wordings[key] = Wordings(scene, self.project, self.cache)
        return self._wordings[key]

    @property
    def frequent(self) -> frozenset[str]:
        """Storylines that nearly every meeting tells."""
        found = Counter(k for _, told in self.told for k in {s.key for s in told})
        few = len(self.told) < MEETINGS
        least = len(self.told) * OFTEN
        return frozenset(k for k, n in found.items() if n >= least and not few)


def faults(
    desk: Desk, language: Language, only: str | None = None
) -> tuple[Fault, ...]:
    """Find every fault of a language's templates, or of one storyline's."""
    found = files(desk.project, language.code)
    name = f"storylines/{only}" if only else None
    every = [
        _missing(desk, language, lacking)
        for lacking in reading.missing(found)
        if name in (None, lacking)
    ]
    if only is None:
        every += _fixed(desk, language)
    for file in found:
        if name in (None, file.name) and file.name not in FIXED:
            every += _of(file, desk, language)
    return tuple(sorted(set(every)))


def _missing(desk: Desk, language: Language, name: str) -> Fault:
    folder = folders(desk.project)[0]
    file = File(language.code, name, folder / language.code / f"{name}.j2")
    return file.fault(None, "the file is missing", "write it, as in the other language")


def _fixed(desk: Desk, language: Language) -> Iterator[Fault]:
    """Find what is missing or broken among the words that no storyline needs."""
    for read in (partial(terms, language.code), partial(Captions, language)):
        try:
            read(desk.project)
        except TemplateError as error:
            yield from error.faults


def _of(file: File, desk: Desk, language: Language) -> Iterator[Fault]:
    try:
        variants = file.variants
    except TemplateError as error:
        yield from error.faults
        return
    wordings = desk.wordings(language)
    names, often = reading.Names.of(wordings), file.storyline in desk.frequent
    yield from reading.read(file, names, often=often)
    if not file.storyline:
        return
    try:
        tried = trials(file, wordings)
    except TemplateError as error:
        yield from error.faults  # of the names, that the words were tried with
        return
    except (jinja2.TemplateError, ModuleNotFoundError):
        return  # as reading has said
    fitting, broken = _told(file, desk, language)
    yield from broken
    for variant in variants:
        trial = tried[variant.number]
        for what, remedy in trial.faults.values():
            yield file.fault(variant, what, remedy)
        if not trial.fits and variant.line not in fitting:
            what = "the variant fits no facts at all"
            yield file.fault(variant, what, "correct its condition, or delete it")


def _told(file: File, desk: Desk, language: Language) -> tuple[set[int], list[Fault]]:
    """Tell what the meetings at hand have to tell: the lines that fit, and faults."""
    fitting, faults = set[int](), list[Fault]()
    for number, (_, told) in enumerate(desk.told):
        for story in told:
            if story.key == file.storyline:
                try:
                    found = desk.wordings(language, number).of(story)
                except TemplateError as error:
                    faults += error.faults
                except (TypeError, ValueError, ArithmeticError, LookupError) as error:
                    what = f"it cannot word {story.identity} ({error})"
                    remedy = "ask in the condition for what it speaks of"
                    faults.append(file.fault(None, what, remedy))
                else:
                    fitting |= {wording.variant.line for wording in found}
    return fitting, faults
