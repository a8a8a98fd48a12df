"""The race-by-race report: stakes, each race as a course of events, what comes next.

The shape of a weekend within the season: what was to play for, how each race went,
class by class, and a look ahead.
"""

from __future__ import annotations

from collections import Counter
from typing import TYPE_CHECKING

from generator.analysis.field import Driver
from generator.grouping import (
    apart,
    gathered,
    headlines,
    in_order,
    paragraph,
    untold,
)
from generator.plan import Plan, Rhythm
from generator.storyline import Beat

if TYPE_CHECKING:
    from collections.abc import Sequence

    from generator.facts import Facts
    from generator.storyline import Storyline

KIND = "report"
PRECEDENCE = 3
"""Any report can take this shape: it is asked last."""


def fits(facts: Facts) -> bool:
    """Tell whether races were run: any report can take this shape."""
    return facts.run


def plan(facts: Facts, storylines: Sequence[Storyline]) -> Plan:
    """Plan the report."""
    told = [s for s in in_order(storylines) if s.beat != Beat.TIMETABLE]
    # Of a race without a course there is too little to tell for a paragraph of its own.
    bare = not any(s.beat == Beat.COURSE for s in told)
    told = _anew(gathered(told)) if bare else apart(told)
    # Who won is the news and opens the release; where and among how many follows.
    summary = [s for s in told if s.beat == Beat.SUMMARY]
    setting = [s for s in told if s.beat < Beat.SUMMARY]
    # A champion before the last round is the news; how it came about is told below.
    after = facts.fights[facts.overall].after
    titles = [s for s in told if s.beat == Beat.TITLES and s.essential]
    decided = after is not None and after.decided
    crowned = [s for s in titles if s.title is None] if decided else []
    ranked = headlines(told, lambda _: True)
    news = [] if crowned else _news(ranked, summary)
    lead = [*crowned, *summary, *news, *setting]
    standfirst = paragraph("standfirst", lead, lead=True)
    body = [paragraph("stakes", _answered(told, news))]
    for race in facts.races:
        account = [s for s in told if s.race == race.number]
        body.append(paragraph(f"race {race.number}", account))
    classes = [s for s in told if s.race is None and s.beat == Beat.CLASSES]
    body.append(paragraph("classes", classes))
    body.append(
        paragraph(
            "outlook",
            [
                s
                for s in told
                if s.race is None and s.beat >= Beat.VERDICT and s not in news
            ],
        )
    )
    return Plan(
        shape="race_by_race",
        kind="report",
        rhythm=Rhythm(mean=23, longest=44),
        headline=ranked,
        standfirst=standfirst,
        body=tuple(p for p in body if p.messages),
        left_out=untold(storylines, standfirst, *body),
    )


def _news(ranked: Sequence[Storyline], summary: Sequence[Storyline]) -> list[Storyline]:
    """Give what the headline tells of the championship, if the standfirst does not.

    It is said there, and no more at the end.
    """
    best = ranked[0] if ranked else None
    if best is None or best.beat != Beat.TITLES or best.title is not None:
        return []
    told = any(getattr(s, "leader", None) is not None for s in summary)
    return [] if told else [best]


def _answered(told: Sequence[Storyline], news: Sequence[Storyline]) -> list[Storyline]:
    """Leave out stakes of which nothing is heard again: no standings, no race.

    Those too that the standfirst has told with what became of them.
    """
    gone = {
        ref
        for s in news
        for evidence in (s.evidence, *s.grounds.values())
        for ref in evidence
    }
    standings = any(s.beat == Beat.TITLES and s.title is None for s in told)
    seen = {
        value
        for s in told
        if s.race is not None
        for value in vars(s).values()
        if isinstance(value, Driver)
    }
    return [
        s
        for s in told
        if s.beat == Beat.STAKES
        and s.race is None
        and (standings or s.indispensable or s.subject in seen)
        and (s.indispensable or not gone >= set(s.evidence))
    ]


def _anew(told: list[Storyline]) -> list[Storyline]:
    """Leave out the wins of which the standfirst says all that there is to say."""
    summary = {ref for s in told if s.beat == Beat.SUMMARY for ref in s.evidence}
    races = Counter(s.race for s in told if s.title is None)
    wins = [s for s in told if s.beat == Beat.FINISH]
    # One race left out would leave the other without a beginning: "once more", "too".
    more = any(races[s.race] > 1 or not summary >= set(s.evidence) for s in wins)
    return told if more else [s for s in told if s not in wins]
