"""Provenance: each sentence of a release with what it rests on, down to the line.

    sentence → storylines → evidence → file, line and what stands there

A storyline that counts rests on every race it counted; those are named as the sport
names them ("1.2": second race of the first round), besides the lines.
"""

from __future__ import annotations

from dataclasses import asdict, dataclass
from typing import TYPE_CHECKING

from generator.reader.nodes import Listing, Scalar
from generator.storyline import Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.evidence import Evidence, Ref
    from generator.facts import Facts
    from generator.reader.nodes import Lines, Node
    from generator.sentences.drafts import Part
    from generator.sentences.say import Sentence, Sentences


@dataclass(frozen=True)
class Source:
    """One value of a results file."""

    file: str
    """Path relative to the project."""
    line: int
    path: str
    """Keys and indices that lead to the value: "races.0.grid.1"."""
    value: str
    """What stands there, on one line."""


@dataclass(frozen=True)
class Basis:
    """One storyline that a sentence tells."""

    storyline: str
    """Its identity: name, race, title, driver."""
    template_line: int
    """Line of the variant in templates/<language>/storylines/<name>.j2."""
    states: Mapping[str, str]
    """The fields that its wording may have stated."""
    races: tuple[str, ...]
    """Races that were counted, where it rests on several."""
    sources: tuple[Source, ...]


@dataclass(frozen=True)
class Traced:
    """A sentence with all that it rests on."""

    place: str
    """headline, standfirst, or paragraph 1, 2, ..."""
    text: str
    basis: tuple[Basis, ...]
    own: tuple[Source, ...]
    """Where the press officer wrote it, if it is not told by storylines."""


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
        )
        for place, sentence in _in_order(sentences)
    )


def as_data(traced: tuple[Traced, ...]) -> list[dict[str, object]]:
    """Turn a trace into plain data, for JSON (see docs/trace.md)."""
    return [asdict(one) for one in traced]


def _in_order(sentences: Sentences) -> Iterator[tuple[str, Sentence]]:
    yield "headline", sentences.headline
    for sentence in sentences.standfirst:
        yield "standfirst", sentence
    for number, paragraph in enumerate(sentences.body, start=1):
        for sentence in paragraph:
            yield f"paragraph {number}", sentence


def _basis(part: Part, facts: Facts, lines: Mapping[str, Lines]) -> Basis:
    story = part.message.story
    return Basis(
        storyline=story.identity,
        template_line=part.line,
        states=_stated(story),
        races=_races(story.evidence, facts),
        sources=_sources(story.evidence, lines),
    )


def _stated(story: Storyline) -> dict[str, str]:
    own = (n for n in story.field_names if n not in Storyline.field_names)
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
    races = tuple(f"{number}.{race}" for number, race in sorted(set(found)))
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
