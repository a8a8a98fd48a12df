"""English main verbs: irregular forms from a table, the past by its ending.

A participle counts after an auxiliary, not alone ("followed by"); be, have and do count
only where no other verb follows, the copula never.
"""

from __future__ import annotations

import re
from functools import cache

TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[,;:()]")

IRREGULAR = """
take took taken, win won won, lead led led, make made made, lose lost lost, keep kept kept,
hold held held, leave left left, come came come, go went gone, give gave given,
get got got, begin began begun, break broke broken, bring brought brought,
build built built, catch caught caught, choose chose chosen, draw drew drawn,
drive drove driven, fall fell fallen, fight fought fought, find found found, fly flew flown,
grow grew grown, know knew known, lay laid laid, meet met met, pay paid paid,
put put put, rise rose risen, run ran run, say said said, see saw seen, seal sealed sealed,
set set set, shake shook shaken, show showed shown, slip slipped slipped, spend spent spent,
stand stood stood, steal stole stolen, strike struck struck, swap swapped swapped,
tell told told, think thought thought, throw threw thrown, turn turned turned,
overtake overtook overtaken, withstand withstood withstood, hit hit hit, cut cut cut,
cost cost cost, beat beat beaten, bear bore borne, become became become, sit sat sat,
send sent sent, tie tied tied, write wrote written, wear wore worn, deny denied denied,
bounce bounced bounced, undo undid undone, hang hung hung, open opened opened,
claim claimed claimed, score scored scored, join joined joined, share shared shared,
follow followed followed, finish finished finished, complete completed completed,
remain remained remained, decide decided decided, return returned returned,
miss missed missed, arrive arrived arrived, travel travelled travelled,
head headed headed, race raced raced, face faced faced, end ended ended,
settle settled settled, retire retired retired, gain gained gained, move moved moved,
promise promised promised, separate separated separated, need needed needed,
host hosted hosted, welcome welcomed welcomed, extend extended extended,
close closed closed, reduce reduced reduced, crown crowned crowned
"""
NOUNS = frozenset(
    "win lead run race set put cut hit cost end share head face gain move beat take fight "
    "return close claim score finish miss turn hold promise need host break".split()
)
"""Words that are nouns as well, and count as verbs only where their form tells."""
BE = frozenset("be is are was were been being am".split())
HAVE = frozenset("have has had having".split())
DO = frozenset("do does did".split())
MODALS = frozenset("will would can could shall should may might must".split())
PRONOUNS = frozenset("he she it they who which that and but then".split())
SKIPPED = frozenset(
    "not never also still again only just now then once thus both already even yet "
    "all so too always ever soon all-but duly".split()
)
NO_PAST = frozenset(
    "hundred speed red bed need indeed exceed embed seed field unified combined united "
    "limited delayed shortened crowded packed so-called hard-fought disputed".split()
)
BEFORE_PARTICIPLE = frozenset(
    "a an the his her its their by with of in on at for from as no this that two three "
    "four five most least best newly and closely".split()
)
AFTER_PARTICIPLE = frozenset(("by",))
PUNCTUATION = frozenset(",;:()")
NEAR = 4


def main_verbs(sentence: str) -> list[str]:
    """List the base forms of a sentence's main verbs."""
    tokens = TOKEN.findall(sentence.replace("’", "'"))
    found: list[str] = []
    for index, word in enumerate(tokens):
        verb = "" if word[:1].isupper() else _at(tokens, index)
        if verb:
            found.append(verb)
    return found


def _at(tokens: list[str], index: int) -> str:
    word = tokens[index]
    if word in MODALS or word in DO:
        return _next(tokens, index, _bases())
    if word in HAVE:
        return _next(tokens, index, _participles()) or (
            "" if _next(tokens, index, dict.fromkeys(BE, "be")) else "have"
        )
    if word in BE:
        return _next(tokens, index, _participles())
    return _past(tokens, index) or _present(tokens, index)


def _past(tokens: list[str], index: int) -> str:
    """Read a past form, unless it is a participle."""
    word = tokens[index]
    before = _before(tokens, index)
    after = tokens[index + 1] if index + 1 < len(tokens) else ""
    if before in BE | HAVE | MODALS | DO or after in AFTER_PARTICIPLE:
        return ""
    if word in _pasts():
        noun = word in NOUNS and before in BEFORE_PARTICIPLE
        only_participle = before in BEFORE_PARTICIPLE - {"that", "and"}
        return "" if noun or only_participle else _pasts()[word]
    regular = word.endswith("ed") and word not in NO_PAST
    if not regular or before in BEFORE_PARTICIPLE - {"that", "and"}:
        return ""
    return _base(word)


def _present(tokens: list[str], index: int) -> str:
    """Read a third person, after a name or a pronoun only."""
    if not index:
        return ""
    before = tokens[index - 1]
    if before not in PRONOUNS and not before[:1].isupper() and before != ")":
        return ""
    return _thirds().get(tokens[index], "")


def _before(tokens: list[str], index: int) -> str:
    """Give the word before, adverbs passed over."""
    index -= 1
    while index >= 0 and (tokens[index] in SKIPPED or tokens[index].endswith("ly")):
        index -= 1
    return tokens[index] if index >= 0 else ""


def _next(tokens: list[str], index: int, known: dict[str, str]) -> str:
    """Find the verb that an auxiliary belongs to."""
    for word in tokens[index + 1 : index + 1 + NEAR]:
        if word in known:
            return known[word]
        if known is not _bases() and word.endswith("ed") and word not in NO_PAST:
            return _base(word)
        if word not in SKIPPED | BE | HAVE and not word.endswith("ly"):
            return ""
    return ""


def _base(past: str) -> str:
    """Reduce a regular past to one key for all its forms."""
    stem = past.removesuffix("ed")
    doubled = len(stem) > 3 and stem[-1] == stem[-2] and stem[-1] not in "lsz"  # noqa: PLR2004
    stem = stem[:-1] if doubled else stem
    return f"{stem[:-1]}y" if stem.endswith("i") else stem


@cache
def _table() -> list[list[str]]:
    return [row.split() for row in IRREGULAR.split(",")]


@cache
def _bases() -> dict[str, str]:
    return {base: _key(base, past) for base, past, _ in _table()}


@cache
def _pasts() -> dict[str, str]:
    return {past: _key(base, past) for base, past, _ in _table()}


@cache
def _participles() -> dict[str, str]:
    return {done: _key(base, past) for base, past, done in _table()}


@cache
def _thirds() -> dict[str, str]:
    return {_third(base): _key(base, past) for base, past, _ in _table()}


def _key(base: str, past: str) -> str:
    """Call a regular verb by the key that its past form gives."""
    return _base(past) if past.endswith("ed") else base


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "o")):
        return f"{base}es"
    vowel = base[-2] in "aeiou"
    return f"{base[:-1]}ies" if base.endswith("y") and not vowel else f"{base}s"
