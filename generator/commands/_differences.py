"""How a new draft differs from the release as a person has edited it."""

from __future__ import annotations

import re
from difflib import unified_diff
from typing import TYPE_CHECKING

from generator.errors import GenReleaseError

if TYPE_CHECKING:
    from generator.commands._keeping import Kept

MOST = 200_000
"""Bytes of text compared: a release has four thousand."""
END = re.compile(r"(?<=[.!?…]) (?=\W*[A-ZÀ-ÖØ-Þ])")
"""Where a sentence ends: a paragraph of one line would hide a word in a hundred."""
SAME = "  (the words are the same: only the looks or the file itself were changed)"


def differences(kept: Kept) -> str:
    """Compare sentence by sentence, the edited release first."""
    try:
        before = _sentences(kept, kept.edited or b"")
    except GenReleaseError as error:
        return f"  (not compared: {error})"
    after = _sentences(kept, kept.content)
    if sum(map(len, before)) > MOST:
        return "  (not compared: the edited file is too long for a release)"
    names = (f"{kept.path} (edited)", f"{kept.to} (new)")
    found = "\n".join(unified_diff(before, after, *names, n=0, lineterm=""))
    return found or SAME


def _sentences(kept: Kept, raw: bytes) -> list[str]:
    if kept.path.suffix == ".docx":
        from generator.verification.docx import words  # noqa: PLC0415  for Word alone

        text = words(raw, str(kept.path))
    else:
        text = raw.decode(errors="replace")
    return [one for line in text.splitlines() for one in END.split(line)]
