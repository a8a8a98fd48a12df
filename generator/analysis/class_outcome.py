"""What became of a class at a meeting: who leads it still, or now, or has won it."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.titles import Nth, nth_title
from generator.evidence import Known, Unknown, evidence_of, value_of
from generator.value import positional

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.analysis.standings import Table, TitleFight
    from generator.evidence import Evidence, Maybe

NOTHING = Unknown("nobody is known to lead as before")
NO_CHANGE = Unknown("the lead is not known to have changed hands")
NO_TITLE = Unknown("no title is settled here that one word would tell")


@positional
class Kept:
    """Who leads an open class as before, who is next, and by how many points."""

    leader: Maybe[Driver] = NOTHING
    chaser: Maybe[Driver] = NOTHING
    lead: Maybe[int] = NOTHING

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what each of them rests on, by the name of the field."""
        ahead = evidence_of(self.leader, self.chaser)
        return {
            "leads": evidence_of(self.leader),
            "chaser": ahead,
            "lead": (*ahead, *evidence_of(self.lead)),
        }


@positional
class Taken:
    """Who has taken the lead of a class, from whom, and by how many points."""

    leader: Maybe[Driver] = NO_CHANGE
    before: Maybe[Driver] = NO_CHANGE
    gap: Maybe[int] = NO_CHANGE
    deficit: Maybe[int] = NO_CHANGE
    """Points behind the other before the meeting, unless the two were level."""

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what each of them rests on, by the name of the field."""
        passed = evidence_of(self.before, self.leader)
        return {
            "new_leader": passed,
            "old_leader": passed,
            "passed": passed,
            "gap": (*passed, *evidence_of(self.gap)),
            "deficit": (*passed, *evidence_of(self.deficit)),
        }


@positional
class Crowned:
    """Who has won the title of a class, ahead of whom, and by how many points."""

    champion: Maybe[Driver] = NO_TITLE
    runner_up: Maybe[Driver] = NO_TITLE
    margin: Maybe[int] = NO_TITLE
    nth: Nth = Nth()
    open_before: Evidence = ()
    """What says that no points had settled the title before the meeting."""

    @property
    def grounds(self) -> dict[str, Evidence]:
        """Give what each of them rests on, by the name of the field."""
        champion = value_of(self.champion)
        entry = (champion.ref,) if champion else ()
        title = (*evidence_of(self.champion), *entry, *self.open_before)
        ahead = (*title, *evidence_of(self.runner_up))
        return {
            "champion": title,
            "runner_up": ahead,
            "margin": (*ahead, *evidence_of(self.margin)),
            **dict.fromkeys(("retained", "in_a_row", "first_title", "titles"), title),
        }


def kept(fight: TitleFight) -> Kept:
    """Find who leads an open class as before."""
    after, leaders = fight.after, fight.leaders
    if after is None or leaders is None or leaders[0].value != leaders[1].value:
        return Kept()
    both = Known(leaders[1].value, evidence_of(*reversed(leaders)))
    chaser = after.second
    lead = after.gap(chaser.value) if isinstance(chaser, Known) else NOTHING
    return Kept(both, chaser, lead) if isinstance(lead, Known) else Kept(both)


def taken(fight: TitleFight) -> Taken:
    """Find who has taken the lead of an open class."""
    leaders = fight.leaders
    if leaders is None or leaders[0].value == leaders[1].value:
        return Taken()
    old, new = leaders
    gap = fight.after.gap(old.value) if fight.after else NO_CHANGE
    deficit = fight.before.gap(new.value) if fight.before else NO_CHANGE
    behind = isinstance(deficit, Known) and deficit.value > 0
    return Taken(new, old, gap, deficit if behind else Unknown("it is none, or untold"))


def crowned(fight: TitleFight, *, races: int, last: bool) -> Crowned:
    """Find who has won a class with the last of so many races of the meeting.

    Not where the organiser's word has more to tell of how: a dominant season, or a
    narrow title of which no points say how narrow. Points that are no more than a
    lead before the last round are left out.
    """
    after = fight.after
    if after is None or not isinstance(after.champion, Known) or _tells_more(after):
        return Crowned()
    settled = after.standing.after_race
    if settled is not None and settled < races:
        return Crowned()
    second = after.second
    margin = after.gap(second.value) if isinstance(second, Known) and last else NO_TITLE
    return Crowned(
        champion=after.champion,
        runner_up=second,
        margin=margin,
        nth=nth_title(after.champion.value, fight.key),
        open_before=open_before(fight),
    )


def _tells_more(after: Table) -> bool:
    return after.standing.dominant or (
        after.standing.narrow and not (after.standing.gaps or after.standing.totals)
    )


def open_before(fight: TitleFight) -> Evidence:
    """Give what says that no points had settled the title before the meeting."""
    if fight.before is None:
        return ()
    second = next(iter(fight.before.pursuers), None)
    gap = fight.before.gap(second.value) if second is not None else None
    return evidence_of(fight.before.leader, second, gap)
