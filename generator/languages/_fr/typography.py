"""Spaces, quotation marks, apostrophes and dashes: the last pass over French text.

Source: Lexique des règles typographiques en usage à l'Imprimerie nationale,
"Ponctuation", "Guillemets", "Coupures": a narrow no-break space before ; ! ?, a
no-break space before : and inside « », and between a number and what it counts.
Thousands are grouped where the number is written (numbers.py): here "23 911" may be a
count and a model. Every rule leaves its own result unchanged, so that the pass may run
twice.
"""

from __future__ import annotations

import re

from generator.languages._rules import NB, Rule, apply, hold_labels
from generator.languages._untouched import between_untouched

NARROW = "\u202f"
SPACES = "[ \u00a0\u202f]"

RULES: tuple[Rule, ...] = (
    Rule(("  ",), r" {2,}", " "),
    Rule((" -",), r"(?<=\S) +--? +(?=\S)", " – "),
    Rule(("'",), r"(?<!\d)'", "’"),
    Rule(("«",), rf"«{SPACES}*", f"«{NB}"),
    Rule(("»",), rf"{SPACES}*»", f"{NB}»"),
    Rule(("( ", "[ "), r"(?<=[(\[]) +", ""),
    Rule((" )", " ]", " ,", " ."), r" +(?=[)\]]|[,.](?:[\s:;!?]|$))", ""),
    Rule(("...",), r"(?<!\.)\.\.\.(?!\.)", "…"),
    Rule(
        (";", "!", "?"),
        rf"(?<=[^\s(\[;!?]){SPACES}*(?=[;!?])|^{SPACES}+(?=[;!?])",
        NARROW,
    ),
    Rule((":",), rf"(?:(?<=[^\s:]){SPACES}*|^{SPACES}+):(?=\s|$)", f"{NB}:"),
    Rule(("%", "€"), rf"(?<=\d){SPACES}?(?=[%€])", NB),
    Rule((" 000",), r"(?<=\d) (?=000\b)", NARROW),
    Rule((" – ",), r"(?<=\d) – (?=\d)", f"{NB}–{NB}"),
    Rule((". ",), r"\b((?:[A-Z]\.-?)+|MM\.) (?=[A-ZÀ-Ý])", rf"\1{NB}"),
    Rule(("Mme", "Mlle"), r"\b(Mmes?|Mlle) (?=[A-ZÀ-Ý])", rf"\1{NB}"),
    Rule((NB, NARROW), rf" *([{NB}{NARROW}])[ {NB}{NARROW}]*", r"\1"),
)
"""In the order in which they are applied."""

LABELS = frozenset(
    """
    course courses tour tours virage virages manche manches type types numéro numéros
    page pages catégorie catégories top saison saisons séance séances groupe groupes
    round rounds n° voiture voitures division divisions formule formules h
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Nouns that a number names: "course 1"."""

COUNTED = (
    rf"(?<![\w,.:/+'’-])(?<!\w{NB})"
    rf"(\d{{1,3}}(?:{NARROW}\d{{3}})*(?:,\d+)?(?:er|re|e|/\d+e)?) (?=([^\W\d_]+))"
)
"""A number and what it counts or ranks: "23 Porsche", "1er août", "11e place"."""

NOT_COUNTED = frozenset(
    """
    a à ainsi alors après au aux avant avec car ce ces cet cette chez comme contre dans
    de depuis derrière des devant dès donc du elle elles en encore enfin entre est et
    étaient était il ils jusqu la le les lors lorsque mais malgré ne ni on ont ou où par
    pas pendant plus pour puis puisque quand que qui sa sans se sera ses si son sont
    sous sur tandis très un une vers
    """.split()  # noqa: SIM905  a table to read and to add to
)
"""Words that a number before them does not count: "le 24 de 11h45 à 12h15"."""

QUOTE_STARTS = r"(?<![\w\"])\"(?=[^\s\"])"
INSIDE = r"((?:[^\"\n]|(?<=\d)\"(?=\s))*?"
PAIRS = (
    rf"{QUOTE_STARTS}{INSIDE}[^\s\"\d\n])\"(?!\w)",
    rf"{QUOTE_STARTS}{INSIDE}[^\s\"\n])\"(?!\w)",
)
"""Straight quotes in pairs; the first pattern takes 5\" inside for seconds."""


def typography(text: str) -> str:
    """Set a text in French typography, addresses and times of the watch apart."""
    if '"' in text:
        text = _quotes(text)
    return between_untouched(_piece, text)


def _quotes(text: str) -> str:
    for pattern in PAIRS:
        text = re.sub(pattern, rf"«{NB}\1{NB}»", text)
    return text


def _piece(text: str) -> str:
    text = apply(RULES, text)
    text = hold_labels(LABELS, text)
    return re.sub(COUNTED, _counted, text)


def _counted(match: re.Match[str]) -> str:
    number, word = match.groups()
    space = " " if word.lower() in NOT_COUNTED else NB
    return f"{number}{space}"
