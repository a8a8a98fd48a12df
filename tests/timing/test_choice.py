from __future__ import annotations

import pytest

from generator.errors import SourceError
from generator.timing.choice import Choice, Season, Wanted, chosen
from generator.timing.values import TimedMeeting, Venue


def choice(round_: int, name: str, year: int, *names: str) -> Choice:
    venue = Venue(round=round_, meeting=name, year=year)
    return Choice(
        venue=venue, file="s/x.yml", names=names, read=lambda: TimedMeeting(venue=venue)
    )


SEASON = Season(
    choices=(
        choice(3, "Velden Grand Prix", 2024, "velden-ring"),
        choice(4, "Karst Hill", 2024),
        choice(3, "Karst Hill", 2025),
    )
)


@pytest.mark.parametrize(
    ("wanted", "round_", "year"),
    [
        (Wanted(asked="4"), 4, 2024),
        (Wanted(asked="velden"), 3, 2024),
        (Wanted(asked="Velden Ring"), 3, 2024),
        (Wanted(asked="karst hill 2025"), 3, 2025),
        (Wanted(into="karst-hill-2024"), 4, 2024),
        (Wanted(into="karst_hill_2025"), 3, 2025),
    ],
)
def test_by_round_or_name_and_year(wanted: Wanted, round_: int, year: int) -> None:
    venue = chosen(SEASON, wanted).venue

    assert (venue.round, venue.year) == (round_, year)


@pytest.mark.parametrize(
    ("wanted", "said"),
    [
        (Wanted(asked="3"), "may be any of 2"),
        (Wanted(asked="karst hill"), "4, Karst Hill (2024); 3, Karst Hill (2025)"),
        (Wanted(asked="brume"), 'none of the 3 meetings in these files is called "br'),
        (Wanted(into="velden-2025"), "say --meeting and a round or a name"),
    ],
)
def test_anything_but_one_is_asked_back(wanted: Wanted, said: str) -> None:
    with pytest.raises(SourceError) as caught:
        chosen(SEASON, wanted)

    assert said in str(caught.value)


def test_the_only_one_is_taken_whatever_the_file_is_called() -> None:
    only = Season(choices=SEASON.choices[:1])

    assert chosen(only, Wanted(into="finale")).venue.round == 3
    with pytest.raises(SourceError):
        chosen(only, Wanted(asked="karst hill"))


def test_no_other_is_read() -> None:
    def never() -> TimedMeeting:
        raise AssertionError

    other = Choice(venue=Venue(meeting="Brume"), file="s/y.yml", read=never)
    season = Season(choices=(*SEASON.choices, other))

    assert chosen(season, Wanted(asked="4")).venue.meeting == "Karst Hill"
