"""What somebody who misspelt a name probably meant."""

from __future__ import annotations

from difflib import get_close_matches
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from collections.abc import Iterable


def nearest(name: str, known: Iterable[str], most: int = 3) -> tuple[str, ...]:
    """Give the names nearest to one, best first; none where all are far."""
    by_folded = {candidate.casefold(): candidate for candidate in sorted(known)}
    found = get_close_matches(name.casefold(), by_folded, most, 0.6)
    return tuple(by_folded[folded] for folded in found)


def correction(name: str, known: Iterable[str]) -> str:
    """Ask for the nearest name as a remedy; empty where all are far."""
    found = nearest(name, known, 1)
    return f"correct it (did you mean {found[0]}?)" if found else ""


def listed(names: Iterable[str], last: str = "or") -> str:
    """Write names as one reads them: a, b or c."""
    *most, final = tuple(names) or ("nothing",)
    return f"{', '.join(most)} {last} {final}" if most else final
