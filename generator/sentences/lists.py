"""Lists and clauses: what the word before a name says of its part in the sentence."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING, get_args

from generator.language import Gender
from generator.sentences import mentions

if TYPE_CHECKING:
    from collections.abc import Iterable, Iterator

    from generator.language import Language
    from generator.sentences.mentions import Mention, Part

NAME = f"[{chr(mentions.FIRST)}-{chr(mentions.LAST)}]"
ENDS_IN_LIST = re.compile(rf"{NAME} \w{{2,3}} {NAME}$")
WORD = re.compile(r"[\w'’-]+")
NEXT_WORD = re.compile(r" ([\w'’-]+)")
OPENED = re.compile(rf"^[^,{NAME[1:-1]}]+, (?={NAME})")
"""A phrase without a name, before the subject."""


class Lists:
    """Finds the lists of one language, and who has a clause of his or her own."""

    def __init__(self, language: Language) -> None:
        """Ask the language for the word between two: " et ", " and "."""
        self._openers = language.clause_openers
        self._places = {
            language.ordinal(place, gender)
            for place in range(2, 21)
            for gender in get_args(Gender)
        }
        self._numbers = self._places | {
            count(number, gender)
            for number, count in [
                (1, language.ordinal),
                *((n, language.cardinal) for n in range(2, 21)),
            ]
            for gender in get_args(Gender)
        }
        words = "|".join(sorted(rf"\b{one}" for one in self._openers if one[0] != ","))
        commas = "|".join(sorted(one for one in self._openers if one[0] == ","))
        self._opened = re.compile(rf"(?:{words}|{commas}) (?={NAME})")
        self._within = re.compile(words)
        self._and = language.enumerate(("|", "|")).strip("|")
        word = re.escape(self._and)
        self._pair = re.compile(f"{NAME}(?:, |{word})(?={NAME})")
        self._goes_on = re.compile(f"{word}(?!{NAME})")
        relatives = "|".join(sorted(language.relatives))
        self._relative = re.compile(rf", (?:{relatives})\b")

    def members(self, text: str) -> frozenset[int]:
        """Find the mentions in lists, where a description would read as one more."""
        pairs = self._pair.finditer(text)
        return frozenset(at for pair in pairs for at in (pair.start(), pair.end()))

    def simple(self, text: str) -> bool:
        """Tell whether a predicate may follow a clause and still be about its subject.

        Not so behind a comma, nor behind a list or another "et": "devant A et B et
        signait ...", "passait A et menait et ...", nor behind a clause within it:
        "spun but recovered, and".
        """
        listed = ENDS_IN_LIST.search(text) or self._goes_on.search(text)
        return not ("," in text or listed or self._within.search(text))

    def runs_on(self, text: str) -> bool:
        """Tell whether a clause is simple from its subject on: "enfin, A menait".

        Not behind a number: "on lap 2, A led and won" would put the win there too.
        """
        opened = OPENED.match(text)
        told = WORD.findall(opened[0]) if opened else ()
        if any(word in self._numbers or any(map(str.isdigit, word)) for word in told):
            return False
        whole = text[opened.end() :] if opened else text
        return "," not in whole and self._and not in whole

    def one_verb(self, text: str) -> bool:
        """Tell whether no "and" begins another predicate, as far as it can be seen.

        Not that of a relative clause at the end: "beat Klein, who spun and rejoined".
        """
        main, *_ = self._relative.split(text, maxsplit=1)
        return not self._goes_on.search(main)

    def parts(self, text: str, found: Iterable[tuple[int, Mention]]) -> Iterator[Part]:
        """Say what each mention of a text is in it: by its mark, or its neighbours.

        Behind "and" or a comma it is what the mention before it is: "Klein won race 1
        and Paque race 2".
        """
        listed, opened = self.members(text), self._acting(text)
        part: Part = "other"
        for at, mention in found:
            acts = part in {"subject", "acting"}
            part = "modified" if text.startswith(",", at + 1) else "other"
            if acts and text.endswith((self._and, ", "), 0, at):
                part = "acting"
            if at in listed:
                part = "listed"
            if at in opened or mention.wrapper in self._openers:
                part = "acting"
            if mention.subject:
                part = "subject"
            yield part

    def _acting(self, text: str) -> frozenset[int]:
        """Find where a clause opens with its subject: "when Klein", "but Klein"."""
        return frozenset(m.end() for m in self._opened.finditer(text) if self._verb(m))

    def _verb(self, opened: re.Match[str]) -> bool:
        """Tell whether a verb may follow the name behind an opener.

        Not in "ahead of Klein, a second back, and Paque", nor in "and Paque third".
        """
        word = NEXT_WORD.match(opened.string, opened.end() + 1)
        verbless = word is None or word[1] in self._places
        return not (verbless and opened[0].startswith(","))
