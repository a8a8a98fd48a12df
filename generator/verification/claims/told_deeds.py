"""Deeds on the track whose doer and sufferer the words name themselves.

"X débordait Y", "X took the lead back from Y", "accroché par Y". A pass, a contact or a
lead taken is supported by the files' events alone; another doer than theirs is not.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.verification.bonds import SURE, Bond, bonds
from generator.verification.claim import Judgement, judged
from generator.verification.doing import DONE

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.claim import Claim
    from generator.verification.context import Context
    from generator.verification.ledger import Ledger

_OF = 40
"""Letters after a deed, up to a comma, in which "of the championship" belongs to it."""
_PLAIN_SUBJECT = 0.9
_PAIRED = {
    "passing": ("pass", "passed"),
    "retakes": ("retake", "took the lead back"),
    "leads_a_race": ("lead", "came to lead"),
    "best_start": ("start", "made the best start"),
    "hit_by": ("hit", "hit"),
    "loses_to": ("pass", "passed"),
    "lets_go": ("pass", "passed"),
    "holds_off": ("defend", "held off"),
    "pursues": ("pursue", "pursued"),
    "led_all": ("lead all", "led all the way"),
    "incident_of": ("incident", "was in an incident"),
    "until_passed": ("pass", "passed"),
    "keeps_behind": ("start", "made the best start"),
    "led_off": ("start", "made the best start"),
    "sent_back": ("dropped", "was sent back by"),
    "ahead_from_restart": ("restart", "was ahead from the restart of"),
}
_UNDERGONE = (
    "hit_by", "loses_to", "incident_of", "ahead_from_restart", "until_passed",
    "led_off", "sent_back",
)  # fmt: skip
"""Wordings whose doer is no subject."""


def find(told: Context) -> Iterator[Claim]:
    """Find deeds that name who did them."""
    for name, (what, said) in _PAIRED.items():
        for one in bonds(told, name):
            if not one.doubted and not _of_a_season(one):
                yield from _paired(one, what, said, whoever=name in _UNDERGONE)
    for one in bonds(told, "draws_away"):
        yield from _away(one)
    for one in bonds(told, "contact_with"):
        yield from _contact(one)


def _paired(one: Bond, what: str, said: str, *, whoever: bool) -> Iterator[Claim]:
    for end in ("", "2", "3"):
        who, whom = one.driver(f"who{end}"), one.driver(f"whom{end}")
        # "X passed Y and took the lead": it is not Y who took it.
        if (
            who is None
            or who == whom
            or (not whoever and one.role(f"who{end}") != "subject")
        ):
            continue
        names = tuple(filter(None, (who, whom)))
        place = one.number(f"place{end}")
        when = _passed_when(one, f"whom{end}") if what == "pass" and whom else what
        yield _claim(one, when, names, f"{who} {said} {whom or ''}", place)


def _passed_when(one: Bond, whom: str) -> str:
    """Tell a pass at the start, and one for a lead had before, from any other."""
    told, at = one.told, one.match.end(whom)
    if told.lexicon.pattern("AT_THE_START").match(told.text, at):
        return "start pass"
    again = told.lexicon.pattern("LEAD_AGAIN").match(told.text, at)
    return "retake" if again else "pass"


def _away(one: Bond) -> Iterator[Claim]:
    """Give whom somebody left behind, and who it was, where the subject is plain."""
    told, at, chasers = one.told, one.match.start(), one.drivers("chasers")
    if len(chasers) > 1:
        said = f"{', '.join(chasers)} were left behind"
        yield _claim(one, "chasers", chasers, said)
    who, sure = told.subject(at)
    comma = told.text.rfind(",", 0, at)
    then = told.lexicon.pattern("DID_THEN").match(told.text, comma)
    if who and who not in chasers and (then or sure >= _PLAIN_SUBJECT):
        yield _claim(one, "away", (who,), f"{who} drew away")


def _contact(one: Bond) -> Iterator[Claim]:
    """Give a contact as one of two, where no third is named."""
    who = one.driver("one") or ""
    low, high = one.told.segment(one.match.start())
    here = (r.driver for r in one.told.roles if low <= r.start < high)
    both = tuple(dict.fromkeys((who, *here)))
    pair = both if len(both) == 2 else (who,)  # noqa: PLR2004  a contact is of two
    yield _claim(one, "contact", pair, f"{' and '.join(pair)} touched")


def _of_a_season(one: Bond) -> bool:
    """Whether the lead or the place is of a championship, or of a class."""
    low, high = one.told.clause(one.match.start())
    classed = any(low <= s < high for s, _ in one.told.classes)
    low, _ = one.told.segment(one.match.start())
    # "Passed Klein into second place in the championship".
    _, high = one.told.clause(one.match.end())
    high = min(high, one.match.end() + _OF)
    # "Passed Klein and scored a lot of points" goes on to something else.
    goes_on = one.told.lexicon.pattern("AND").search(
        one.told.text, one.match.end(), high
    )
    high = goes_on.start() if goes_on else high
    # "Prenait la tête de la catégorie", whose name the sentence told at its head.
    of_class = one.told.lexicon.pattern("CLASS_WORD").search(
        one.told.text, one.match.end(), high
    )
    standing = one.told.marked.has("standing_words", low, high)
    return classed or standing or bool(of_class)


def _claim(
    one: Bond, what: str, drivers: tuple[str, ...], said: str, number: int | None = None
) -> Claim:
    scope = one.told.scope(one.match.start(), one.match.end())
    return one.told.claim(
        one.match, what, said.strip(), drivers=drivers, number=number, sure=SURE,
        scope=scope,
    )  # fmt: skip


def judge(claim: Claim, ledger: Ledger) -> Judgement:
    """Look for the deed among the events of the meeting."""
    if not any(any(ledger.events(race)) for race in ledger.here):
        return judged(True, None, "the files tell nothing of the races")  # noqa: FBT003
    settled = claim.scope.explicit or claim.scope.settled
    races = claim.scope.races if settled else ledger.here
    right = any(DONE[claim.what](claim, ledger, race) for race in races)
    return judged(right, None, "the files tell no such event")
