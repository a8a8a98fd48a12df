"""English grammar, spelling and typography: Harper."""

from __future__ import annotations

from functools import cache
from typing import Any

from benchmarks.prose.checkers.finding import Finding, Kind, MissingError

NAME = "harper"
LANGUAGES = ("en",)
INSTALL = "make checkers"
PLANTED = {"en": "This is an test of the the grammar."}
KINDS: dict[str, Kind] = {
    "Spelling": "spelling",
    "Typo": "spelling",
    "Formatting": "typography",
    "Punctuation": "typography",
    "Capitalization": "typography",
}
STYLE = frozenset(("Readability", "Style", "Enhancement", "Redundancy", "Regionalism"))
"""Matters of taste; no errors."""


def check(language: str, paragraphs: list[str]) -> list[Finding]:
    """Find what Harper objects to, in British English."""
    del language
    linter, module = _linter()
    return [
        Finding(
            KINDS.get(lint.lint_kind, "grammar"),
            number,
            lint.span.start,
            lint.span.end,
            lint.message,
        )
        for number, paragraph in enumerate(paragraphs)
        for lint in linter.lint(paragraph, language=module.Language.PLAINTEXT)
        if lint.lint_kind not in STYLE
    ]


@cache
def _linter() -> tuple[Any, Any]:
    try:
        import harper  # noqa: PLC0415  optional
    except ImportError as error:
        raise MissingError from error
    return harper.Linter(harper.Dialect.BRITISH), harper
