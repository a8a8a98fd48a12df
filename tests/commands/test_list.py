"""genrelease list: the meetings at hand."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asking import (
    Ask,
)


@pytest.mark.usefixtures("cup")
def test_meetings_in_the_order_of_the_calendar(ask: Ask) -> None:
    answer = ask("list")

    rows = [line.split() for line in answer.out.splitlines()]
    assert answer.code == 0
    assert rows[0][0] == "magny-cours-2021"
    assert rows[3] == [
        "monza-2021",
        "2021-07-09",
        "to",
        "2021-07-11",
        "Monza",
        "report",
    ]
    assert rows[-1][-1] == "preview"


def test_a_faulty_season_is_listed(cup: Path, ask: Ask) -> None:
    (cup / "results/pccf-2021/season.yaml").write_text("year: [", "utf-8")

    answer = ask("list")

    assert answer.code == 0
    assert "faulty: genrelease check monza-2021" in answer.out


def test_no_meeting_yet(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    (tmp_path / "results").mkdir()
    monkeypatch.chdir(tmp_path)

    answer = ask("list")

    assert (answer.code, answer.out) == (0, "")
    assert "genrelease init" in answer.err
