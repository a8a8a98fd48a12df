"""English usage: proselint; what it finds of illusions, spelling and typography."""

from __future__ import annotations

from functools import cache
from typing import Any

from benchmarks.prose.checkers.finding import Finding, Kind, MissingError

NAME = "proselint"
LANGUAGES = ("en",)
INSTALL = "make checkers"
PLANTED = {"en": "He crossed the the line."}
COUNTED: dict[str, Kind] = {
    "lexical_illusions": "grammar",
    "spelling": "spelling",
    "typography": "typography",
    "dates_times": "typography",
}
"""Its other families are matters of taste."""


def check(language: str, paragraphs: list[str]) -> list[Finding]:
    """Find what proselint objects to."""
    del language
    files = _files()
    return [
        Finding(
            COUNTED[family],
            number,
            result.check_result.span[0] - 1,  # it puts a line before the text
            result.check_result.span[1] - 1,
            result.check_result.message,
        )
        for number, text in enumerate(paragraphs)
        for result in files("text", text).lint()
        if (family := result.check_result.check_path.partition(".")[0]) in COUNTED
    ]


@cache
def _files() -> Any:  # noqa: ANN401  an optional package
    try:
        from proselint.checks import __register__  # noqa: PLC0415  optional
        from proselint.registry import CheckRegistry  # noqa: PLC0415  optional
        from proselint.tools import LintFile  # noqa: PLC0415  optional
    except ImportError as error:
        raise MissingError from error
    CheckRegistry().register_many(__register__)
    return LintFile
