"""Print each sentence of a release with its evidence: file, line, what stands there.

Under a sentence stand the storylines that it tells; under a storyline each number that
was counted, with the races counted (4.2: second race of the fourth round), then the
lines of the results files that it rests on; last, who its drivers are. `genrelease
MEETING --trace` writes all of it as JSON.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import cache, pipeline, project, provenance
from generator.commands import _options
from generator.output import show

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator

    from generator.provenance import Basis, Source, Traced

EXAMPLES = (
    "genrelease explain monza-2021 --lang fr",
    "genrelease explain monza-2021 --lang en --kind report",
)


def options(parser: ArgumentParser) -> None:
    """Declare the meeting, the language and the kind."""
    _options.add_meeting(parser)
    _options.add_languages(parser)
    _options.add_kind(parser)
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Print the evidence of a meeting's releases."""
    codes = _options.chosen("languages", arguments.lang)
    location = project.find(arguments.project, arguments.meeting)
    told = pipeline.account(
        project.load(location, codes), location.meeting, arguments.kind
    )
    lines = project.lines(location)
    for code in codes:
        draft = pipeline.write(
            told,
            pipeline.language(code),
            project=location.root,
            cache=cache.compiled(),
        )
        traced = provenance.trace(draft.sentences, told.facts, lines)
        show("\n".join(line for one in traced for line in _shown(one)) + "\n")
    return 0


def _shown(traced: Traced) -> Iterator[str]:
    yield f"[{traced.place}] {traced.text}"
    yield from map(_line, traced.own)
    for basis in traced.basis:
        yield f"    {_heading(basis)}"
        for count in basis.counts:
            yield f"        {count.field} {count.value} = {_races(count.races)}"
        counted = (source for count in basis.counts for source in count.sources)
        yield from map(_line, dict.fromkeys((*basis.sources, *counted)))
    if traced.names:
        yield "    names"
        yield from map(_line, traced.names)
    yield ""


def _heading(basis: Basis) -> str:
    if basis.races and not basis.counts:
        return f"{basis.storyline} = {_races(basis.races)}"
    return basis.storyline


def _races(races: tuple[str, ...]) -> str:
    if not races:
        return "no race"
    return f"race{'s' if len(races) > 1 else ''} {', '.join(races)}"


def _line(source: Source) -> str:
    return f"        {source.file}:{source.line}  {source.path}: {source.value}"
