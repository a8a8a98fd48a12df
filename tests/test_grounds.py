"""What a storyline tells rests on what it cites, and on nothing else that it hides.

One value after another is taken out of the files, or given to a driver whom nobody
knows. Where a field of a storyline then tells something else, or the storyline is gone,
the value was among its grounds: it must be cited. So a detector cannot forget one.

Not asked: that a row ahead belongs to another class, or that a race whose winner is
unknown leaves a count open. A count cites what was counted.
"""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterator, Mapping
from dataclasses import MISSING, Field, fields, is_dataclass, replace
from typing import TYPE_CHECKING, Any

import pytest

from generator import pipeline, project
from generator.facts import establish
from generator.results.season import Entry
from generator.storyline import Storyline
from tests.varied_releases import MEETINGS, account, label

if TYPE_CHECKING:
    from generator.evidence import Path, Ref
    from generator.location import Location
    from generator.results.bundle import Bundle

STRANGER = "Nobody"
UNASKED = {"calendar", "circuits", "championship", "titles", "house", "editorial"}
"""What a season file cannot do without, or what words rest on (see around.py)."""
ROWS = {"races", "classification"}
"""Lists whose items stand for a place: without one, all behind would move up."""


def kinds(location: Location) -> set[str]:
    return {story.key for story in account(location).storylines}


def telling() -> list[Location]:
    """Choose meetings that together tell every storyline that any of them tells."""
    seen: set[str] = set()
    found = []
    for one in sorted(MEETINGS, key=lambda one: (-len(kinds(one)), label(one))):
        if kinds(one) - seen:
            found.append(one)
            seen |= kinds(one)
    return found


def changed(value: Any, known: set[str], path: Path = ()) -> Iterator[tuple[Path, Any]]:  # noqa: ANN401  values of any file
    """Yield a value as often as one thing in it can be changed, and where."""
    if isinstance(value, str) and value in known:
        yield path, STRANGER
    elif isinstance(value, Mapping):
        yield from _without_keys(value, known, path)
    elif isinstance(value, tuple):
        yield from _without_items(value, known, path)
    elif is_dataclass(value) and not isinstance(value, type):
        yield from _without_fields(value, known, path)


def _without_keys(
    value: Mapping[Any, Any], known: set[str], path: Path
) -> Iterator[tuple[Path, Any]]:
    for key, item in value.items():
        if not (isinstance(item, str) and item in known):
            yield (*path, key), {k: v for k, v in value.items() if k != key}
        for where, new in changed(item, known, (*path, key)):
            yield where, {**value, key: new}


def _without_items(
    value: tuple[Any, ...], known: set[str], path: Path
) -> Iterator[tuple[Path, Any]]:
    for i, item in enumerate(value):
        if path[-1] not in ROWS:
            yield (*path, i), value[:i] + value[i + 1 :]
        for where, new in changed(item, known, (*path, i)):
            yield where, (*value[:i], new, *value[i + 1 :])


def _without_fields(
    value: Any,  # noqa: ANN401  values of any file
    known: set[str],
    path: Path,
) -> Iterator[tuple[Path, Any]]:
    for field in fields(value):
        item, usual = getattr(value, field.name), default(field)
        if item == usual or field.name == "pos" or (not path and field.name in UNASKED):
            continue
        named = isinstance(item, str) and item in known
        apart = named or isinstance(item, tuple | Mapping)
        if usual is not MISSING and not apart:
            yield (*path, field.name), replace(value, **{field.name: usual})
        for where, new in changed(item, known, (*path, field.name)):
            yield where, replace(value, **{field.name: new})


def default(field: Field[Any]) -> Any:  # noqa: ANN401  values of any file
    if field.default_factory is not MISSING:
        return field.default_factory()
    return field.default


def variants(bundle: Bundle, name: str) -> Iterator[tuple[str, Path, Bundle]]:
    """Yield the season as often as a value of it can be changed, and where."""
    known = set(bundle.season.entries)
    known |= {key for one in bundle.meetings.values() for key in one.entries}
    rounds = [one.meeting for one in bundle.season.calendar]
    for stem in rounds[: rounds.index(name) + 1]:
        if stem in bundle.meetings:
            for path, new in changed(bundle.meetings[stem], known):
                if path == ("entries", path[-1]):
                    continue  # no more can a guest who is not entered
                meetings = {**bundle.meetings, stem: new}
                yield stem, path, replace(bundle, meetings=meetings)
    for path, new in changed(bundle.season, known):
        if path != ("entries", path[-1]):  # whoever is not entered cannot be told of
            yield "season", path, replace(bundle, season=new)


def with_a_stranger(bundle: Bundle) -> Bundle:
    nobody = Entry(first_name="A", surname=STRANGER, gender="m")
    entries = {**bundle.season.entries, STRANGER: nobody}
    return replace(bundle, season=replace(bundle.season, entries=entries))


About = tuple[object, ...]
Told = Mapping[About, list[Storyline]]


def told(bundle: Bundle, name: str) -> Told:
    found: dict[About, list[Storyline]] = defaultdict(list)
    for story in pipeline.everything(establish(bundle, name)):
        found[story.key, story.race, story.title, story.subject].append(story)
    return found


def own(story: Storyline) -> tuple[str, ...]:
    return tuple(n for n in story.field_names if n not in Storyline.field_names)


def differing(story: Storyline, other: Storyline) -> list[str]:
    """Name the fields that say something and say something else in the other."""
    return [
        name
        for name in own(story)
        if (value := getattr(story, name)) and value != getattr(other, name)
    ]


def nearest(story: Storyline, now: Told) -> Storyline | None:
    """Find the storyline again, even if what came before it has moved it.

    Or if it is about somebody else now, where it stands in its place.
    """
    about = (story.key, story.race, story.title)
    there = now.get((*about, story.subject), [])
    every = [one for key, found in now.items() if key[:3] == about for one in found]
    here = [one for one in every if abs(one.moment - story.moment) <= 1]
    near = sorted(there, key=lambda one: abs(one.moment - story.moment))
    same = min(near, key=lambda one: len(differing(story, one)), default=None)
    moved = same is not None and abs(same.moment - story.moment) > 1
    return here[0] if moved and here else same


def counted(story: Storyline, name: str, other: Storyline) -> bool:
    """Tell whether a count is now open, or larger: nothing counted is missing."""
    value = getattr(other, name)
    return name in story.counted and (value is None or value > getattr(story, name))


def cites(refs: Iterator[Ref], stem: str, path: Path) -> bool:
    """Tell whether something around or within a value is cited."""
    return any(
        ref.file == stem and all(a == b for a, b in zip(ref.path, path, strict=False))
        for ref in refs
    )


def grounds(story: Storyline, name: str | None) -> Iterator[Ref]:
    """Yield what a field rests on; what all do, where the storyline itself is gone."""
    yield from story.evidence
    yield from story.causes
    for found in (story.counted, story.grounds):
        for field, evidence in found.items():
            if name in (None, field):
                yield from evidence


def hidden(before: Told, now: Told, stem: str, path: Path) -> Iterator[str]:
    """Name the fields that a change shows to rest on what they do not cite."""
    for story in (one for several in before.values() for one in several):
        other = nearest(story, now)
        if other is None:
            if not cites(grounds(story, None), stem, path):
                yield f"{story.identity} is gone"
            continue
        for name in differing(story, other):
            if not counted(story, name, other) and not cites(
                grounds(story, name), stem, path
            ):
                yield f"{story.identity}: {name}"


@pytest.mark.parametrize("location", telling(), ids=label)
def test_every_field_cites_what_it_rests_on(location: Location) -> None:
    bundle = with_a_stranger(project.load(location))
    before = told(bundle, location.meeting)
    changes = list(variants(bundle, location.meeting))
    found = [
        f"{gap} rests on {stem}: {'.'.join(map(str, path))}"
        for stem, path, other in changes
        for gap in hidden(before, told(other, location.meeting), stem, path)
    ]

    assert len(changes) > len(before)
    assert found == []


def test_a_ground_that_is_not_cited_is_found() -> None:
    location = telling()[0]
    bundle = with_a_stranger(project.load(location))
    silent = {
        key: [type(one)(**{**vars(one), "grounds": {}}) for one in several]
        for key, several in told(bundle, location.meeting).items()
    }

    assert any(
        list(hidden(silent, told(other, location.meeting), stem, path))
        for stem, path, other in variants(bundle, location.meeting)
    )
