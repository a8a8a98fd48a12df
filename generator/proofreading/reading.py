"""What can be seen of a template without any facts: names, choices, twins, numbers."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

import jinja2
from jinja2 import nodes

from generator import discovery
from generator.nearest import correction, listed
from generator.proofreading.files import OTHERS, storylines, tree
from generator.proofreading.samples import drivers
from generator.sentences import venues
from generator.sentences.tells import TELLS
from generator.sentences.variants import (
    CHOICE,
    FIRST_PARAGRAPH,
    HUNG,
    WHOLE,
    as_template,
    plainly,
)
from generator.sentences.views import CONTEXT
from generator.sentences.wording import Seam
from generator.storyline import Storyline

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.errors import Fault
    from generator.proofreading.files import File
    from generator.sentences.variants import Variant
    from generator.sentences.wordings import Wordings

FEWEST, FEWEST_OFTEN = 3, 6
"""Variants of what a storyline needs, and of what every release tells: fewer are heard
again within a season."""
ENGINE = frozenset({"pick", "tells", "loop", "range"})
VENUES = {"here", "previous", "next"}
_JINJA = re.compile(r"\{\{.*?\}\}|\{%.*?%\}", re.DOTALL)
_VALUE_ALONE = re.compile(r"\s*\{\{[^{}]*\}\}\s*")
_CAPITAL = re.compile(r"\s*[A-ZÀ-ÖØ-Þ][a-zà-öø-ÿ]")
_STOP = re.compile(r"(?<![.…])\.\s*$")


@dataclass(frozen=True)
class Names:
    """What the templates of a language may speak of, and with which filters."""

    shared: frozenset[str]
    """Whatever the storyline."""
    beside: Mapping[str, frozenset[str]]
    """In the templates that word no storyline."""
    filters: frozenset[str]

    @classmethod
    def of(cls, wordings: Wordings) -> Names:
        """Ask the engine."""
        scene = wordings.scene
        seam = frozenset({"a", "b", *Seam.__dataclass_fields__})
        return cls(
            shared=frozenset(scene.shared()),
            beside={
                "joints": seam,
                "names": frozenset(scene.of_driver(drivers()[0], None)),
            },
            filters=frozenset(wordings.environment.filters),
        )


def missing(found: tuple[File, ...]) -> Iterator[str]:
    """Name the templates that a language lacks."""
    needed = {*OTHERS, *(f"storylines/{n}" for n in discovery.names("detectors"))}
    yield from sorted(needed - {file.name for file in found})


def read(file: File, names: Names, *, often: bool) -> Iterator[Fault]:
    """Find the faults of one file."""
    if not file.storyline and file.name not in OTHERS:
        known = OTHERS
        remedy = correction(file.name, known) or "put it into storylines/"
        yield file.fault(None, f"no template is called {file.name}", remedy)
        return
    if file.storyline and file.storyline not in discovery.names("detectors"):
        remedy = correction(file.storyline, discovery.names("detectors"))
        what = f"there is no storyline {file.storyline}"
        yield file.fault(None, what, remedy or "rename or delete the file")
        return
    speaks_of = _known(file, names)
    for variant in file.variants:
        yield from _names(file, variant, speaks_of, names)
        yield from _also(file, variant, variant.also)
        yield from _choices(file, variant)
        yield from _begins_and_ends(file, variant)
    if file.storyline:
        yield from _too_few(file, FEWEST_OFTEN if often else FEWEST)


GIVEN = ("n", "the_race", "in_the_race", "race", "title", "overall")
"""What every storyline's templates may speak of, besides its fields and the scene."""


def _known(file: File, names: Names) -> frozenset[str]:
    """Give what a template may speak of."""
    if not file.storyline:
        return names.beside.get(file.name, frozenset())
    fields = (set(kind.field_names) for kind in storylines(file.storyline))
    own = set.intersection(*fields) - set(Storyline.field_names)
    return frozenset(
        {*own, "n", "the_race", "in_the_race", "title", "race", "overall", *CONTEXT}
        | names.shared
    )


def _names(
    file: File, variant: Variant, known: frozenset[str], names: Names
) -> Iterator[Fault]:
    try:
        parsed = tree(variant)
    except jinja2.TemplateSyntaxError as error:
        yield file.fault(variant, plainly(error.message), "correct it")
        return
    for name in sorted(_undeclared(parsed) - known - ENGINE):
        some = correction(name, known) or f"use {listed(sorted(known))}"
        yield file.fault(variant, f"nothing is called {name} here", some)
    for one in sorted({f.name for f in parsed.find_all(nodes.Filter)} - names.filters):
        remedy = correction(one, names.filters) or "see docs/templates.md"
        yield file.fault(variant, f"there is no filter {one}", remedy)
    for what in sorted(set(_attributes(parsed))):
        yield file.fault(variant, what, "see docs/templates.md")
    yield from _also(file, variant, _told(parsed))


def _also(file: File, variant: Variant, asked: Iterable[str]) -> Iterator[Fault]:
    known = discovery.names("detectors")
    for name in asked:
        if name not in known:
            some = correction(name, known) or "name a storyline"
            yield file.fault(variant, f"there is no storyline {name}", some)


def _told(parsed: nodes.Template) -> Iterator[str]:
    """Name the storylines that a variant may tell as well, where it asks for them."""
    for call in parsed.find_all(nodes.Call):
        if isinstance(call.node, nodes.Name) and call.node.name == TELLS:
            yield from (one.value for one in call.args if isinstance(one, nodes.Const))


def _undeclared(parsed: nodes.Template) -> set[str]:
    """Name what a variant does not set itself."""
    names = list(parsed.find_all(nodes.Name))
    own = {one.name for one in names if one.ctx == "store"}
    return {one.name for one in names} - own


def _attributes(parsed: nodes.Template) -> Iterator[str]:
    for one in parsed.find_all(nodes.Getattr):
        of = one.node.name if isinstance(one.node, nodes.Name) else ""
        if of in VENUES and not hasattr(venues.Place, one.attr):
            yield f"{of} has no {one.attr}"


def _choices(file: File, variant: Variant) -> Iterator[Fault]:
    for choice in CHOICE.finditer(variant.words):
        options = [" ".join(one.split()) for one in re.split(r"\s/\s", choice[1])]
        if len(set(options)) < len(options):
            what = f"the choice <{' / '.join(options)}> offers the same twice"
            yield file.fault(variant, what, "write something else, or take one out")
    # What the engine did not take for a choice is still there in what it made of it.
    rest = _JINJA.sub("", as_template((variant,)))
    if "<" in rest or ">" in rest:
        what = "a choice is not closed, or has nothing to choose from"
        yield file.fault(variant, what, "write <one / another>, with spaces")


def _begins_and_ends(file: File, variant: Variant) -> Iterator[Fault]:
    joined = variant.shape in ("clause", *HUNG)
    if file.storyline and joined and _CAPITAL.match(variant.words):
        what = f"the {variant.shape} begins with a capital"
        yield file.fault(variant, what, "begin in lower case: it may be joined")
    if (
        file.storyline
        and variant.shape not in FIRST_PARAGRAPH
        and _STOP.search(variant.words)
    ):
        what = f"the {variant.shape} ends with a full stop"
        yield file.fault(variant, what, "take it out: the sentence sets it")


def _too_few(file: File, fewest: int) -> Iterator[Fault]:
    if any(_VALUE_ALONE.fullmatch(one.words) for one in file.variants):
        return  # it prints what somebody else has worded
    needs = [("clauses or sentences", WHOLE, fewest)]
    if any(kind.satellite for kind in storylines(file.storyline)):
        needs.append(("tails or openings", HUNG, FEWEST))
    for what, shapes, least in needs:
        count = sum(variant.shape in shapes for variant in file.variants)
        if count < least:
            remedy = f"write {least - count} more"
            yield file.fault(None, f"there are too few {what}, {count}", remedy)
