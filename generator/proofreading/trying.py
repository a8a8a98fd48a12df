"""What is seen of a template once facts are put in: what never fits or reads badly."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, field
from itertools import pairwise
from typing import TYPE_CHECKING

import jinja2

from generator.analysis.calendar import Venue
from generator.language import Phrase
from generator.proofreading.files import compared, storylines
from generator.proofreading.rule import broken
from generator.proofreading.samples import samples
from generator.sentences.loading import SPACES
from generator.sentences.mentions import is_mention
from generator.sentences.tells import TELLS
from generator.sentences.unknown import UnsayableError
from generator.sentences.venues import Place

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.proofreading.files import File
    from generator.proofreading.samples import Sample
    from generator.sentences.mentions import Mention
    from generator.sentences.variants import Variant
    from generator.sentences.wordings import Wordings

Way = Callable[["Mention", "Wordings"], Phrase]
"""A way of naming a driver."""
ENOUGH = 8
"""Ways in which a variant is seen before it is believed."""
UNLAWFUL = (
    TypeError,
    AttributeError,
    ValueError,
    ArithmeticError,
    LookupError,
    jinja2.UndefinedError,
)
"""What a wording raises of values that no meeting has together: a row of wins that was
ended, and no length of it. Whether one has shows when it is told."""


@dataclass
class Trial:
    """What has been seen of one variant."""

    fits: int = 0
    first: str | None = None
    """How it read the first time, names still open."""
    faults: dict[str, tuple[str, str]] = field(default_factory=dict)
    """What was wrong the first time, and the remedy, by sort of fault."""

    def fault(self, what: str, remedy: str) -> None:
        """Remember a fault, once of each sort."""
        self.faults.setdefault(what.partition(":")[0], (what, remedy))


class Asked:
    """What a variant asks of other storylines, answered now so and now otherwise."""

    def __init__(self, number: int) -> None:
        """Answer for the sample of that number."""
        self.number = number
        self.told: list[str] = []
        self.denied: str | None = None

    def __call__(self, key: str) -> bool:
        """Tell whether the storyline of that key is still to be told."""
        if key == self.denied or (self.number + len(key)) % 2:
            return False
        self.told.append(key)
        return True


def values(wordings: Wordings, sample: Sample, number: int) -> dict[str, object]:
    """Give a template what it may speak of, as the engine does."""
    language = wordings.scene.language
    around = {
        name: Place(language, value) if isinstance(value, Venue) else value
        for name, value in sample.shared.items()
    }
    given = {
        "pick": lambda _variant, point, options: (number + point) % options,
        "aside": "",
        TELLS: Asked(number),
    }
    return wordings.scene.of(sample.story) | around | given


def trials(file: File, wordings: Wordings) -> dict[int, Trial]:
    """Try every variant of a storyline's template, by number."""
    template = wordings.environment.get_template(file.name)
    found = {variant.number: Trial() for variant in file.variants}
    known = compared(file.variants)
    codes = (wordings.scene.language.code,)
    for kind in storylines(file.storyline):
        pending = list(file.variants)
        for number, sample in enumerate(
            samples(kind, wordings.scene.facts, codes, known)
        ):
            context = template.new_context(values(wordings, sample, number))
            for variant in pending:
                _try(template.blocks[variant.block], context, variant, found, wordings)
            pending = [v for v in pending if found[v.number].fits < ENOUGH]
            if not pending:
                break
    return found


def _try(
    block: Callable[[jinja2.runtime.Context], Iterator[str]],
    context: jinja2.runtime.Context,
    variant: Variant,
    found: dict[int, Trial],
    wordings: Wordings,
) -> None:
    trial = found[variant.number]
    asked: Asked = context[TELLS]
    asked.told = []
    text = _worded(block, context)
    if text:
        trial.fits += 1
        trial.first = trial.first or text
        for what, remedy in _wrong(text, variant, wordings):
            trial.fault(what, remedy)
        for key in dict.fromkeys(asked.told):
            asked.denied = key
            if _worded(block, context) == text:
                what = f'it says nothing of what tells("{key}") let it tell'
                trial.fault(what, "ask only where the words that tell it stand")
        asked.denied = None


def _worded(
    block: Callable[[jinja2.runtime.Context], Iterator[str]],
    context: jinja2.runtime.Context,
) -> str:
    """Give the words of a variant; none where it does not fit."""
    try:
        return SPACES.sub(" ", "".join(block(context))).strip(" ")
    except (UnsayableError, *UNLAWFUL):
        return ""


def _wrong(
    text: str, variant: Variant, wordings: Wordings
) -> Iterator[tuple[str, str]]:
    if _pronoun_and_comma(text, wordings):
        what = "a comma follows a subject that may become a pronoun or be left out"
        yield what, "write {{ x|subject|name }}, and not at the beginning"
    for said in spoken(text, variant, wordings):
        yield from broken(said, wordings.scene.language.code)


def _pronoun_and_comma(text: str, wordings: Wordings) -> bool:
    """Tell whether a comma follows a subject that may become a pronoun, or be dropped.

    "Klein, a rookie, won" reads well, and "he, a rookie, won" does not.
    """
    for place, (character, mark) in enumerate(pairwise(text)):
        if mark == "," and is_mention(character):
            mention = wordings.scene.register.mention(character)
            if mention is not None and mention.subject:
                return mention.form == "any" or place == 0
    return False


def spoken(text: str, variant: Variant, wordings: Wordings) -> Iterator[str]:
    """Yield a wording as a reader may meet it: with names, surnames, pronouns."""
    language = wordings.scene.language
    for way in (_full, _surname, _described):
        named = "".join(_said(c, way, wordings) for c in text)
        named = language.contract(named)
        whole = language.sentence(named)
        headline = variant.shape == "headline"
        yield language.typography(whole.removesuffix(".") if headline else whole)


def _said(character: str, way: Way, wordings: Wordings) -> str:
    scene = wordings.scene
    mention = scene.register.mention(character) if is_mention(character) else None
    if mention is None:
        return character
    phrase = way(mention, wordings)
    if mention.wrapper is None:
        return str(phrase)
    return scene.language.wrappers[mention.wrapper](phrase)


def _full(mention: Mention, _: Wordings) -> Phrase:
    driver = mention.driver
    team = f" ({driver.team})" if driver.team else ""
    return Phrase(text=driver.full_name + team, proper=True)


def _surname(mention: Mention, _: Wordings) -> Phrase:
    return Phrase(text=mention.driver.surname, proper=True)


def _described(mention: Mention, wordings: Wordings) -> Phrase:
    """Name by a pronoun or by the team, where such may stand."""
    shape = "pronoun" if mention.subject else "team"
    words = wordings.names(shape, mention.driver) if mention.form == "any" else None
    if words is None:
        return _surname(mention, wordings)
    return Phrase(text=words, gender=mention.driver.entry.gender or "m")
