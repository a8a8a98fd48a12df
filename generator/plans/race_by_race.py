"""The race-by-race report: stakes, each race as a course of events, what comes next.

The shape of a weekend within the season: what was to play for, how each race went,
class by class, and a look ahead.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.analysis.field import Driver
from generator.grouping import (
    apart,
    class_of_meeting,
    class_title,
    gathered,
    headlines,
    in_order,
    paragraph,
    untold,
)
from generator.plan import Plan, Rhythm
from generator.storyline import Beat

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

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
    bare = not any(map(_happened, told))
    at_once = gathered(told)
    told = at_once if bare or _many(at_once) else apart(told)
    said = _said(told) if bare else []
    record = _record(told, said)
    told = _anew(told, [*said, *record]) if bare else told
    # Who won is the news and opens the release; where and among how many follows.
    summary = [s for s in told if s.beat == Beat.SUMMARY]
    setting = [s for s in told if s.beat < Beat.SUMMARY]
    # A champion before the last round is the news; how it came about is told below.
    after = facts.fights[facts.overall].after
    decided = after is not None and after.decided
    crowned = [s for s in told if decided and _is_title(s) and s.essential]
    settled = _settled_in(crowned)
    titles = [*crowned, *(s for s in told if _is_title(s) and _hangs(s, crowned))]
    ranked = headlines(told, lambda _: True)
    news = [] if crowned else _news(ranked, summary)
    # What it changed in the championship comes before who won, where it is the news.
    lead = [*crowned, *news, *summary, *setting, *record]
    standfirst = paragraph("standfirst", lead, lead=True)
    body = [paragraph("stakes", _answered(told, news))]
    for race in facts.races:
        account = [s for s in told if s.race == race.number]
        won = titles if race.number == settled else []
        became = _became(told, account)
        body.append(paragraph(f"race {race.number}", _with(account, won, became)))
    classes = _classes(told)
    gone = [*news, *classes, *(titles if settled else []), *_became(told, told)]
    # A season that is over leads nowhere: how it ended follows on its last race.
    left = [s for s in told if s.race is None and s.beat >= Beat.VERDICT]
    left = [s for s in left if s not in gone]
    ended = [s for s in left if facts.calendar.is_finale and _is_title(s)]
    body += [paragraph("championship", ended), paragraph("classes", classes)]
    ahead = _classes_first(s for s in left if s not in ended)
    body.append(paragraph("outlook", ahead))
    return Plan(
        shape="race_by_race",
        kind="report",
        rhythm=Rhythm(mean=23, longest=44),
        headline=ranked,
        standfirst=standfirst,
        body=tuple(p for p in body if p.messages),
        left_out=untold(storylines, standfirst, *body),
    )


def _happened(story: Storyline) -> bool:
    """Tell whether a storyline tells something of the course of a race."""
    event = any("events" in ref.path for ref in story.evidence)
    return story.beat == Beat.COURSE or (event and story.beat <= Beat.PLACES)


def _news(ranked: Sequence[Storyline], summary: Sequence[Storyline]) -> list[Storyline]:
    """Give what the headline tells of the championship, if the standfirst does not.

    It is said there, and no more at the end.
    """
    best = ranked[0] if ranked else None
    if best is None or not _is_title(best):
        return []
    told = any(s.has_standings for s in summary)
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
    standings = any(map(_is_title, told))
    seen = {one for s in told if s.race is not None for one in _people(s)}
    return [
        s
        for s in told
        if s.beat == Beat.STAKES
        and s.race is None
        and (standings or s.indispensable or s.subject in seen)
        and (s.indispensable or not gone >= set(s.evidence))
    ]


def _is_title(story: Storyline) -> bool:
    return story.beat == Beat.TITLES and story.title is None


def _hangs(story: Storyline, crowned: Sequence[Storyline]) -> bool:
    """Tell whether a storyline is about a champion, and no season's tally."""
    about = story.subject in {s.subject for s in crowned}
    return about and story.satellite and not story.counted


def _settled_in(crowned: Sequence[Storyline]) -> int | None:
    """Give the race that settled the title, where that is known."""
    return crowned[0].settles if crowned else None


def _with(
    account: Sequence[Storyline], won: Sequence[Storyline], became: Sequence[Storyline]
) -> list[Storyline]:
    """Tell a title in the race that settled it, before the classes.

    What became of a class follows on its race.
    """
    overall = [s for s in account if s.beat < Beat.CLASSES]
    classes = [s for s in account if s.beat == Beat.CLASSES]
    after = [s for s in account if s.beat > Beat.CLASSES]
    told = _told_out(_nearest(classes, overall), became)
    return [*overall, *won, *told, *after]


def _became(told: Sequence[Storyline], account: Sequence[Storyline]) -> list[Storyline]:
    """Give what became of the classes whose last race, told by itself, is told here."""
    by_race = [s for s in told if s.beat == Beat.CLASSES and not class_of_meeting(s)]
    last = {s.title: s for s in by_race}
    here = {title for title, story in last.items() if story in account}
    return [s for s in filter(class_title, told) if s.race is None and s.title in here]


def _told_out(
    classes: Iterable[Storyline], titles: Sequence[Storyline]
) -> list[Storyline]:
    """Set what became of each class behind it."""
    return [
        s
        for one in classes
        for s in (one, *(t for t in titles if t.title == one.title))
    ]


def _nearest(
    classes: Iterable[Storyline], told: Iterable[Storyline]
) -> list[Storyline]:
    """Begin with the classes whose winners the reader has just met in the race."""
    met = {one for s in told if s.race is not None for one in _people(s)}

    def unknown(story: Storyline) -> bool:
        return met.isdisjoint({story.subject} if story.subject else _people(story))

    return sorted(classes, key=unknown)


def _people(story: Storyline) -> set[Driver]:
    return {value for value in vars(story).values() if isinstance(value, Driver)}


def _many(at_once: Sequence[Storyline]) -> bool:
    """Tell whether several classes can be told at once; one alone is told by race."""
    return sum(map(class_of_meeting, at_once)) > 1


def _classes(told: Sequence[Storyline]) -> list[Storyline]:
    """Give the classes that are told at once, each with what became of its title."""
    races = [s for s in told if s.beat < Beat.CLASSES]
    titles = list(filter(class_title, told))
    changed = {s.title for s in titles}
    # Where something changed comes before the rest; of all, whom the races have met.
    own = sorted(filter(class_of_meeting, told), key=lambda s: s.title not in changed)
    return _told_out(_nearest(own, races), titles)


def _classes_first(storylines: Iterable[Storyline]) -> list[Storyline]:
    """Lead from the classes to the championship, and to what is left to win in it."""
    return sorted(
        storylines,
        key=lambda s: (max(s.beat, Beat.TITLES), _is_title(s)),
    )


def _anew(told: Sequence[Storyline], before: Sequence[Storyline]) -> list[Storyline]:
    """Leave out what the standfirst has said of a meeting without accounts of races.

    Its wins stay where more is known of them, such as a pole that somebody else had.
    What was at stake goes too: nothing in the body would answer it.
    """
    gone = {id(s) for s in before}
    stakes = {id(s) for s in told if s.beat == Beat.STAKES and not s.indispensable}
    return [s for s in told if id(s) not in gone | stakes]


def _said(told: Sequence[Storyline]) -> list[Storyline]:
    """Give the wins of which the standfirst says all that there is to say."""
    summary = {ref for s in told if s.beat == Beat.SUMMARY for ref in s.evidence}
    wins = [s for s in told if s.beat == Beat.FINISH and not s.satellite]
    return [s for s in wins if summary >= set(s.evidence)]


def _record(told: Sequence[Storyline], said: Sequence[Storyline]) -> list[Storyline]:
    """Give what hangs on those wins: the count, the row, at last whose row is over."""
    races = {s.race for s in said}
    hung = [s for s in told if s.satellite and s.beat == Beat.FINISH]
    return sorted((s for s in hung if s.race in races), key=lambda s: s.moment)
