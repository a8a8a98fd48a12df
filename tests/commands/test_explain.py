"""genrelease explain: each sentence, and the lines that it rests on."""

from __future__ import annotations

import re
from pathlib import Path
from typing import NamedTuple

import pytest

from generator.discovery import names
from tests.asking import TO_FRENCH, Ask, break_file

SENTENCE = re.compile(r"\[(headline|standfirst|paragraph \d+)\] (\S.*)")
SOURCE = re.compile(r" {8}(results/\S+\.yaml):(\d+)  (\S[^:]*): ?(.*)")


class Shown(NamedTuple):
    """A sentence as it is shown: its place, its words, and its sources."""

    place: str
    text: str
    sources: list[re.Match[str]]


def shown(out: str) -> list[Shown]:
    found: list[Shown] = []
    for line in out.splitlines():
        if sentence := SENTENCE.fullmatch(line):
            found.append(Shown(sentence[1], sentence[2], []))
        elif source := SOURCE.fullmatch(line):
            found[-1].sources.append(source)
    return found


@pytest.mark.usefixtures("cup")
def test_every_sentence_is_shown_with_what_it_rests_on(ask: Ask) -> None:
    answer = ask("explain", *TO_FRENCH)
    sentences = shown(answer.out)

    assert (answer.code, answer.err) == (0, "")
    assert sentences[0].place == "headline"
    assert sentences[1].place == "standfirst"
    assert all(one.sources for one in sentences)


def test_a_source_is_a_line_of_the_file_and_what_stands_there(
    cup: Path, ask: Ask
) -> None:
    sources = [s for one in shown(ask("explain", *TO_FRENCH).out) for s in one.sources]

    assert sources
    for file, line, path, value in (source.groups() for source in sources):
        text = (cup / file).read_text("utf-8").splitlines()[int(line) - 1]
        first = value.strip("{[").partition(":")[0].partition(",")[0].strip("]}")
        assert first in text, path


@pytest.mark.usefixtures("cup")
def test_the_sentences_are_those_of_the_release(cup: Path, ask: Ask) -> None:
    sentences = shown(ask("explain", *TO_FRENCH).out)
    ask(*TO_FRENCH, "--output", str(cup / "out"))
    release = (cup / "out" / "monza-2021.fr.txt").read_text("utf-8")
    flat = " ".join(release.split())

    assert [s.text for s in sentences if " ".join(s.text.split()) not in flat] == []


@pytest.mark.usefixtures("cup")
def test_each_language_is_explained_unless_one_is_asked_for(ask: Ask) -> None:
    every, one = ask("explain", "monza-2021").out, ask("explain", *TO_FRENCH).out

    assert one in every
    assert every.count("[headline]") == len(names("languages"))
    assert one.count("[headline]") == 1


@pytest.mark.usefixtures("cup")
def test_a_number_counted_names_its_races(ask: Ask) -> None:
    out = ask("explain", *TO_FRENCH).out

    assert re.search(
        r"^ {8}(wins|nth|row|ended) \d+ = races? \d+\.\d+", out, re.MULTILINE
    )


@pytest.mark.usefixtures("cup")
def test_a_report_cannot_be_explained_before_the_races(ask: Ask) -> None:
    answer = ask("explain", "portimao-2021", "--kind", "report")

    assert (answer.code, answer.out) == (2, "")
    assert "makes no report" in answer.err


def test_a_broken_file_explains_nothing(cup: Path, ask: Ask) -> None:
    break_file(cup)
    answer = ask("explain", "monza-2021")

    assert (answer.code, answer.out) == (1, "")
