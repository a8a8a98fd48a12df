"""Each sentence is traced to lines of the results files, and to what stands there."""

from __future__ import annotations

import json
import re
from functools import cache
from typing import TYPE_CHECKING

import pytest
from pydantic import TypeAdapter

from generator import pipeline, project, provenance
from generator.provenance import Source, Trace
from generator.reader.nodes import Lines, Listing, Scalar, Table
from generator.results.editorial import Editorial
from tests.builders import BARCELONA, MONZA, entry, meeting, race, season, text
from tests.builders import project as project_of
from tests.varied_releases import RELEASES, account, draft, label

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping
    from pathlib import Path

    from generator.location import Location
    from generator.provenance import Traced
    from generator.reader.nodes import Node
    from generator.results.meeting import MeetingFile


@cache
def lines(location: Location) -> Mapping[str, Lines]:
    return project.lines(location)


@cache
def traced(location: Location, code: str) -> Trace:
    told = account(location)
    return provenance.traced(
        draft(location, code).sentences,
        told.facts,
        lines(location),
        code,
        told.plan.kind,
    )


def sources(sentence: Traced) -> Iterator[Source]:
    yield from sentence.own
    for basis in sentence.basis:
        yield from basis.sources
        for count in basis.counts:
            yield from count.sources


def written(node: Node) -> Iterator[str]:
    """Give every word that stands in a part of a file."""
    if isinstance(node, Scalar):
        yield node.text
    elif isinstance(node, Listing):
        for item in node.items:
            yield from written(item)
    else:
        for key, value in node.values.items():
            yield key
            yield from written(value)


def trail(path: str, root: Node) -> Node | None:
    """Follow a path as it is printed; a key may itself hold a point."""
    node, rest = root, path
    while rest:
        if isinstance(node, Table):
            key = next(
                (k for k in node.values if (rest + ".").startswith(k + ".")), None
            )
            if key is None:
                return None
            node, rest = node.values[key], rest[len(key) + 1 :]
        elif isinstance(node, Listing):
            head, _, rest = rest.partition(".")
            node = node.items[int(head)]
        else:
            return None
    return node


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_every_sentence_rests_on_lines_of_the_files(
    location: Location, code: str
) -> None:
    for sentence in traced(location, code).sentences:
        found = list(sources(sentence))
        assert found or not sentence.text
        for source in found:
            assert source.line >= 1
            assert source.line <= len(
                (location.root / source.file).read_text().split("\n")
            )


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_the_value_of_a_source_is_what_stands_in_the_file(
    location: Location, code: str
) -> None:
    by_file = {one.file: one.root for one in lines(location).values()}
    every = {s for one in traced(location, code).sentences for s in sources(one)}

    assert every
    for source in every:
        root = by_file[source.file]
        assert root is not None
        node = trail(source.path, root)
        assert node is not None, source
        assert source.line == node.at.line
        assert all(word in source.value for word in written(node))


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_the_first_word_of_a_source_stands_on_its_line(
    location: Location, code: str
) -> None:
    every = {s for one in traced(location, code).sentences for s in sources(one)}
    for source in every:
        file = (location.root / source.file).read_text("utf-8").split("\n")
        first = source.value.strip("{[").partition(":")[0].partition(",")[0]
        assert first.strip("]}")[:10] in file[source.line - 1]


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_trace_comes_back_from_json(location: Location, code: str) -> None:
    adapter = TypeAdapter(Trace)
    one = traced(location, code)
    again = json.loads(json.dumps(json.loads(adapter.dump_json(one))))

    assert adapter.validate_python(again, strict=False) == one


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_trace_is_the_release_sentence_by_sentence(
    location: Location, code: str
) -> None:
    sentences = traced(location, code).sentences
    release = draft(location, code).release
    standfirst = [one.text for one in sentences if one.place == "standfirst"]
    paragraphs: dict[str, list[str]] = {}
    for one in sentences:
        if one.place.startswith("paragraph "):
            paragraphs.setdefault(one.place, []).append(one.text)

    assert [s.text for s in sentences if s.place == "headline"] == [release.headline]
    assert " ".join(standfirst) == release.standfirst
    assert tuple(map(" ".join, paragraphs.values())) == release.sections[0].paragraphs
    assert list(paragraphs) == [f"paragraph {i + 1}" for i in range(len(paragraphs))]


def cited(sentence: Traced) -> set[tuple[str, str]]:
    """Give where each source of a sentence stands: its file and its path."""
    found = (*sources(sentence), *sentence.names)
    return {(source.file, source.path) for source in found}


def flat(text: str) -> str:
    return " ".join(text.split())


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_whoever_is_named_is_traced_to_an_entry(location: Location, code: str) -> None:
    facts, by_stem = account(location).facts, lines(location)
    named = 0
    for sentence in (s for s in traced(location, code).sentences if not s.own):
        for driver in facts.field.values():
            if driver.full_name in flat(sentence.text):
                at = (by_stem[driver.ref.file].file, f"entries.{driver.key}")
                assert at in cited(sentence), sentence.text
                named += 1
    assert named


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_team_is_traced_to_an_entry_that_names_it(
    location: Location, code: str
) -> None:
    teams = {one.team for one in account(location).facts.field.values() if one.team}
    for sentence in (s for s in traced(location, code).sentences if not s.own):
        found = (*sources(sentence), *sentence.names)
        entries = [s.value for s in found if s.path.startswith("entries.")]
        for team in teams:
            if f"({team})" in flat(sentence.text):
                assert any(f"team: {team}" in one for one in entries), sentence.text


@pytest.mark.parametrize(("location", "code"), RELEASES, ids=label)
def test_a_place_is_traced_to_its_circuit(location: Location, code: str) -> None:
    season = account(location).facts.season
    file = lines(location)["season"].file
    for sentence in (s for s in traced(location, code).sentences if not s.own):
        paths = {path for where, path in cited(sentence) if where == file}
        if any(path.startswith("editorial.") for _, path in cited(sentence)):
            continue  # the press officer's own words
        for key, circuit in season.circuits.items():
            place = circuit.place[code].text
            words = flat(sentence.text).replace("’", "'")
            if re.search(rf"(?<![\w-]){re.escape(place)}(?![\w-])", words):
                near = (f"circuits.{key}.", "championship.", "calendar.", "entries.")
                assert any(path.startswith(near) for path in paths), sentence.text


def trace_of(root: Path, code: str = "en", **meetings: MeetingFile) -> Trace:
    """Trace the last of two meetings of an invented project."""
    made = {name.replace("_", "-"): one for name, one in meetings.items()}
    location = project_of(root, season(), made)
    name = list(made)[-1]
    told = pipeline.account(project.load(location), name)
    said = pipeline.write(told, pipeline.language(code)).sentences
    return provenance.traced(
        said, told.facts, project.lines(location), code, told.plan.kind
    )


WON = race("Klein", "Latorre")


def test_a_sentence_of_the_press_officers_is_traced_to_where_it_is_written(
    tmp_path: Path,
) -> None:
    own = Editorial(headline=text("Enfin !", "At last!"))
    one = trace_of(tmp_path, monza_2021=meeting(races=(WON,), editorial=own))
    headline = one.sentences[0]

    assert (headline.place, headline.text, headline.basis) == (
        "headline",
        "At last!",
        (),
    )
    (source,) = headline.own
    assert (source.path, source.value) == ("editorial.headline.en", "At last!")


def test_a_number_counted_names_the_races_counted(tmp_path: Path) -> None:
    earlier = meeting(races=(WON, WON))
    here = meeting(races=(WON, race("Latorre", "Klein")))
    one = trace_of(tmp_path, monza_2021=earlier, barcelona_2021=here)
    counts = [
        count
        for sentence in one.sentences
        for basis in sentence.basis
        for count in basis.counts
    ]

    assert one.meeting == BARCELONA
    assert counts
    assert 3 in {count.value for count in counts if "1.1" in count.races}
    assert all(len(c.races) == c.value for c in counts if c.races)


def test_a_row_that_was_ended_is_counted_without_its_end() -> None:
    ended = [
        basis
        for location, code in RELEASES
        for sentence in traced(location, code).sentences
        for basis in sentence.basis
        if basis.storyline.startswith("streak_ended,") and basis.counts
    ]

    assert ended
    for basis in ended:
        (count,) = basis.counts
        assert len(count.races) == count.value
        assert basis.sources[0] not in count.sources


def test_a_trace_says_what_it_traces(tmp_path: Path) -> None:
    one = trace_of(tmp_path, "fr", monza_2021=meeting(races=(WON,)))

    assert (one.version, one.meeting) == (provenance.VERSION, MONZA)
    assert (one.language, one.kind) == ("fr", "report")


def test_a_storyline_states_its_own_fields_where_they_are_known(
    tmp_path: Path,
) -> None:
    one = trace_of(tmp_path, monza_2021=meeting(races=(WON,)))
    states = {
        name: value
        for sentence in one.sentences
        for basis in sentence.basis
        if basis.storyline.startswith("win, ")
        for name, value in basis.states.items()
    }

    assert states["winner"] == "Klein"
    assert "margin" not in states
    assert not {"value", "beat", "evidence"} & set(states)


def test_an_entry_of_the_meeting_is_traced_to_the_meeting(tmp_path: Path) -> None:
    guests = {"Loeul": entry("Loeul", category="Pro-Am")}
    run = race("Klein", "Loeul")
    one = trace_of(tmp_path, monza_2021=meeting(races=(run,), entries=guests))
    found = {s.path: s.file for sentence in one.sentences for s in sources(sentence)}

    assert found["entries.Loeul"].endswith(f"{MONZA}.yaml")
