"""Quotation marks, apostrophes, spaces and dashes: the last pass over English text.

Source: New Hart's Rules, "Punctuation" and "Numbers and dates": curly quotation marks,
no space before a mark, an unspaced en rule in ranges of times, a spaced one as a dash.
A no-break space keeps a number with what it counts. Every rule leaves its own result
unchanged, so that the pass may run twice.
"""

from __future__ import annotations

import re

from generator.languages._rules import NB, Rule, apply, hold_labels
from generator.languages._untouched import between_untouched

RULES: tuple[Rule, ...] = (
    Rule(("  ",), r" {2,}", " "),
    Rule((":",), r"(?<=\d:\d\d) ?[-–] ?(?=\d?\d:\d\d(?![.\d]))", "–"),
    Rule((" -",), r"(?<=\S) +--? +(?=\S)", " – "),
    Rule(("'",), r"(?<![\w\"'’”\).,!?%…])'(?=[^\s'][^'\n]*[^\s']'(?!\w))", "‘"),
    Rule(("'",), r"(?<!\d)'|(?<=\d)'(?=s\b)", "’"),
    Rule(("( ", "[ "), r"(?<=[(\[]) +", ""),
    Rule(
        (" )", " ]", " ,", " .", " ;", " :", " !", " ?"),
        r" +(?=[)\]]|[,;:!?.](?:\s|$))",
        "",
    ),
    Rule(("...",), r"(?<!\.)\.\.\.(?!\.)", "…"),
    Rule((". ",), r"\b((?:[A-Z]\.-?)+|No\.) (?=[A-ZÀ-Ý\d])", rf"\1{NB}"),
    Rule(("Mr", "Ms"), r"\b(Mrs?|Ms) (?=[A-ZÀ-Ý])", rf"\1{NB}"),
    Rule((NB,), rf" *{NB}[ {NB}]*", NB),
)
"""In the order in which they are applied."""

LABELS = frozenset(
    """
    race races lap laps turn turns round rounds corner corners type types top group
    page pages heat heats class stage stint
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Nouns that a number names: "Race 1"."""

COUNTED = (
    rf"(?<![\w,.:/+'’-])(?<!\w{NB})"
    r"(\d{1,3}(?:,\d{3})*(?:\.\d+)?(?:st|nd|rd|th|s)?) (?=([^\W\d_]+))"
)
"""A number and what it counts or ranks: "23 cars", "13 July", "11th place"."""

NOT_COUNTED = frozenset(
    """
    a after ahead an and are as at before behind but by during for from had has have he
    her him his in into is it its of on or over she so than that the their then they
    this to under until up was were when where which while who will with
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Words that a number before them does not count: "from 13 to 15 October"."""

PAIRS = (
    r"(?<![\w\"])\"(?=[^\s\"])((?:[^\"\n]|(?<=\d)\"(?=\s))*?[^\s\"\d\n])\"(?!\w)",
    r"(?<![\w\"])\"(?=[^\s\"])((?:[^\"\n]|(?<=\d)\"(?=\s))*?[^\s\"\n])\"(?!\w)",
)
"""Straight quotes in pairs; the first pattern takes 5\" inside for seconds."""


def typography(text: str) -> str:
    """Set a text in English typography, addresses and times of the watch apart."""
    if '"' in text:
        for pattern in PAIRS:
            text = re.sub(pattern, r"“\1”", text)
    return between_untouched(_piece, text)


def _piece(text: str) -> str:
    text = apply(RULES, text)
    text = hold_labels(LABELS, text)
    return re.sub(COUNTED, _counted, text)


def _counted(match: re.Match[str]) -> str:
    number, word = match.groups()
    return f"{number}{' ' if word.lower() in NOT_COUNTED else NB}"
