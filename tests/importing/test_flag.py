"""The order at the flag, by laps and by result, of invented meetings and of real ones.

Real files are read where they are at hand: GENRELEASE_SAMPLES names the folders of
meetings, with a colon between them.
"""

from __future__ import annotations

import os
from decimal import Decimal
from pathlib import Path
from typing import TYPE_CHECKING

import pytest

from generator import cli
from generator.importers import alkamel
from generator.importing import sources, verdicts
from generator.importing.course import course_of
from generator.importing.flag import at_flag, told_by_laps
from generator.timing.choice import Wanted
from generator.timing.merge import merge
from tests.timekeepers import LAPS, laps, meeting, qualifying, result_of, results

if TYPE_CHECKING:
    from generator.timing.merged import RaceTiming
    from generator.timing.source import Source

NAMED = os.environ.get("GENRELEASE_SAMPLES", "")
SAMPLES = [
    pytest.param(Path(one), id=Path(one).name) for one in NAMED.split(os.pathsep) if one
] or [pytest.param(Path(), marks=pytest.mark.skip("no GENRELEASE_SAMPLES"))]
PENALISED = {**LAPS, "46": [26, 25, 25, 29.5]}
"""The winner is given five seconds before any result is published."""


def race(*files: Source) -> RaceTiming:
    return merge([alkamel.read([qualifying(*LAPS), *files])]).races[0]


def agree(race: RaceTiming) -> None:
    """Hold positions by lap against the result, less the seconds that were added."""
    course = course_of(race)
    assert course is not None
    found = {one.number: one for one in verdicts.of(race)}
    rows = [row for row in race.result if row.laps and row.position is not None]
    left = [
        row for row in rows if row.number not in found or not found[row.number].moved
    ]

    def did(number: str) -> tuple[int, Decimal]:
        row = next(row for row in left if row.number == number)
        verdict = found.get(number)
        added = verdict.seconds if verdict and verdict.seconds else Decimal(0)
        return -(row.laps or 0), (row.time or Decimal(0)) - added

    numbers = [row.number for row in left]
    on_road = [n for n in course.laps if n in numbers]
    assert on_road == sorted(numbers, key=did)
    untouched = [n for n in numbers if n not in found]
    assert [n for n in on_road if n in untouched] == untouched
    running = [n for n in course.laps if n not in course.stopped]
    assert [course.chart[n][-1] for n in running] == sorted(
        course.chart[n][-1] for n in running
    )
    assert course.leaders[-1] == next(iter(course.laps))
    for lap in range(1, course.length + 1):
        assert course.at(course.leaders[lap - 1], lap) == 1


class TestInvented:
    def test_without_penalties_it_is_the_result(self) -> None:
        found = race(*meeting()[1:])

        assert [row.number for row in at_flag(found)] == ["46", "7", "13", "03"]
        agree(found)

    def test_seconds_that_the_only_result_has_already(self) -> None:
        """Nobody is said to have led, or won, whom the laps show second."""
        found = race(result_of(PENALISED), laps(LAPS))
        (one,) = verdicts.of(found)

        assert [row.number for row in at_flag(found)] == ["46", "7", "13", "03"]
        assert (one.number, one.on_road, one.place) == ("46", 1, 3)
        assert (one.seconds, one.after_flag) == (Decimal(5), None)
        agree(found)

    def test_seconds_that_only_the_official_result_has(self) -> None:
        found = race(
            result_of(LAPS, name="Race 1/Provisional.csv"),
            result_of(PENALISED, name="Race 1/Official.csv"),
            laps(LAPS),
        )
        (one,) = verdicts.of(found)

        assert (one.seconds, one.after_flag) == (Decimal(5), True)
        agree(found)

    def test_a_thousandth_between_laps_and_result_is_no_penalty(self) -> None:
        found = race(result_of({**LAPS, "7": [26.5, 24.4, 25, 25.001]}), laps(LAPS))

        assert verdicts.of(found) == []

    def test_without_laps_it_is_the_provisional_result(self) -> None:
        found = race(
            results(("46", 100), ("7", 101), name="Race 1/Provisional.csv"),
            results(("7", 101), ("46", 105), name="Race 1/Official.csv"),
        )

        assert not told_by_laps(found)
        assert [row.number for row in at_flag(found)] == ["46", "7"]


@pytest.mark.parametrize("folder", SAMPLES)
class TestSamples:
    def test_positions_by_lap_agree_with_the_result(self, folder: Path) -> None:
        parts, _ = sources.read([folder], lambda _, __: None, Wanted())

        for one in merge(parts).races:
            if one.laps:
                agree(one)

    def test_a_release_follows_without_editing(
        self,
        folder: Path,
        tmp_path: Path,
        monkeypatch: pytest.MonkeyPatch,
        capsys: pytest.CaptureFixture[str],
    ) -> None:
        folder = folder.absolute()
        monkeypatch.chdir(tmp_path)
        order = ["import", str(folder), "--into", "results/cup-2025/here-2025.yaml"]
        if cli.main(order):
            assert "give --dates" in capsys.readouterr().err
            assert cli.main([*order, "--dates", "2025-08-16..2025-08-17"]) == 0
        assert cli.main(["check"]) == 0
        for code in ("fr", "en"):
            assert cli.main(["here-2025", "--lang", code, "--stdout"]) == 0
        assert capsys.readouterr().out
