"""A rule of wording: what must not stand in a finished sentence."""

from __future__ import annotations

import re
from collections.abc import Iterator
from dataclasses import dataclass
from importlib import import_module

AROUND = 18
"""Characters shown on either side of a fault."""


@dataclass(frozen=True)
class Rule:
    """A pattern that is a fault wherever it is found."""

    pattern: str
    what: str
    remedy: str

    def found(self, text: str) -> str | None:
        """Show the first place where the rule is broken."""
        match = re.search(self.pattern, text)
        if match is None:
            return None
        start = max(0, match.start() - AROUND)
        shown = text[start : match.end() + AROUND].strip()
        return f"{'…' if start else ''}{shown}{'…' if match.end() < len(text) else ''}"


GENERAL = (
    Rule(
        r"[^\S\n]{2}",
        "two spaces stand together",
        "take one out, or see what is empty between them",
    ),
    Rule(r"\(\s*\)", "the brackets are empty", "ask first for what stands in them"),
    Rule(r" [,.)]|\( ", "a space stands where none belongs", "take it out"),
    Rule(r",\s*,|,\s*\.|\.\.(?!\.)", "two marks stand together", "take one out"),
    Rule(
        r"\bNone\b|Undefined",
        "an unknown value is printed",
        "ask for it in the condition",
    ),
    Rule(
        r"[\"'`]", "a straight quotation mark is left", "write the mark of the language"
    ),
    Rule(
        r"[{}<>\[\]]",
        "a piece of the template is printed",
        "close what is open before it",
    ),
)
PAIRS = (("«", "»"), ("“", "”"), ("(", ")"))


def broken(text: str, language: str) -> Iterator[tuple[str, str]]:
    """Yield what is wrong with a finished sentence, and the remedy."""
    for rule in (*GENERAL, *_of(language)):
        if place := rule.found(text):
            yield f'{rule.what}: "{place}"', rule.remedy
    for first, last in PAIRS:
        if text.count(first) != text.count(last):
            yield f"{first} and {last} are not balanced", "close what is open"


def _of(language: str) -> tuple[Rule, ...]:
    try:
        rules = import_module(f"generator.proofreading.rules.{language}")
    except ModuleNotFoundError:
        return ()
    found: tuple[Rule, ...] = rules.RULES
    return found
