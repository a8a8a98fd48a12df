"""What is true of the plan of every meeting, whatever its shape."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest

from tests.plans.given import check_account
from tests.varied_releases import MEETINGS, account, label

if TYPE_CHECKING:
    from generator.location import Location


@pytest.mark.parametrize("location", MEETINGS, ids=label)
def test_everything_found_is_told_once_or_left_out(location: Location) -> None:
    found = account(location)

    check_account(found.plan, found.storylines)


@pytest.mark.parametrize("location", MEETINGS, ids=label)
def test_the_angles_are_among_what_was_found_the_best_first(
    location: Location,
) -> None:
    found = account(location)
    pinned = found.facts.meeting.editorial.pin
    values = [s.value for s in found.plan.headline if not s.named_by(pinned)]

    assert set(found.plan.headline) <= set(found.storylines)
    assert values == sorted(values, reverse=True)
