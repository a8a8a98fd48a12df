"""Provenance: each sentence of a release with what it rests on, down to the line.

    sentence → storylines → evidence → file, line and what stands there

A storyline that counts rests on every race it counted; those are named as the sport
names them ("1.2": second race of the first round), besides the lines. A trace as a file
is described in docs/trace.md.
"""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING, Final, Literal

from generator.reader.nodes import Listing, Scalar
from generator.results.base import INPUT
from generator.sentences.around import grounds, spoken_of
from generator.storyline import Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.evidence import Evidence, Ref
    from generator.facts import Facts
    from generator.reader.nodes import Lines, Node
    from generator.sentences.draft import Part
    from generator.sentences.say import Sentence, Sentences

VERSION: Final = 1


@dataclass(frozen=True)
class Source:
    """One value of a results file."""

    __pydantic_config__ = INPUT

    file: str
    """Path relative to the project."""
    line: int
    path: str
    """Keys and indices that lead to the value: "races.0.grid.1"."""
    value: str
    """What stands there, on one line."""


@dataclass(frozen=True)
class Count:
    """A number that was counted, and over what: the fifth win is these five races."""

    __pydantic_config__ = INPUT

    field: str
    """The storyline's field that holds it: "wins"."""
    value: int
    races: tuple[str, ...]
    """The races counted, by round and race."""
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Basis:
    """One storyline that a sentence tells."""

    __pydantic_config__ = INPUT

    storyline: str
    """Its identity: name, race, title, driver."""
    template_line: int
    """Line of the variant in templates/<language>/storylines/<name>.j2."""
    states: Mapping[str, str]
    """The fields that its wording speaks of."""
    races: tuple[str, ...]
    """Races that it rests on, where they are several."""
    counts: tuple[Count, ...]
    """The numbers that its wording speaks of, each with the races counted."""
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Traced:
    """A sentence with all that it rests on."""

    __pydantic_config__ = INPUT

    place: str
    """headline, standfirst, or paragraph 1, 2, ..."""
    text: str
    basis: tuple[Basis, ...]
    own: tuple[Source, ...]
    """Where the press officer wrote it, if it is not told by storylines."""
    names: tuple[Source, ...]
    """Who its drivers are: what their names, teams and descriptions rest on."""


@dataclass(frozen=True)
class Trace:
    """What a whole release rests on."""

    __pydantic_config__ = INPUT

    version: Literal[1]
    """Version of this form: raised when a field is renamed, dropped or changed."""
    meeting: str
    """Name of the meeting's file without its ending."""
    language: str
    """ISO 639-1 code."""
    kind: Literal["report", "preview"]
    sentences: tuple[Traced, ...]
    """In the order in which they are read; the house's fixed phrases have none."""


def traced(
    sentences: Sentences,
    facts: Facts,
    lines: Mapping[str, Lines],
    language: str,
    kind: Literal["report", "preview"],
) -> Trace:
    """Trace a release."""
    found = trace(sentences, facts, lines)
    return Trace(VERSION, facts.name, language, kind, found)


def trace(
    sentences: Sentences, facts: Facts, lines: Mapping[str, Lines]
) -> tuple[Traced, ...]:
    """Trace every sentence, in the order in which they are read."""
    return tuple(
        Traced(
            place,
            sentence.text,
            tuple(_basis(part, facts, lines) for part in sentence.parts),
            _sources(sentence.own, lines),
            _sources(sentence.names, lines),
        )
        for place, sentence in _in_order(sentences)
    )


def _in_order(sentences: Sentences) -> Iterator[tuple[str, Sentence]]:
    yield "headline", sentences.headline
    for sentence in sentences.standfirst:
        yield "standfirst", sentence
    for number, paragraph in enumerate(sentences.body, start=1):
        for sentence in paragraph:
            yield f"paragraph {number}", sentence


def _basis(part: Part, facts: Facts, lines: Mapping[str, Lines]) -> Basis:
    story = part.message.story
    names = spoken_of(part.variant)
    return Basis(
        storyline=story.identity,
        template_line=part.line,
        states=_stated(story, names),
        races=_several(_races(story.evidence, facts)),
        counts=tuple(
            Count(name, value, _races(over, facts), _sources(over, lines))
            for name, over in story.counted.items()
            if name in names and (value := getattr(story, name)) is not None
        ),
        sources=_sources(
            (*story.evidence, *grounds(part.variant, story, facts)), lines
        ),
    )


def _stated(story: Storyline, names: frozenset[str]) -> dict[str, str]:
    own = (n for n in story.field_names if n not in Storyline.field_names)
    own = (name for name in own if name in names)
    values = ((name, getattr(story, name)) for name in own)
    return {name: _plain(value) for name, value in values if value is not None}


def _plain(value: object) -> str:
    if isinstance(value, tuple):
        return ", ".join(map(_plain, value))
    return str(getattr(value, "key", value))


def _races(evidence: Evidence, facts: Facts) -> tuple[str, ...]:
    rounds = {one.meeting: i for i, one in enumerate(facts.season.calendar, start=1)}
    found = [
        (rounds[ref.file], int(ref.path[1]) + 1)
        for ref in evidence
        if ref.file in rounds and ref.path[0] == "races"
    ]
    return tuple(f"{number}.{race}" for number, race in sorted(set(found)))


def _several(races: tuple[str, ...]) -> tuple[str, ...]:
    return races if len(races) > 1 else ()


def _sources(evidence: Evidence, lines: Mapping[str, Lines]) -> tuple[Source, ...]:
    return tuple(_source(ref, lines[ref.file]) for ref in dict.fromkeys(evidence))


def _source(ref: Ref, lines: Lines) -> Source:
    return Source(
        file=lines.file,
        line=lines.value(ref.path).line,
        path=".".join(map(str, ref.path)),
        value=_written(lines.root, ref.path),
    )


def _written(node: Node | None, path: tuple[str | int, ...]) -> str:
    for step in path:
        if isinstance(node, Listing) and isinstance(step, int):
            node = node.items[step]
        elif node is not None and not isinstance(node, Scalar | Listing):
            key = node.written(step)
            node = node.values[key] if key is not None else None
    return _on_one_line(node)


def _on_one_line(node: Node | None) -> str:
    if node is None:
        return ""
    if isinstance(node, Scalar):
        return node.text
    if isinstance(node, Listing):
        return f"[{', '.join(map(_on_one_line, node.items))}]"
    pairs = (f"{key}: {_on_one_line(value)}" for key, value in node.values.items())
    return f"{{{', '.join(pairs)}}}"
