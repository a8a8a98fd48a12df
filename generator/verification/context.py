"""What a place of a sentence is about: who does it, in which race and class."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.claim import Claim
from generator.verification.clauses import Before
from generator.verification.scopes import Scopes
from generator.verification.subjects import Subjects

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any


_LONGEST = 9
"""Digits of a number; more are a telephone's."""


class Context(Subjects, Scopes):
    """A marked sentence with what went before."""

    def last_subject(self) -> tuple[str, ...]:
        """Give whom "il" of the next sentence means."""
        cleft = self.lexicon.pattern("CLEFT").search(self.text)
        if cleft:
            return self.listed(cleft["who"])
        groups = [r for r in self.roles if r.role == "subject"]
        if not groups:
            return self.before.subject
        first = groups[0].group
        return tuple(role.driver for role in groups if role.group == first)

    def after(self) -> Before:
        """Say what this sentence leaves behind."""
        here = tuple(role.driver for role in self.roles)
        kept = tuple(one for one in self.before.named if one not in here)
        paragraph = self.marked.sentence.paragraph
        told = paragraph if self._gone_to else self.before.told
        loose = paragraph if self.moves_on else self.before.loose
        going_on = paragraph == self.before.paragraph
        fresh = (*(self.before.fresh if going_on else ()), *here)
        kept_title = self.before.title if going_on else None
        return Before(
            self.last_subject(),
            self.race,
            paragraph,
            told,
            (*kept, *here),
            loose=loose,
            fresh=fresh,
            title=self.classes[-1][1] if self.classes else kept_title,
        )

    @property
    def numbers(self) -> Iterator[int]:
        """The numbers that the sentence names."""
        for _, _, one in self.marked.marks("NOFH"):
            if one.number is not None:
                yield one.number
        for match in re.finditer(r"\d+", self.marked.sentence.text):
            yield int(match[0][-_LONGEST:])

    def claim(
        self,
        match: re.Match[str] | tuple[int, int],
        what: str,
        said: str,
        **fields: Any,  # noqa: ANN401  fields of Claim
    ) -> Claim:
        """State a claim about a stretch of the marked text."""
        start, end = match if isinstance(match, tuple) else match.span()
        origin = self.marked.origin
        return Claim(what, origin(start), origin(end), said, **fields)
