"""The leader of the championship and the nearest rival, before the start.

What a weekend means depends on who could gain what from it.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, ClassVar

from generator.analysis.history import wins
from generator.evidence import (
    Known,
    Ref,
    counted_over,
    evidence_of,
    known_to_be,
    value_of,
)
from generator.storyline import Beat, Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator, Sequence

    from generator.analysis.field import Driver
    from generator.evidence import Maybe
    from generator.facts import Facts


TIGHT = 10
"""Points: less than any scale gives a winner over a third."""


class TitleDuel(Storyline):
    """Leader against rival before the meeting."""

    beat: ClassVar[Beat] = Beat.STAKES

    leader: Driver
    rival: Driver
    gap: int | None
    """Points between them, where known."""
    tight: bool
    """Whether one race could turn it: the gap is less than a win over a third place."""
    in_form: bool
    """Whether the rival won every race of the last meeting..."""
    leader_in_form: bool
    """... or the leader."""
    swept: int | None
    """How many races the last meeting had, where one of the two won them all."""
    poles: bool | None
    """Whether each of those wins came from pole; None where a grid is unknown."""
    days: int | None
    """Days since that meeting, in whole weeks; only for a finale, for elsewhere the
    standfirst gives them."""
    finale: bool
    leader_wins: int | None
    """Wins of the season so far, where all winners are known."""
    rival_wins: int | None
    level_on_wins: bool
    leader_won_last: bool
    """Whether the leader won the last race of the meeting before..."""
    rival_won_last: bool
    """... or the rival."""
    victory: int | None
    """Points for a win by the stated scale, where that is more than the gap."""


def detect(facts: Facts) -> Iterator[Storyline]:
    """Yield leader and rival where the standing before the meeting names both."""
    before = facts.fights[facts.overall].before
    if before is None or not isinstance(before.leader, Known):
        return
    if isinstance(facts.champion_before(facts.overall), Known):
        # The duel is over.
        return
    second = before.place(2)
    rival = next(iter(before.pursuers), second)
    if not isinstance(rival, Known):
        return
    gap = before.gap(rival.value)
    previous = facts.calendar.previous
    last = facts.history.of_round(previous.number) if previous else ()
    orders = [o.orders.get(facts.overall) for o in last]
    winners = [order.winner if order else None for order in orders]
    poles = [outcome.pole for outcome in last]
    so_far = facts.races_so_far
    weeks = facts.calendar.weeks_since_previous
    unbeaten = {value_of(w) for w in winners}
    double = unbeaten.pop() if len(winners) > 1 and len(unbeaten) == 1 else None
    counts = [
        wins(so_far, one, facts.overall) for one in (before.leader.value, rival.value)
    ]
    count = [value_of(one) for one in counts]
    yield TitleDuel(
        evidence=before.leader.evidence + rival.evidence,
        counted=counted_over(leader_wins=counts[0], rival_wins=counts[1]),
        grounds={
            "gap": evidence_of(gap),
            "tight": evidence_of(gap),
            "in_form": evidence_of(*winners),
            "leader_in_form": evidence_of(*winners),
            "swept": evidence_of(*winners),
            "poles": evidence_of(*poles, *winners),
            "days": (*((previous.ref,) if previous else ()), facts.calendar.here.ref),
            "level_on_wins": evidence_of(*counts),
            "finale": (facts.calendar.here.ref,),
            "leader_won_last": evidence_of(*winners[-1:]),
            "rival_won_last": evidence_of(*winners[-1:]),
            "victory": (*evidence_of(gap), Ref("season", ("points",))),
        },
        value=6.0,
        moment=2,
        subject=before.leader.value,
        leader=before.leader.value,
        rival=rival.value,
        gap=value_of(gap),
        tight=isinstance(gap, Known) and gap.value <= TIGHT,
        in_form=double == rival.value,
        leader_in_form=double == before.leader.value,
        swept=len(winners) if double in (before.leader.value, rival.value) else None,
        poles=all(isinstance(p, Known) and p.value == double for p in poles)
        if poles and all(isinstance(p, Known) for p in poles)
        else None,
        finale=facts.calendar.is_finale,
        leader_wins=count[0],
        rival_wins=count[1],
        days=weeks * 7 if weeks and facts.calendar.is_finale else None,
        level_on_wins=count[0] is not None and count[0] == count[1],
        leader_won_last=_won_last(winners, before.leader.value),
        rival_won_last=_won_last(winners, rival.value),
        victory=_victory(facts, gap),
    )


def _won_last(winners: Sequence[Maybe[Driver] | None], one: Driver) -> bool:
    last = winners[-1] if winners else None
    return last is not None and known_to_be(last, one)


def _victory(facts: Facts, gap: Maybe[int]) -> int | None:
    points = facts.scale
    if points is None:
        return None
    more = isinstance(gap, Known) and 0 < gap.value < points.positions[0]
    return points.positions[0] if more else None
