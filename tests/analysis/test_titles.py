from __future__ import annotations

import pytest

from generator.analysis.titles import Nth, nth_title
from generator.results.season import Honour
from tests.builders import entry
from tests.detectors.facts import facts_of, season_of


def nth(*honours: Honour) -> Nth:
    champion = entry("Klein", honours=honours)
    facts = facts_of(season=season_of(entries={"Klein": champion}))
    return nth_title(facts.field["Klein"], "Am")


def test_nothing_is_known_of_earlier_titles() -> None:
    assert nth() == Nth()
    assert nth(Honour(title="Pro-Am", times=2, reigning=True)) == Nth()


def test_a_first_title_is_known_to_be_one() -> None:
    assert nth(Honour(title="Am", times=0)).first
    assert not nth(Honour(title="Am")).first


@pytest.mark.parametrize(
    ("times", "in_a_row", "reigning", "row"),
    [
        (1, None, True, 2),
        (3, 2, True, 3),
        (3, None, True, None),
        (3, 2, False, None),
        (None, 2, True, 3),
    ],
)
def test_titles_in_a_row_go_on_from_last_season(
    times: int | None, in_a_row: int | None, row: int | None, *, reigning: bool
) -> None:
    honour = Honour(title="Am", times=times, in_a_row=in_a_row, reigning=reigning)
    found = nth(honour)

    assert (found.in_a_row, found.again) == (row, reigning)
    assert found.times == (None if times is None else times + 1)
