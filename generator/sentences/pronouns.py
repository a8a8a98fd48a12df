"""Pronouns: where one can stand, and in which case.

A subject takes up the subject before it. Within one sentence "him" is who was named in
it before and is not its subject, and "his" is the subject's own (binding: The Cambridge
Grammar of the English Language, 17.2). A language has the cases that its names.j2 has.
"""

from __future__ import annotations

from typing import TYPE_CHECKING, Literal

from generator.sentences.focus import alike

if TYPE_CHECKING:
    from collections.abc import Set as AbstractSet

    from generator.analysis.field import Driver
    from generator.sentences.focus import Focus
    from generator.sentences.mentions import Mention, Part

Case = Literal["pronoun", "object", "possessive"]
"""Shapes of names.j2: he, him, his."""
POSSESSIVE = "poss"
"""The wrapper that a possessive stands for."""


def case(
    mention: Mention, part: Part, focus: Focus, here: AbstractSet[Driver]
) -> Case | None:
    """Say which pronoun may stand for a mention, after whom the sentence has named."""
    driver = mention.driver
    own = driver == focus.subject and focus.since == 0
    if mention.subject:
        next_one = driver == focus.subject and focus.since == 1
        again = own or (next_one and not focus.in_doubt(driver))
        only = driver == focus.only and not here - {driver}
        free = mention.form == "any" or own
        return "pronoun" if free and (again or only or here == {driver}) else None
    if mention.form != "any" or focus.since:
        return None
    if mention.wrapper == POSSESSIVE:
        return "possessive" if own and not focus.rivals(driver) else None
    free = mention.wrapper is None and part == "other"
    again = free and driver in here and driver != focus.subject
    two = alike(driver, here - {driver})
    return "object" if again and two <= {focus.subject} else None
