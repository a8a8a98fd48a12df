"""A reading lexicon: the words of one language, compiled as they are needed."""

from __future__ import annotations

import re
from functools import cache
from importlib import import_module
from types import SimpleNamespace
from typing import Any

from generator.discovery import names

CODES = ("fr", "en")
COLLECTION = "verification/lexicons"
MARK = re.compile(r"<([A-Z])(\d+)>")
_SLOT = re.compile(r"\{([DOFCNRPTSV])\}")
APPOSED = r", (?:[^,;.<]|<[NO]\d+>|[.,](?=\d)){2,40}, (?:et|and|puis|then) "
"""What may be said of one of a list before the next: "Y, à 0,7 seconde, et Z"."""
NO_VERB = (
    r"(?=$|[.;]| (?:pour|to|dans|lors|in|at|on)\b|,? (?:et|and) (?!<)|"
    r", (?:<[SD]|pour|avec|with))"
)
"""What follows a name that has no verb of its own."""
OWN_VERB = (
    r" (?:\w+ly |then |also |again |only )?(?:was|is|had|has|took|takes|set|sets|won|"
    r"wins|came|comes|led|leads|made|got|went|ran|lost|held|kept|beat|could|did|fell|"
    r"gave|left|saw|began|[^\W_]+ed|(?:s'|se )?[^\W_]+ait)\b"
)
"""What follows a name that begins a clause of its own."""
_LIST = (
    r"<D\d+>(?:, <D\d+>(?=,? (?:(?:et|and|ou|or|puis|then)(?: de| d'| from)? )?<D|"
    r", <D))*"
    rf"(?:(?!, (?:et|and|puis|then) <D\d+>{OWN_VERB})"
    r"(?:,? (?:et|and|puis|then|ou|or)| ainsi que|,? followed by|"
    r",(?= (?:de |d'|à )))"
    r" (?:de |d'|à |from |then |par |by |of )?<D\d+>(?! (?:la |the )?<R\d+>))*"
    rf"(?:{APPOSED}<D\d+>{NO_VERB})?"
)
"""Drivers in a row. "Y, and Z race 2" begins another clause, whose verb is left out.

So does "Y, and Z was third", whose verb is told.
"""


_ORDINAL = re.compile(
    r"(?<![\w\\?*+<])(?:premi(?:er|ère)s?|first)"
    r"(?![\w\\?*+>])"
)
_BETWEEN = {
    "{NEAR}": r"(?:[^.;:<]|<(?!D)){0,40}?",
    "{FAR}": r"(?:[^.;:<]|<(?!D)){0,70}?",
}
"""Words and marks without a driver among them."""


class Lexicon:
    """What one language's data file says, with its patterns compiled."""

    def __init__(self, code: str, data: SimpleNamespace) -> None:
        self.code = code
        self.data: Any = data
        self._compiled: dict[str, re.Pattern[str]] = {}

    def pattern(self, name: str) -> re.Pattern[str]:
        """Give a pattern of PATTERNS, or a constant of the file."""
        found = self._compiled.get(name)
        if found is None:
            source = self.data.PATTERNS.get(name)
            if source:  # a word for a number is a mark by the time a pattern is read
                source = _ORDINAL.sub(r"(?:\g<0>|{F})", rf"(?<!\w)(?:{source})")
            else:
                source = getattr(self.data, name)
            found = self._compiled[name] = _compiled(source)
        return found

    def compiled(self, source: str) -> re.Pattern[str]:
        """Compile a pattern that the file keeps in a table of its own."""
        return _compiled(source)

    def among(self, table: str, text: str) -> tuple[str, ...]:
        """Give the keys of a table of patterns that are found in a text."""
        return tuple(
            key
            for key, source in getattr(self.data, table).items()
            if _compiled(source).search(text)
        )


@cache
def _compiled(source: str) -> re.Pattern[str]:
    for name, value in _BETWEEN.items():
        source = source.replace(name, value)
    source = source.replace("{LIST}", _LIST)
    source = source.replace("{O}", r"<[OF]\d+>")
    return re.compile(_SLOT.sub(r"<\1\\d+>", source))


@cache
def lexicon(code: str) -> Lexicon:
    """Load the lexicon of a language: every constant of the modules of its folder."""
    folder = f"{COLLECTION}/{code}"
    tables: dict[str, Any] = {}
    patterns: dict[str, str] = {}
    for name in names(folder):
        module = import_module(f"generator.verification.lexicons.{code}.{name}")
        tables |= {key: value for key, value in vars(module).items() if key.isupper()}
        patterns |= getattr(module, "PATTERNS", {})
    return Lexicon(code, SimpleNamespace(**{**tables, "PATTERNS": patterns}))


_WORD = re.compile(r"[^\W\d_]+")
_FEWEST_WORDS, _LEAST_SHARE = 25, 0.12


def language_of(text: str) -> str | None:
    """Tell French from English; None where a long text is neither."""
    words = [word.casefold() for word in _WORD.findall(text)]
    shares = {
        code: sum(word in lexicon(code).data.STOPWORDS for word in words)
        / max(1, len(words))
        for code in CODES
    }
    best = max(CODES, key=lambda code: shares[code])
    if len(words) >= _FEWEST_WORDS and shares[best] < _LEAST_SHARE:
        return None
    return best
