"""Check the templates, every fault at once; show one storyline with sample facts.

Checked are the built-in templates and those of the project that stand before them:
names that nothing has, a language that lacks a file, variants that never fit, wording
that breaks the rules of its language, choices with nothing to choose from, too few
variants.
With the NAME of a storyline, that one alone is checked and every variant shown.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

import generator
from generator import cache, discovery, pipeline, project
from generator.commands import _options
from generator.errors import ResultsError, UsageError
from generator.facts import establish
from generator.nearest import listed, nearest
from generator.output import show, tell
from generator.proofreading.files import files
from generator.proofreading.proof import Desk, faults
from generator.proofreading.trying import spoken, trials

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from generator.errors import Fault
    from generator.facts import Facts
    from generator.language import Language
    from generator.storyline import Storyline

EXAMPLES = (
    "genrelease templates                   # every template",
    "genrelease templates --lang fr",
    "genrelease templates win --lang fr     # each way to tell of a win",
)
EXAMPLE = Path(generator.__path__[0], "example")


def options(parser: ArgumentParser) -> None:
    """Declare the storyline and the language."""
    parser.add_argument(
        "name",
        metavar="NAME",
        nargs="?",
        help="a storyline, as genrelease plan names it: win (default: all)",
    )
    _options.add_languages(parser)
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Print the faults of the templates; 1 where there are any."""
    name = arguments.name
    if name is not None:
        _refuse_unknown(name)
    codes = _options.chosen("languages", arguments.lang)
    told = tuple(_told(arguments.project))
    desk = Desk(told, arguments.project, cache.compiled())
    found: list[Fault] = []
    for language in map(pipeline.language, codes):
        mine = faults(desk, language, name)
        found += mine
        if name is not None and not mine:
            show("\n".join((*_preview(name, desk, language), "")))
    if found:
        show("".join(f"{fault}\n" for fault in found))
    of = name or "the templates"
    tell(f"{len(found)} fault{'' if len(found) == 1 else 's'} in {of}.")
    return 1 if found else 0


def _refuse_unknown(name: str) -> None:
    known = discovery.names("detectors")
    if name not in known:
        near = nearest(name, known)
        some = f"did you mean {listed(near)}" if near else f"there are {listed(known)}"
        raise UsageError(f'There is no storyline "{name}"; {some}?')


def _told(root: Path) -> Iterator[tuple[Facts, tuple[Storyline, ...]]]:
    """Tell every meeting at hand that can be read; the example of init in any case."""
    try:
        own = project.list_meetings(root)
    except UsageError:
        own = ()
    for location in (*own, *project.list_meetings(EXAMPLE)):
        try:
            facts = establish(project.load(location), location.meeting)
        except ResultsError:
            continue
        yield facts, pipeline.detect(facts)


def _preview(name: str, desk: Desk, language: Language) -> Iterator[str]:
    """Show each variant with its line, as the first sample that it fits reads."""
    found = files(desk.project, language.code)
    file = next(file for file in found if file.storyline == name)
    wordings = desk.wordings(language)
    tried = trials(file, wordings)
    yield file.shown
    for variant in file.variants:
        text = tried[variant.number].first
        yield f"{variant.line:4}  {variant.header}"
        said = tuple(spoken(text, variant, wordings)) if text else ("(fits no sample)",)
        yield f"      {said[-1] if variant.shape == 'headline' else said[0]}"
