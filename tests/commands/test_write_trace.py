"""--trace: each sentence with what it rests on, in a form that programs can rely on."""

from __future__ import annotations

import json
from pathlib import Path
from typing import Any

import jsonschema
import pytest

from generator import discovery, project
from generator.commands._json_schema import schema
from tests.asking import MONZA, ROOT, TO_FRENCH, Ask, written

TRACE = "output/monza-2021.fr.trace.json"
SCHEMA = json.loads(schema("trace"))
MEETINGS = [one.meeting for one in project.list_meetings(ROOT)]


def trace(folder: Path, ask: Ask, *arguments: str) -> Any:  # noqa: ANN401  JSON
    ask(*(arguments or TO_FRENCH), "--trace")
    return json.loads((folder / TRACE).read_text("utf-8"))


def told(found: Any, storyline: str) -> Any:  # noqa: ANN401  JSON
    """What the first sentence that tells a storyline says of it."""
    bases = (basis for sentence in found["sentences"] for basis in sentence["basis"])
    return next(basis for basis in bases if basis["storyline"] == storyline)


def test_a_trace_stands_beside_each_release(cup: Path, ask: Ask) -> None:
    answer = ask("monza-2021", "--trace")

    assert answer.code == 0
    assert TRACE in answer.err.splitlines()
    assert written(cup / "output") == [
        "monza-2021.en.trace.json",
        "monza-2021.en.txt",
        "monza-2021.fr.trace.json",
        "monza-2021.fr.txt",
    ]


def test_none_is_written_unasked(cup: Path, ask: Ask) -> None:
    ask(*TO_FRENCH)

    assert written(cup / "output") == ["monza-2021.fr.txt"]


@pytest.mark.parametrize("meeting", MEETINGS)
def test_every_trace_is_as_its_schema_says(
    tmp_path: Path, ask: Ask, meeting: str
) -> None:
    to = ("--project", str(ROOT), "--output", str(tmp_path))
    assert ask(meeting, *to, "--trace").code == 0

    for code in discovery.names("languages"):
        raw = (tmp_path / f"{meeting}.{code}.trace.json").read_text("utf-8")
        jsonschema.validate(json.loads(raw), SCHEMA)


def test_the_schema_refuses_what_it_does_not_know(cup: Path, ask: Ask) -> None:
    found = trace(cup, ask) | {"colour": "red"}

    with pytest.raises(jsonschema.ValidationError):
        jsonschema.validate(found, SCHEMA)


def test_every_sentence_of_the_release_is_traced(cup: Path, ask: Ask) -> None:
    found = trace(cup, ask)
    text = (cup / MONZA).read_text("utf-8")
    start, end = "\n\n", "\n\nLes images"
    headline, *sentences = (one["text"] for one in found["sentences"])
    body = text.partition(f"{start}{headline}{start}")[2].partition(end)[0]

    assert body.split() == " ".join(sentences).split()


def test_every_sentence_has_evidence_that_stands_there(cup: Path, ask: Ask) -> None:
    for sentence in trace(cup, ask)["sentences"]:
        sources = [s for basis in sentence["basis"] for s in basis["sources"]]

        assert sources
        for source in sources:
            lines = (cup / source["file"]).read_text("utf-8").splitlines()
            word = source["value"].strip("{}[]").split(",")[0].split(": ")[-1]
            assert word.split("}")[0] in "\n".join(lines[source["line"] - 1 :])


def test_a_count_names_the_races_counted(cup: Path, ask: Ask) -> None:
    # The fifth win is told with the win or for itself, as the wordings fall.
    counts = [
        count
        for sentence in trace(cup, ask)["sentences"]
        for basis in sentence["basis"]
        for count in basis["counts"]
        if count["value"] == 5
    ]
    (count,) = counts

    assert count["field"] in {"nth", "wins"}
    assert count["races"] == ["1.1", "1.2", "2.1", "2.2", "4.2"]
    assert len(count["sources"]) == 5


def test_counts_are_as_many_as_the_races_that_they_name(cup: Path, ask: Ask) -> None:
    for sentence in trace(cup, ask)["sentences"]:
        for basis in sentence["basis"]:
            for count in basis["counts"]:
                assert len(count["races"]) == count["value"], basis["storyline"]


def test_a_headline_of_ones_own_is_traced_to_its_line(cup: Path, ask: Ask) -> None:
    file = cup / "results/pccf-2021/monza-2021.yaml"
    own = "editorial: {headline: {fr: À moi, en: Mine}}\n"
    file.write_text(file.read_text("utf-8") + own, "utf-8")
    headline = trace(cup, ask)["sentences"][0]
    (source,) = headline["own"]

    assert (headline["text"], headline["basis"]) == ("À moi", [])
    assert (source["path"], source["value"]) == ("editorial.headline.fr", "À moi")


def test_the_same_release_has_the_same_trace(cup: Path, ask: Ask) -> None:
    trace(cup, ask)
    before = (cup / TRACE).read_bytes()
    trace(cup, ask, *TO_FRENCH, "--force")

    assert (cup / TRACE).read_bytes() == before


@pytest.mark.usefixtures("cup")
def test_a_trace_needs_a_file_beside_it(ask: Ask) -> None:
    answer = ask(*TO_FRENCH, "--trace", "--stdout")

    assert (answer.code, answer.out) == (2, "")
    assert "--stdout" in answer.err
