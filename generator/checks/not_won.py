"""Who is said not to have won a class has won it, or its winner is known anyway."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator.finding import Finding

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.finding import Subject


def check(subject: Subject) -> Iterator[Finding]:
    """Find winners among those who are said not to have won."""
    for race in subject.races:
        for title, drivers in race.race.not_won.items():
            winner = race.race.by_class.get(title, {}).get(1)
            if winner in drivers:
                what = f"{winner} won {title} here, and is said not to have won it"
                at = race.at("not_won", title, drivers.index(winner))
                yield Finding(at, what, "correct one of the two")
