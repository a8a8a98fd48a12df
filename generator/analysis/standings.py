"""Standings: who leads each title, by how much, who can still win it."""

from __future__ import annotations

from collections.abc import Mapping
from typing import TYPE_CHECKING

from generator.analysis.field import field_of
from generator.evidence import Known, Maybe, Ref, Unknown, evidence_of
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver, Field
    from generator.results.bundle import Bundle
    from generator.results.meeting import Standing
    from generator.results.words import ClassKey


@positional
class Table:
    """The standing of one title at one time, as far as it is known."""

    standing: Standing
    at: Ref
    field: Field

    def _ref(self, *path: str | int) -> Ref:
        return Ref(self.at.file, (*self.at.path, *path))

    @property
    def leader(self) -> Maybe[Driver]:
        """Return who leads; a tie on totals leaves it unknown."""
        if self.standing.leader is not None:
            return Known(self.field[self.standing.leader], (self._ref("leader"),))
        if 1 in self.standing.order:
            return Known(self.field[self.standing.order[1]], (self._ref("order", 1),))
        if self.standing.champion is not None:
            return self.champion
        best = sorted(self.standing.totals.items(), key=lambda item: -item[1])
        if len(best) > 1 and best[0][1] > best[1][1]:
            return Known(self.field[best[0][0]], (self._ref("totals"),))
        return Unknown("the file names no leader")

    def gap(self, driver: Driver) -> Maybe[int]:
        """Return how many points a driver is behind the leader."""
        if driver.key in self.standing.gaps:
            return Known(
                self.standing.gaps[driver.key],
                (self._ref("gaps", driver.key), *self._leader_evidence()),
            )
        totals = self.standing.totals
        if driver.key in totals:
            return Known(
                max(totals.values()) - totals[driver.key],
                (self._ref("totals"), self._ref("totals", driver.key)),
            )
        return Unknown(f"the gap of {driver.key} is not given")

    def _leader_evidence(self) -> tuple[Ref, ...]:
        return self.leader.evidence if isinstance(self.leader, Known) else ()

    @property
    def pursuers(self) -> tuple[Known[Driver], ...]:
        """Return those known to be behind the leader, nearest first.

        Only gaps and places count: who is merely named as a contender has no rank.
        """
        leader = self.leader.value.key if isinstance(self.leader, Known) else None
        top = max(self.standing.totals.values(), default=0)
        # Who is level on points with a leader by the count of wins is behind all the
        # same; where nobody is said to lead, those level at the top are not.
        behind = {
            key: (gap, self._ref("gaps", key))
            for key, gap in self.standing.gaps.items()
            if key != leader
        } | {
            key: (top - total, self._ref("totals", key))
            for key, total in self.standing.totals.items()
            if key != leader and (top > total or leader)
        }
        return tuple(
            Known(self.field[key], (ref, *self._leader_evidence()))
            for key, (_, ref) in sorted(behind.items(), key=lambda item: item[1][0])
        )

    @property
    def second(self) -> Maybe[Driver]:
        """Return who is next behind the leader, by points or else by the order.

        By points alone nobody is, where two are level there.
        """
        chasing = self.pursuers
        gaps = [self.gap(one.value) for one in chasing[:2]]
        behind = [one.value for one in gaps if isinstance(one, Known)]
        level = len(behind) > 1 and behind[0] == behind[1]
        if chasing and not level:
            return Known(chasing[0].value, evidence_of(chasing[0], *gaps))
        return self.place(2)

    def place(self, position: int) -> Maybe[Driver]:
        """Return who stands in a place of the order that the file gives."""
        if position in self.standing.order:
            return Known(
                self.field[self.standing.order[position]],
                (self._ref("order", position),),
            )
        return Unknown(f"place {position} is not given")

    @property
    def contenders(self) -> Maybe[tuple[Driver, ...]]:
        """Return everybody who can still win, where the list is complete."""
        if self.standing.contenders and self.standing.contenders_complete:
            return Known(
                tuple(self.field[key] for key in self.standing.contenders),
                (self._ref("contenders"), self._ref("contenders_complete")),
            )
        return Unknown("the contenders are not all given")

    @property
    def named_contenders(self) -> tuple[Driver, ...]:
        """Return those whom the organiser names, whether or not all are."""
        return tuple(self.field[key] for key in self.standing.contenders)

    @property
    def level(self) -> tuple[Driver, ...]:
        """Return who is neck and neck at the top, by the organiser's word or points."""
        if self.standing.level or isinstance(self.leader, Known):
            return tuple(self.field[key] for key in self.standing.level)
        top = max(self.standing.totals.values(), default=0)
        return tuple(
            self.field[key]
            for key, total in self.standing.totals.items()
            if total == top > 0
        )

    @property
    def closing(self) -> tuple[Known[Driver], ...]:
        """Return who reduced the gap to the leader by the organiser's word."""
        return tuple(
            Known(self.field[key], (self._ref("closing", i),))
            for i, key in enumerate(self.standing.closing)
        )

    @property
    def champion(self) -> Maybe[Driver]:
        """Return the declared champion."""
        if self.standing.champion is None:
            return Unknown("no champion is declared")
        return Known(self.field[self.standing.champion], (self._ref("champion"),))

    @property
    def decided(self) -> bool:
        """Whether the title has been won: a champion is declared."""
        return self.standing.champion is not None

    def stated(self, name: str) -> Ref:
        """Return where a field of this standing stands."""
        return self._ref(name)


@positional
class TitleFight:
    """One title over this meeting."""

    key: ClassKey
    before: Table | None
    between: Table | None
    after: Table | None

    @property
    def duellists(self) -> tuple[Known[Driver], ...]:
        """Return the first two before the meeting, as far as they are known.

        No second where two are level behind the leader, or at the top.
        """
        if self.before is None:
            return ()
        leader = self.before.leader
        alone = isinstance(leader, Known)
        second = self.before.second if alone else self.before.place(2)
        first_two: tuple[Maybe[Driver], ...] = (leader, second)
        known = [one for one in first_two if isinstance(one, Known)]
        return tuple({one.value: one for one in reversed(known)}.values())[::-1]

    @property
    def leaders(self) -> tuple[Known[Driver], Known[Driver]] | None:
        """Return who led before the meeting and who after it, the title still open.

        None where one of them is not known, or the title decided.
        """
        if self.before is None or self.after is None or self.after.decided:
            return None
        old, new = self.before.leader, self.after.leader
        if not isinstance(old, Known) or not isinstance(new, Known):
            return None
        return old, new


def fights_of(bundle: Bundle, name: str, field: Field) -> Mapping[str, TitleFight]:
    """Gather the standings of every title; before falls back on the round before."""
    meeting = bundle.meetings[name]
    rounds = [one.meeting for one in bundle.season.calendar]
    follows = bundle.season.calendar_complete and rounds.index(name)
    previous = rounds[rounds.index(name) - 1] if follows else None
    earlier = bundle.meetings.get(previous) if previous else None
    # Somebody entered for that meeting alone may stand in its standings.
    known = (
        {**field_of(bundle.season, previous, earlier), **field}
        if (previous and earlier)
        else field
    )

    def table(when: str, key: str) -> Table | None:
        standing: Standing | None = getattr(meeting.standings, when).get(key)
        if standing is not None:
            return Table(standing, Ref(name, ("standings", when, key)), field)
        if when == "before" and earlier and previous:
            standing = earlier.standings.after.get(key)
            if standing is not None:
                return Table(
                    standing, Ref(previous, ("standings", "after", key)), known
                )
        return None

    return {
        key: TitleFight(
            key, table("before", key), table("between", key), table("after", key)
        )
        for key in bundle.season.titles
    }
