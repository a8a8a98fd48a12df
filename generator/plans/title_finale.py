"""The season finale, told by title fights across its races.

The races are only coordinates here: one account of the overall title, one of the other
titles, each from what was to play for to who won it.
"""

from __future__ import annotations

from functools import partial
from typing import TYPE_CHECKING

from generator.grouping import gathered, headlines, paragraph, untold
from generator.plan import Plan, Rhythm
from generator.storyline import Beat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.facts import Facts
    from generator.storyline import Storyline

KIND = "report"
PRECEDENCE = 2
"""Asked before the race-by-race report."""

TOLD = (Beat.COURSE, Beat.PLACES, Beat.BONUS, Beat.VOICES)


def fits(facts: Facts) -> bool:
    """Tell whether the overall champion is crowned here, at the last round."""
    fight = facts.fights[facts.overall]
    before, after = fight.before, fight.after
    open_before = before is None or not before.decided
    here = open_before and after is not None and after.decided
    return facts.run and facts.calendar.is_finale and here


def plan(facts: Facts, storylines: Sequence[Storyline]) -> Plan:
    """Plan the finale."""
    setting = [s for s in storylines if s.beat == Beat.SETTING]
    overall = [s for s in storylines if s.title is None]
    titles = sorted((s for s in overall if s.beat == Beat.TITLES), key=_order)
    # The title is the news: with what hangs on it, it opens the release and is not told
    # again where it came about.
    crowned = [s for s in titles if s.essential]
    crowned += [s for s in titles if s.satellite and not s.essential]
    course = [s for s in overall if s.beat in TOLD or _is_win(s)]
    # The wins themselves are told, and so is the title: who took them all goes without
    # saying.
    summary = [s for s in overall if s.beat == Beat.SUMMARY and s.pinned]
    account = [
        *sorted((s for s in overall if s.beat == Beat.STAKES), key=_order),
        *sorted((s for s in course if s.race is not None), key=_race_order),
        *summary,
        *(s for s in titles if s not in crowned),
        *sorted((s for s in course if s.race is None), key=_race_order),
    ]
    ends = sorted((s for s in overall if s.beat == Beat.OUTLOOK), key=_order)
    others = gathered(s for s in storylines if s.title is not None)
    verdicts = [s for s in overall if s.beat == Beat.VERDICT]
    last = [*_hinged(verdicts, _by_title(facts, others)), *ends]
    # How it turned, too, is news; who took both races goes without saying there.
    turns = sorted(
        (s for s in overall if s.beat == Beat.SUMMARY and not s.indispensable),
        key=_order,
    )
    standfirst = paragraph("standfirst", [*crowned, *turns, *setting], lead=True)
    body = (paragraph("overall", account), paragraph("titles", last))
    return Plan(
        shape="title_finale",
        kind="report",
        rhythm=Rhythm(mean=31, longest=54),
        headline=headlines(storylines, lambda _: True),
        standfirst=standfirst,
        body=tuple(part for part in body if part.messages),
        left_out=untold(storylines, standfirst, *body),
    )


def _is_win(story: Storyline) -> bool:
    """Tell whether it is a win, or what is told before it as leading to it."""
    return story.beat == Beat.FINISH and (story.essential or story.moment < 0)


def _order(story: Storyline) -> tuple[int, str]:
    return (story.moment, story.identity)


def _race_order(story: Storyline) -> tuple[int, int, int, str]:
    return (story.race or 0, story.beat, story.moment, story.identity)


def _hinged(
    verdicts: Sequence[Storyline], others: Sequence[Storyline]
) -> list[Storyline]:
    """Tell of a punished driver just before the title that the driver still won.

    A verdict about somebody without a title opens the account.
    """
    champions = {s.subject for s in others if s.beat == Beat.TITLES}
    told = [s for s in verdicts if s.subject not in champions]
    for story in others:
        if story.beat == Beat.TITLES:
            told += [v for v in verdicts if v.subject == story.subject]
        told.append(story)
    return told


def _class_order(story: Storyline, *, gathered: bool) -> tuple[int, int, int]:
    """Order by race: what was to play for first, what is settled without one last.

    Where the races of a class are told at once, who lost one of them comes before.
    """
    if gathered and story.beat == Beat.VERDICT:
        return (0, Beat.STAKES + 1, story.moment)
    late = story.beat >= Beat.TITLES and story.race is None
    return (UNDATED if late else story.race or 0, story.beat, story.moment)


UNDATED = 99


def _by_title(facts: Facts, storylines: Sequence[Storyline]) -> list[Storyline]:
    """Order title by title: what is settled early before what is settled late."""
    settled = {
        key: fight.after.standing.after_race or 0
        for key, fight in facts.fights.items()
        if fight.after is not None
    }
    whole = {s.title for s in storylines if s.beat == Beat.CLASSES and s.race is None}
    keys = sorted(
        {s.title for s in storylines if s.title}, key=lambda k: (settled.get(k, 0), k)
    )
    return [
        story
        for key in keys
        for story in sorted(
            (s for s in storylines if s.title == key),
            key=partial(_class_order, gathered=key in whole),
        )
    ]
