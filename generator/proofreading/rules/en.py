"""Faults that English wording shows once the names stand in it.

Articles: New Hart's Rules, 21.3. Sound decides, so that what is written alike and
spoken otherwise (union, one, European) is named.
"""

from __future__ import annotations

from generator.proofreading.rule import Rule

RULES = (
    Rule(
        r"(?<![\w’-])[Aa] (?!uni|use|usu|eu|Eu|one\b|once|one-|uto|Uni|U[A-Z]|EU)"
        r"(?=[aeiouAEIOUÉ]|8|11\b|18\b)",
        "the article is that of a consonant",
        "write {{ x|a }} or an",
    ),
    Rule(
        r"(?<![\w’-])[Aa]n (?![aeiouAEIOUÉ]|h(?:our|onou?r|eir|onest)|8|11\b|18\b"
        r"|[FHLMNRSX](?![a-z]))",
        "the article is that of a vowel",
        "write {{ x|a }} or a",
    ),
    Rule(
        r"(?i)(?<![\w’-])(the|a|an|of|to|in|at|and|for|by|with|from) \1(?![\w’-])",
        "a word stands twice",
        "take one out",
    ),
)
