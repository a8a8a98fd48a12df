"""English main verbs: irregular forms from a table, the past by its ending.

A participle counts after an auxiliary, not alone ("followed by"); be, have and do count
only where no other verb follows, the copula never.
"""

from __future__ import annotations

import re
from functools import cache
from pathlib import Path

from benchmarks.prose.lists import read, words

TOKEN = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)*|[,;:()]")

WORDS = Path(__file__).with_name("en.txt")
NOUNS = frozenset(words(WORDS, "nouns"))
BE = frozenset(words(WORDS, "be"))
HAVE = frozenset(words(WORDS, "have"))
DO = frozenset(words(WORDS, "do"))
MODALS = frozenset(words(WORDS, "modals"))
SUBJECTS = frozenset(words(WORDS, "subjects"))
SKIPPED = frozenset(words(WORDS, "between"))
NO_PAST = frozenset(words(WORDS, "no past"))
BEFORE_PARTICIPLE = frozenset(words(WORDS, "before participles"))
AFTER_PARTICIPLE = frozenset(("by",))
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
    if before not in SUBJECTS and not before[:1].isupper() and before != ")":
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
    return [row.split() for row in read(WORDS)["verbs"]]


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
    regular = past.endswith("ed") and len(past) > len(base)
    return _base(past) if regular else base


def _third(base: str) -> str:
    if base.endswith(("s", "sh", "ch", "o")):
        return f"{base}es"
    vowel = base[-2] in "aeiou"
    return f"{base[:-1]}ies" if base.endswith("y") and not vowel else f"{base}s"
