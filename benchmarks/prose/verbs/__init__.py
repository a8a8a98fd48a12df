"""Main verbs: a small lexicon of what is done in race reports, with its conjugation.

No tagger: the lexicon is quick, needs nothing installed, and knows the forms that our
templates use. Its precision is asserted by tests/prose/test_verbs.py on marked text.
"""

from __future__ import annotations

from benchmarks.prose.verbs import en, fr

FINDERS = {"fr": fr.main_verbs, "en": en.main_verbs}


def main_verbs(language: str, sentence: str) -> list[str]:
    """List the main verbs of a sentence's finite clauses; auxiliaries are none."""
    return FINDERS[language](sentence) if language in FINDERS else []
