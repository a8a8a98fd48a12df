"""The championship: who leads it, points between two, who comes closer."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import NO, YES, Judgement, either, judged
from generator.verification.tables import available, gaps

if TYPE_CHECKING:
    import re
    from collections.abc import Iterable, Iterator

    from generator.analysis.standings import Table
    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger


def find(told: Context) -> Iterator[Claim]:
    """Find what is said of the standings."""
    for match in told.matches("leads_standing"):
        yield from _leader(told, match)
    yield from _ahead(told)
    for match in told.marked.find("points"):
        yield from _points(told, match)
    yield from _closing(told)


def _ahead(told: Context) -> Iterator[Claim]:
    for match in told.matches("ahead_on_points"):
        yield from _trailing(told, match)
        low, _ = told.clause(match.start())
        if told.lexicon.pattern("GONE").search(told.text, low, match.start()):
            continue  # "voyait Narac effacer ses douze points d'avance"
        driver, sure = told.subject(match.start())
        beside = [r.driver for r in told.roles if 0 <= match.start() - r.end <= 2]  # noqa: PLR2004
        driver, sure = (beside[0], 0.9) if beside else (driver, sure)
        if driver:
            said = f"{driver} is ahead on points"
            classes = {name for _, name in told.classes}
            # "Avec sept points d'avance sur Y, il décrochait le titre Rookie"
            alone = classes.pop() if low == 0 and len(classes) == 1 else ""
            title = told.title(match.start()) or alone
            yield told.claim(
                match, "leads", said, drivers=(driver,), value=title, sure=sure * 0.9
            )


def _closing(told: Context) -> Iterator[Claim]:
    for match in told.matches("closes"):
        driver, sure = told.subject(match.start())
        title = told.title(match.start()) or ""
        rival = [r.driver for r in told.roles if 0 <= r.start - match.end() <= 1]
        standing = told.marked.has("standing_words", *told.segment(match.start()))
        if driver and (standing or rival):
            said = f"{driver} came closer in the standings"
            yield told.claim(
                match,
                "closes",
                said,
                drivers=(driver, *rival[:1]),
                value=title,
                sure=sure * 0.8,
            )


def _trailing(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    """Find who is behind: "24 points d'avance sur Ghiretti"."""
    for role in told.roles:
        if match.end() <= role.start <= match.end() + 10 and role.role == "oblique":
            title = told.title(match.start()) or ""
            said = f"{role.driver} is behind on points"
            yield told.claim(
                match, "trails", said, drivers=(role.driver,), value=title, sure=0.8
            )


def _leader(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    owner = [r.driver for r in told.roles if 0 <= r.start - match.end() <= 4]  # noqa: PLR2004  "leadership de X"
    before = [r.driver for r in told.roles if 0 <= match.start() - r.end <= 2]  # noqa: PLR2004  "X, toujours en tête"
    if match[0].startswith("leads"):
        owner = []
    owner = list(told.listed(match[0])) or owner or before
    driver, sure = (owner[0], 0.9) if owner else told.subject(match.start())
    led = told.marked.has("takes_lead", match.start(), match.end())
    led = led or _on_the_track(told, match)
    led = led or bool(
        told.lexicon.pattern("TWO_OF_THEM").search(told.text[: match.start()])
    )
    if match[0].startswith("led") and not told.marked.has(
        "standing_words", *told.clause(match.start())
    ):
        return
    if driver and not led and not told.near("OVERALL", match.start(), match.end()):
        title = told.title(match.start()) or ""
        said = f"{driver} leads the {title or 'championship'}"
        yield told.claim(
            match, "leads", said, drivers=(driver,), value=title, sure=sure * 0.85
        )


def _on_the_track(told: Context, match: re.Match[str]) -> bool:
    """Whether it is the lead of a race: "toujours en tête après le départ"."""
    low, high = told.clause(match.start())
    if told.marked.has("standing_words", low, high):
        return False
    return any(
        told.marked.has(n, low, high) for n in ("at_start", "first_corner", "LAPS")
    )


def _points(told: Context, match: re.Match[str]) -> Iterator[Claim]:
    drivers = tuple(dict.fromkeys(role.driver for role in told.roles))
    subject = told.subjects(match.start())[0]
    number = told.marked.number(match[0])
    if number is None:
        return
    named = tuple(dict.fromkeys((*subject, *drivers)))
    title = told.title(match.start()) or ""
    said = f"{number} points between two of {', '.join(named) or 'the leaders'}"
    yield told.claim(
        match,
        _which(told, match),
        said,
        drivers=named,
        number=number,
        value=title,
        sure=0.8,
    )


def _which(told: Context, match: re.Match[str]) -> str:
    """Say what points are told of: a gap, what it moved by, or what is at stake."""
    if told.near("AT_STAKE", match.start(), match.end()):
        return "points at stake"
    moved = told.near("MOVED", match.start(), match.end())
    return "points moved" if moved else "points"


def _tables(ledger: Ledger, titles: tuple[str, ...]) -> Iterator[Table]:
    for title in titles:
        fight = ledger.facts.fights[title]
        for table in (fight.before, fight.between, fight.after):
            if table:
                yield table


def _titles(claim: Claim, ledger: Ledger) -> tuple[str, ...]:
    if claim.value in ledger.facts.fights:
        return (claim.value,)
    own = [ledger.title_of(d) for d in claim.drivers[:1]]
    rookie = [
        t for t, one in ledger.facts.season.titles.items() if one.kind == "rookie"
    ]
    more = rookie if claim.what.startswith("points") else []
    return tuple(dict.fromkeys((*own, ledger.overall, *more)))


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Hold a claim against the standings before, between and after."""
    tables = tuple(_tables(ledger, _titles(claim, ledger)))
    if claim.what.startswith("points"):
        return _gap(claim, ledger, tables)
    driver = claim.drivers[0]
    if claim.what == "closes" and len(claim.drivers) > 1:
        heads = {t.leader.value.key for t in tables if isinstance(t.leader, Known)}
        right = _came_closer(driver, ledger, claim.drivers[1])
        right = right or (claim.drivers[1] in heads and _closes(driver, tables))
        return judged(True if right else False if heads == {driver} else None, NO)
    if claim.what == "closes":
        closing = [k.value.key for table in tables for k in table.closing]
        leads = [t.leader.value.key for t in tables if isinstance(t.leader, Known)]
        false = bool(leads) and set(leads) == {driver}
        closer = driver in closing or _came_closer(driver, ledger)
        return judged(True if closer else False if false else None, NO)
    if claim.what == "trails":
        heads = {t.leader.value.key for t in tables if isinstance(t.leader, Known)}
        return judged(
            None if not heads else heads != {driver}, NO, "leads all the time"
        )
    leaders = [t.leader for t in tables]
    answers = [k.value.key == driver if isinstance(k, Known) else None for k in leaders]
    known = sorted({ledger.name(k.value.key) for k in leaders if isinstance(k, Known)})
    return judged(either(answers), NO, f"leading: {', '.join(known) or 'unknown'}")


def _closes(driver: str, tables: tuple[Table, ...]) -> bool:
    return any(k.value.key == driver for table in tables for k in table.closing)


def _came_closer(driver: str, ledger: Ledger, to: str | None = None) -> bool:
    """Whether the points to somebody ahead are known to have become fewer."""
    for fight in ledger.facts.fights.values():
        if fight.before is None or fight.after is None:
            continue
        after = {frozenset(pair): points for pair, points in gaps(fight.after)}
        for pair, points in gaps(fight.before):
            meant = driver in pair and (to is None or to in pair)
            if meant and after.get(frozenset(pair), points) < points:
                return True
    return False


def _among(pair: tuple[str, str], drivers: tuple[str, ...]) -> bool:
    """Whether a gap is of those named; beside one alone it is that to anybody."""
    return set(pair) <= set(drivers) or (len(drivers) == 1 and drivers[0] in pair)


def _gap(claim: Claim, ledger: Ledger, tables: tuple[Table, ...]) -> Judgement:
    """Hold a number of points against every gap that is known between those named."""
    drivers, number = claim.drivers, claim.number
    found: dict[int, str] = {}
    certain = False
    for table in tables:
        for pair, points in gaps(table):
            if not drivers or _among(pair, drivers):
                certain |= len(drivers) == 2  # noqa: PLR2004  just these two
                found[points] = (
                    f"{ledger.name(pair[0])} and {ledger.name(pair[1])}: {points}"
                )
        own = [table.standing.totals.get(d) for d in drivers[:1]]
        for total in own:
            if total is not None:
                found[total] = f"{ledger.name(drivers[0])} has {total}"
        lacking = table.standing.points_to_title
        if lacking is not None:
            found[lacking] = f"{lacking} to the title"
    results = "points: " + "; ".join(dict.fromkeys(found.values())) if found else ""
    if number in found or number in _others(claim.what, found, ledger):
        return judged(YES, None, results)
    return judged(False if certain else None, NO, results)


def _others(what: str, found: Iterable[int], ledger: Ledger) -> frozenset[int]:
    if what == "points moved":
        gaps_known = tuple(found)
        return frozenset(abs(a - b) for a in gaps_known for b in gaps_known)
    return available(ledger) if what == "points at stake" else frozenset()
