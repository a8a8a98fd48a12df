"""The figures that hold, held: `make prose` reports the others until they join HOLD."""

from __future__ import annotations

from functools import cache

import pytest

from benchmarks.prose import between_targets, corpus, targets, within
from benchmarks.prose.__main__ import main
from benchmarks.prose.origins import TEMPLATES, origin
from generator import discovery

MEETINGS = (
    *("monza-2021", "portimao-2021", "le-castellet-2023"),
    *("nogaro-2024", "albi-2025", "issoire-2026"),
)
"""Real and invented, of every shape; `make prose` takes all there are."""
LANGUAGES = discovery.names("languages")
HOLD = ("words in a row as in a seed",)
"""Figures that meet their targets in every language: a change must not lose one."""


@cache
def made() -> corpus.Corpus:
    return corpus.generate(meetings=MEETINGS)


@cache
def verdicts(code: str) -> dict[str, targets.Verdict]:
    samples = made().of(code)
    measured = [(sample.text, within.figures(sample.text)) for sample in samples]
    found = (*targets.verdicts(measured), *between_targets.verdicts(code, samples))
    return {verdict.figure: verdict for verdict in found}


def test_every_meeting_is_told_in_every_language() -> None:
    assert made().unmade == ()
    assert len(made().samples) == len(MEETINGS) * len(LANGUAGES)


@pytest.mark.parametrize("figure", HOLD)
@pytest.mark.parametrize("code", LANGUAGES)
def test_a_figure_that_holds(code: str, figure: str) -> None:
    verdict = verdicts(code)[figure]
    if not verdict.run:
        pytest.skip(verdict.value)

    assert verdict.misses == ()


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_sentence_knows_its_template_lines(code: str) -> None:
    for sample in made().of(code):
        for sentence in sample.text.sentences:
            assert sentence.sources, sentence.text
            where = origin(code, sentence.masked, [sentence])
            path, _, line = where.split(" ")[-1].partition(":")
            assert (TEMPLATES.parent / path).is_file(), where
            assert int(line) > 0


def test_the_command_fails_on_a_missed_target_only_if_asked(
    capsys: pytest.CaptureFixture[str],
) -> None:
    given = ["--lang", "fr", "--meeting", "albi-2025", "--no-checkers"]

    assert main(given) == 0
    assert "albi-2025" in capsys.readouterr().out
    assert main([*given, "--json", "--strict"]) in (0, 1)
    assert '"not made"' in capsys.readouterr().out
