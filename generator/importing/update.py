"""A meeting file brought up to date, without losing what people wrote into it.

Field by field, three versions are held against each other: what the last import wrote,
what stands in the file now, and what the timekeepers say now. What nobody touched
follows the timekeepers; what people added stays; where a person typed another value
than the import had written, and the timekeepers have changed theirs, somebody is asked.
A file that no import wrote was typed by hand throughout: then every field of it that
the timekeepers contradict is asked about, and its events stay as they are.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Mapping
from typing import TYPE_CHECKING, NamedTuple

from generator.importing.merge3 import merge3
from generator.importing.segments import FREE, RACES, Segment, cut, joined, with_lines

if TYPE_CHECKING:
    from generator.importing.segments import Path

EVENTS = "events"
_NO_RACES = re.compile(rf"^{RACES}: *\[ *\]", re.MULTILINE)


class Conflict(NamedTuple):
    """A value typed by hand that the timekeepers contradict."""

    field: str
    """Where it is, in words: race 1, classification."""
    mine: tuple[str, ...]
    theirs: tuple[str, ...]


Decide = Callable[[Conflict], bool]
"""Says whether the timekeepers' version is taken."""


def update(mine: str, theirs: str, base: str | None, decide: Decide) -> str:
    """Give the file's new text."""
    text = mine.replace("\r\n", "\n")
    own, new = cut(_NO_RACES.sub(f"{RACES}:", text)), cut(theirs)
    before = _fields(cut(base)) if base is not None else {}
    there = _fields(own)
    replaced: dict[Path, Segment] = {}
    missing: list[int] = []
    for index, segment in enumerate(new):
        path = segment.path
        if path == FREE or (path == (RACES,) and path in there):
            continue
        if path in there:
            lines = _merged(there[path], segment, before.get(path), decide)
            replaced[path] = with_lines(there[path], lines)
        elif path not in before or before[path].lines != segment.lines:
            missing.append(index)
    result = [replaced.get(one.path, one) for one in own]
    for index in missing:
        _insert(result, new, index)
    return joined(one for one in result if not _stands_in(one, result))


def _fields(segments: list[Segment]) -> Mapping[Path, Segment]:
    return {one.path: one for one in segments if one.path != FREE}


def _merged(
    mine: Segment, theirs: Segment, base: Segment | None, decide: Decide
) -> list[str]:
    if _bare(mine) == _bare(theirs):
        return list(mine.lines)
    if base is None:
        if mine.path[-1] == EVENTS:
            return list(mine.lines)
        conflict = Conflict(_in_words(mine.path), mine.lines, theirs.lines)
        return list(theirs.lines if decide(conflict) else mine.lines)

    def choose(one: list[str], other: list[str]) -> bool:
        return decide(Conflict(_in_words(mine.path), tuple(one), tuple(other)))

    return merge3(base.lines, mine.lines, theirs.lines, choose)


def _bare(segment: Segment) -> str:
    """Give the values of a field without comments, spaces and quotation marks."""
    code = (line.partition(" #")[0] for line in segment.lines)
    return "".join("".join(code).replace('"', "").replace("'", "").split())


def _in_words(path: Path) -> str:
    if len(path) > 1 and isinstance(path[1], int):
        return f"race {path[1] + 1}, {path[2] or 'all of it'}"
    return str(path[0])


def _insert(result: list[Segment], new: list[Segment], index: int) -> None:
    """Put a field where it stands in the new file, next to its neighbours there."""
    segment = new[index]
    at = _place(result, new, index)
    lead = [new[index - 1]] if index and _belongs(new[index - 1]) else []
    blank = [Segment(FREE, ("",))] if len(segment.path) == 1 else []
    before = blank if at and result[at - 1].path != FREE else []
    behind = blank if at < len(result) and result[at].path != FREE else []
    result[at:at] = [*before, *lead, segment, *behind]


def _belongs(before: Segment) -> bool:
    """Whether what stands before a field is a comment about it."""
    return before.path == FREE and bool(before.lines[-1].strip())


def _place(result: list[Segment], new: list[Segment], index: int) -> int:
    path = new[index].path
    places = {one.path: i for i, one in enumerate(result) if one.path != FREE}
    near = [one.path for one in new if one.path in places and _near(one.path, path)]
    order = {one.path: i for i, one in enumerate(new)}
    if earlier := [one for one in near if order[one] < index]:
        return places[earlier[-1]] + 1
    if later := [one for one in near if order[one] > index]:
        return places[later[0]]
    same = [i for one, i in places.items() if _near(one, path)]
    if len(path) == 1:
        return _end(result)
    return max(same) + 1 if same else _behind_races(places, len(result))


def _near(one: Path, other: Path) -> bool:
    """Whether two fields are of the same race, or both of the meeting."""
    if len(other) > 1:
        return one[:2] == other[:2]
    return len(one) == 1


def _behind_races(places: Mapping[Path, int], end: int) -> int:
    races = [i for path, i in places.items() if path[0] == RACES]
    return max(races) + 1 if races else end


def _end(result: list[Segment]) -> int:
    at = len(result)
    while at and result[at - 1].path == FREE:
        at -= 1
    return at


def _stands_in(segment: Segment, segments: list[Segment]) -> bool:
    """Whether a race that nothing was known of has fields now."""
    empty = len(segment.path) > 1 and segment.path[2] == ""
    return empty and any(
        one.path[:2] == segment.path[:2] and one.path[2] != ""
        for one in segments
        if len(one.path) > 1
    )
