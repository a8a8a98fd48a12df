"""Wording: one way of saying a storyline, and what joins it to the one before."""

from __future__ import annotations

import re
from dataclasses import dataclass
from typing import TYPE_CHECKING, NamedTuple

from generator.sentences import mentions
from generator.sentences.filters import SECOND
from generator.sentences.mentions import is_mention

if TYPE_CHECKING:
    from generator.analysis.field import Driver
    from generator.plan import Relation
    from generator.sentences.variants import Variant
    from generator.storyline import Storyline

MENTION = re.compile(f"[{chr(mentions.FIRST)}-{chr(mentions.LAST)}]")
FIRST = "\uf8ff"
"""Stands for the first clause in a joint."""


@dataclass(frozen=True)
class Wording:
    """One way of saying a storyline, names still open."""

    variant: Variant
    text: str
    subject: Driver | None
    """The grammatical subject, where the template marks one."""
    subject_at: int = 0
    """Where in the words that subject stands."""
    rank: int = 0
    """How far the variant stands from the one whose turn it is."""
    words: int = 0
    """Its length, roughly: it is not yet known how drivers will be named."""
    also: tuple[str, ...] = ()
    """Storylines of the same race and title that it tells as well."""

    @property
    def shape(self) -> str:
        """Shape of the variant."""
        return self.variant.shape

    @property
    def begins_with_subject(self) -> bool:
        """Whether the words begin with the subject."""
        return self.subject is not None and self.subject_at == 0

    @property
    def plain(self) -> bool:
        """Whether it begins without a phrase that a comma sets off."""
        head, comma, _ = self.text.partition(",")
        if comma and self.subject is not None:
            return self.subject_at < len(head)
        return not comma or any(map(is_mention, head))


class Worded(NamedTuple):
    """A storyline, kept so that no other takes its id, in words."""

    story: Storyline
    wordings: tuple[Wording, ...]


@dataclass(frozen=True)
class Seam:
    """What a joint may ask of the two clauses that it joins."""

    relation: Relation
    one: bool
    """Whether both are about one person, whatever their grammar."""
    same: bool
    """Whether both have one subject, with which the second begins."""
    two: bool
    """Whether each has a driver of its own for its subject."""
    linked: bool
    """Whether somebody is named in both."""
    taken_up: bool
    """Whether the first ends with the name that the second begins with."""
    a_whole: bool
    """Whether the first has no part set off by a comma."""
    a_runs: bool
    """Whether it has none, nor an "and", from its subject on."""
    b_whole: bool
    """Whether the second has no part set off by a comma, nor a list or an "and"."""
    b_plain: bool
    """Whether nothing is so set off in the second."""


@dataclass(frozen=True)
class Joint:
    """Words that join two clauses, or open a sentence after another."""

    before: str
    """What stands before the second clause; FIRST stands for the first one."""
    wrapper: str
    """How the second clause is set beside them; empty where it stands as it is."""
    after: str

    @classmethod
    def of(cls, wording: Wording) -> Joint:
        """Read what a template made of a Second."""
        return cls(*wording.text.split(SECOND))

    @property
    def joins(self) -> bool:
        """Whether it joins two clauses in one sentence."""
        return FIRST in self.before
