"""Whether somebody has to do with what a clause is about.

A driver told of with a penalty, a title, a grid or a race of which the files know
nothing of this driver is not supported; it is never contradicted. It is what notices a
wrong name in a sentence whose wording no other claim can read.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.evidence import Known
from generator.verification.claim import Judgement, Verdict

if TYPE_CHECKING:
    from collections.abc import Callable, Iterator

    from generator.analysis.standings import Table
    from generator.verification.claim import Claim, RaceKey
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_THEMES = {
    "standing": ("standing_words", "title", "leads_standing", "reigning"),
    "penalty": ("penalty",),
    "contact": ("contact",),
    "track": (
        "takes_lead", "starts_ahead", "pulls_away", "passes", "defends", "all_the_way",
        "restart",
    ),
    "grid": ("pole", "front_row", "grid_place"),
    "lap": ("fastest_lap",),
    "result": (
        "win", "position", "podium", "ahead", "behind", "completes_podium",
        "foot_of_podium", "top", "runner_up",
    ),
    "history": ("win_count", "streak", "double", "scoreless", "lost_lead"),
    "watch": ("hopeful",),
}  # fmt: skip


def find(told: Context) -> Iterator[Claim]:
    """Find what each driver of a sentence is told to have to do with."""
    for role in told.roles:
        low, high = told.segment(role.start)
        themes = [
            theme
            for theme, names in _THEMES.items()
            if any(told.marked.has(name, low, high) for name in names)
        ]
        scope = told.scope(role.start, role.end, role.driver)
        title = _class(told, *told.clause(role.start))
        said = f"{role.driver} has to do with {', '.join(themes) or 'the meeting'}"
        yield told.claim(
            (role.start, role.end), " ".join(themes) or "meeting", said,
            drivers=(role.driver,), scope=scope, sure=0.6, value=title,
        )  # fmt: skip


def _class(told: Context, low: int, high: int) -> str:
    """Name the classes of a clause; none where rookies of any class may be meant."""
    if told.lexicon.pattern("ROOKIES").search(told.text, low, high):
        return ""
    if len([role for role in told.roles if low <= role.start < high]) > 1 or any(
        low <= at < high for at, _, _ in told.marked.marks("S")
    ):
        return ""  # one of several may race in it
    named = (one.name for at, _, one in told.marked.marks("C") if low <= at < high)
    return "|".join(dict.fromkeys(named))


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Look for the driver among those of whom the files tell such a thing."""
    driver = claim.drivers[0]
    titles = tuple(filter(None, claim.value.split("|")))
    mine = [title for title in titles if ledger.member(driver, title)]
    if titles and not mine:
        return Judgement(Verdict.NOT_SUPPORTED, f"races in {ledger.title_of(driver)}")
    title = mine[0] if mine else ""
    for theme in claim.what.split():
        if driver in set(_KNOWN[theme](ledger, ledger.here, title)):
            return Judgement(Verdict.SUPPORTED)
    if driver in set(_meeting(ledger, ledger.here, title)):
        return Judgement(Verdict.SUPPORTED, "", 0.6)
    told = claim.what.replace(" ", ", ")
    return Judgement(Verdict.NOT_SUPPORTED, f"the files know nothing of it ({told})")


Races = tuple["RaceKey", ...]


def _standing(ledger: Ledger, races: Races, title: str) -> Iterator[str]:
    yield from _result(ledger, races, title)  # "premier du classement"
    wanted = (title,) if title in ledger.facts.fights else tuple(ledger.facts.fights)
    for key in wanted:
        fight = ledger.facts.fights[key]
        for table in (fight.before, fight.between, fight.after):
            yield from _in_table(table)
    for key, driver in ledger.facts.field.items():
        if any(h.times or h.reigning for h in driver.entry.honours):
            yield key


def _in_table(table: Table | None) -> Iterator[str]:
    if table is None:
        return
    one = table.standing
    yield from filter(None, (one.leader, one.champion))
    for many in (
        one.totals,
        one.gaps,
        one.gaps_between,
        one.apart,
        one.level,
        one.contenders,
        one.closing,
    ):
        yield from many
    for pairs in (*one.gaps_between.values(), *one.apart.values()):
        yield from pairs
    yield from one.order.values()


def _events(*kinds: str) -> Callable[[Ledger, Races, str], Iterator[str]]:
    def known(ledger: Ledger, races: Races, _: str) -> Iterator[str]:
        for race in races:
            for event in ledger.events(race, *kinds):
                for name in ("driver", "over", "other", "leader", "against"):
                    if who := getattr(event, name, None):
                        yield who
                yield from getattr(event, "chasers", ())
            facts = ledger.race(race)
            if facts and facts.race.led_throughout and "lead_change" in kinds:
                yield facts.race.led_throughout

    return known


def _grid(ledger: Ledger, races: Races, _: str) -> Iterator[str]:
    for outcome in ledger.facts.history.outcomes:
        if isinstance(outcome.pole, Known):
            yield outcome.pole.value.key
    for race in races:
        if facts := ledger.race(race):
            yield from facts.race.grid.values()
            yield from (r.driver for r in facts.race.classification if r.grid)


def _lap(ledger: Ledger, races: Races, _: str) -> Iterator[str]:
    for race in races:
        facts = ledger.race(race)
        if facts and facts.race.fastest_lap:
            yield facts.race.fastest_lap.driver


def _result(ledger: Ledger, races: Races, title: str) -> Iterator[str]:
    for race in races:
        for key in (title,) if title else tuple(ledger.facts.fights):
            if order := ledger.order(race, key):
                yield from (place.value.key for place in order.places.values())
        if facts := ledger.race(race):
            yield from (bound.driver for bound in facts.race.within)
    if not ledger.facts.run:
        yield from _outsiders(ledger)


def _history(ledger: Ledger, _races: Races, _title: str) -> Iterator[str]:
    for outcome in ledger.facts.history.outcomes:
        for order in outcome.orders.values():
            yield from (place.value.key for place in order.places.values())
    yield from (one.driver.key for one in ledger.facts.without_points)
    yield from _outsiders(ledger)


def _outsiders(ledger: Ledger) -> Iterator[str]:
    for drivers in ledger.facts.meeting.watch.values():
        yield from drivers


def _watch(ledger: Ledger, races: Races, title: str) -> Iterator[str]:
    watch = ledger.facts.meeting.watch
    for key in (title,) if title in watch else tuple(watch):
        yield from watch[key]
    yield from _standing(ledger, races, title)
    yield from _result(ledger, races, title)


def _meeting(ledger: Ledger, races: Races, title: str) -> Iterator[str]:
    yield from _watch(ledger, races, title)
    yield from _history(ledger, races, title)
    yield from _events()(ledger, races, title)
    yield from _grid(ledger, races, title)
    yield from _lap(ledger, races, title)


_KNOWN: dict[str, Callable[[Ledger, Races, str], Iterator[str]]] = {
    "standing": _standing,
    "penalty": _events("penalty", "contact"),
    "contact": _events("contact", "penalty"),
    "track": _events("start", "lead_change", "overtaking", "defence", "pull_away"),
    "grid": _grid,
    "lap": _lap,
    "result": _result,
    "history": _history,
    "watch": _watch,
    "meeting": _meeting,
}
