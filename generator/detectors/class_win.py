"""A class of the field is won.

Its winner is never left out; what makes the win a story comes before the places, and
the class with the best story before the others.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.classes import (
    gap_between,
    off_podium,
    on_podium,
    start_in_class,
    winners,
)
from generator.analysis.field import shared_team
from generator.analysis.history import (
    classified,
    exact_streak,
    row_ended,
    wins,
)
from generator.analysis.race_before import race_before
from generator.analysis.sweep import mate_overall
from generator.evidence import (
    Known,
    Unknown,
    counted_over,
    evidence_of,
    known_to_be,
    same,
    value_of,
)
from generator.storyline import Beat, Mood, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator
    from decimal import Decimal

    from generator.analysis.field import Driver
    from generator.analysis.races import RaceFacts
    from generator.evidence import Ref
    from generator.facts import Facts

FEW = 2
"""Of more classes than this the third is not told: a release is no classification."""
SECOND, THIRD = 2, 3
ROW = 3
"""Wins that make a row."""
CLIMB = 3
"""Places gained overall that are worth telling."""
CLOSE = 1
"""Seconds, below which a gap is a small one."""


class ClassWin(Storyline):
    """The winner of a class, and those behind."""

    beat: ClassVar[Beat] = Beat.CLASSES
    essential: ClassVar[bool] = True

    winner: Driver
    second: Driver | None
    third: Driver | None
    beaten: tuple[Driver, ...]
    """Second and third; only the second where the third is unknown."""
    mates: bool
    """Whether winner and second are known to share a team."""
    debut: bool
    """Whether it is known to be the winner's first race in the class."""
    leader: bool | None
    """Whether the winner led the class before the meeting; None where unknown."""
    wins: int | None
    """Wins of the season in the class, this one included; None where not all known, and
    where another win of the meeting follows."""
    races: int
    """Races of the season so far, this one included."""
    streak: int | None
    """Wins in a row, this one included; None where not certain, and likewise."""
    ended: Driver | None
    """Whose streak it ended, of at least three wins."""
    ended_streak: int | None
    ended_place: int | None
    """Place in the class of whose streak it ended, where known."""
    place: int | None
    """Overall place, where known."""
    podium: int | None
    """Overall place, where it is second or third: told with the race already."""
    stable: Driver | None
    """Who won the race overall, a team-mate."""
    again: bool
    """Whether the winner is known to have won the meeting's race before too."""
    last: int | None
    """Place in the class in the meeting's race before, which another won."""
    revenge: bool
    """Whether that other is second now."""
    within: int | None
    """In that race the winner was within this place, which is not known better."""
    calm: bool
    """Whether nothing at the meeting makes a story of the win: no debut, and no race
    before it that the winner won, or is known to have lost."""
    reigning: bool
    """Whether the winner is known to be the champion of the class."""
    rival_leads: bool
    """Whether the second is known to have led the class before the meeting."""
    repeated: bool
    """Whether the second was second in the meeting's race before too."""
    old: Driver | None
    """Another who won the class in the meeting's race before..."""
    old_place: int | None
    """... and who is now in this place of it."""
    winners: int | None
    """How many drivers have won the class this season; only of a first win."""
    grid: int | None
    """Place among the class on the grid."""
    gained: int | None
    """Places gained overall, where they are worth telling."""
    gap: Decimal | None
    """Seconds to the second."""
    close: bool
    """Whether that gap is a small one."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield each class winner of each race, the best story of a race first."""
    for race in facts.races:
        found = [
            _story(facts, race, key, winner)
            for key in facts.titles("class")
            if isinstance(winner := race.orders[key].winner, Known)
        ]
        found.sort(key=_interest, reverse=True)
        for moment, story in enumerate(found):
            yield ClassWin(**{**vars(story), "moment": moment})


def _interest(story: ClassWin) -> int:
    """Rank what a win has to tell; of equals the season's first class comes first."""
    row = story.streak is not None and story.streak >= ROW
    return 4 * story.debut + 3 * (story.ended is not None) + 2 * row


def _story(facts: Facts, race: RaceFacts, key: str, winner: Known[Driver]) -> ClassWin:
    driver, order = winner.value, race.orders[key]
    through = facts.history.through(race.id)
    count, in_a_row = wins(through, driver, key), exact_streak(through, driver, key)
    later = (one.orders[key].winner for one in facts.races[race.number :])
    if any(known_to_be(one, driver) for one in later):
        count = in_a_row = Unknown("told with the driver's last win of the meeting")
    others = Unknown("it is not the first win")
    won = winners(through, key) if known_to_be(count, 1) else others
    ended = row_ended(through, key)
    second, third = order.at(SECOND), order.at(THIRD)
    if not isinstance(second, Known) or len(facts.titles("class")) > FEW:
        third = Unknown("the second is not given, or there are many classes to tell")
    victim = order.of(ended.victim) if ended else Unknown("no streak ended")
    before = facts.fights[key].before
    leader = before.leader if before else Unknown("no standing is given")
    raced = classified(facts.history.before(race.id), driver, key)
    place, stated = race.order.of(driver), _debuts(facts, key, driver)
    debut = [r for r, at in stated.items() if at == race.number and not raced]
    past = race_before(facts.race_before(race), key, driver)
    old_place = order.of(past.old.value) if isinstance(past.old, Known) else past.old
    stable = mate_overall((race,), driver)
    grid, gap = start_in_class(race, driver, key), gap_between(race, driver, second)
    gained, honour = race.places_gained(driver), driver.honour(key)
    climbed = isinstance(gained, Known) and gained.value >= CLIMB
    return ClassWin(
        evidence=evidence_of(winner, second, third),
        counted=counted_over(wins=count, streak=in_a_row, winners=won)
        | ({"ended_streak": ended.row} if ended else {}),
        grounds=dict.fromkeys(("again", "revenge", "old"), evidence_of(past.first))
        | dict.fromkeys(("leader", "rival_leads"), evidence_of(leader))
        | dict.fromkeys(("gap", "close"), evidence_of(gap))
        | {
            "debut": (*debut, *raced),
            "races": facts.rounds(1, race.id.round),
            "ended": ended.evidence if ended else (),
            "ended_place": (*evidence_of(victim), *(ended.evidence if ended else ())),
            "place": evidence_of(place),
            "podium": evidence_of(place),
            "stable": evidence_of(stable),
            "mates": shared_team(driver, second),
            "last": evidence_of(past.last),
            "within": evidence_of(past.within),
            "calm": (*stated, *raced, *evidence_of(past.first, past.last, past.within)),
            "reigning": (driver.ref,),
            "repeated": evidence_of(past.second),
            "old_place": evidence_of(past.first, old_place),
            "grid": evidence_of(grid),
            "gained": evidence_of(gained),
        },
        value=4.0 + 2.0 * bool(debut) + 1.0 * bool(ended),
        race=race.number,
        title=key,
        subject=driver,
        mood=Mood.GAIN,
        winner=driver,
        second=value_of(second),
        third=value_of(third),
        beaten=tuple(o.value for o in (second, third) if isinstance(o, Known)),
        mates=bool(shared_team(driver, second)),
        debut=bool(debut),
        leader=leader.value == driver if isinstance(leader, Known) else None,
        wins=value_of(count),
        races=len(through),
        streak=value_of(in_a_row),
        ended=ended.victim if ended else None,
        ended_streak=ended.length if ended else None,
        ended_place=value_of(victim),
        place=off_podium(place),
        podium=on_podium(place),
        stable=value_of(stable),
        again=past.again,
        last=value_of(past.last),
        revenge=past.revenge(second),
        within=value_of(past.within),
        calm=not (debut or past.again or past.lost),
        reigning=honour is not None and honour.reigning,
        rival_leads=same(second, leader),
        repeated=same(second, past.second),
        old=value_of(past.old),
        old_place=value_of(old_place),
        winners=value_of(won),
        grid=value_of(grid),
        gained=value_of(gained) if climbed else None,
        gap=value_of(gap),
        close=isinstance(gap, Known) and gap.value < CLOSE,
    )


def _debuts(facts: Facts, key: str, driver: Driver) -> dict[Ref, int]:
    """Return where a debut of the driver in the class is stated, and in which race."""
    return {
        facts.ref("debuts", i): d.race
        for i, d in enumerate(facts.meeting.debuts)
        if (d.driver, d.category) == (driver.key, key)
    }
