"""A report for people, and the same for machines."""

from __future__ import annotations

import json
from typing import TYPE_CHECKING, Any

from generator.verification.claim import Finding, Verdict

if TYPE_CHECKING:
    from collections.abc import Iterator

    from generator.verification.compare import Difference
    from generator.verification.verify import Report

_ALL = tuple(Verdict)


def summary(report: Report) -> dict[str, int]:
    """Count the findings by verdict."""
    return {one.value: len(report.of(one)) for one in _ALL}


def as_text(name: str, report: Report, *, everything: bool = False) -> str:
    """Write what does not hold first, then what nothing supports."""
    shown = _ALL if everything else (Verdict.CONTRADICTED, Verdict.NOT_SUPPORTED)
    lines = [
        line
        for one in shown
        for found in report.of(one)
        for line in _entry(name, found)
    ]
    counted = summary(report)
    told = ", ".join(f"{number} {verdict}" for verdict, number in counted.items())
    return "\n".join((*lines, f"{name}: {told}.", ""))


def _entry(name: str, found: Finding) -> Iterator[str]:
    claim, judgement = found.claim, found.judgement
    verdict = f"{found.verdict.value} ({found.sure:.2f})"
    yield f"{name}, line {found.line}: {verdict}: {claim.said}"
    yield f"    {_around(found)}"
    if judgement.results:
        yield f"    the results say: {judgement.results}"


_WINDOW = 50


def _around(found: Finding) -> str:
    """Quote a claim with some words on either side."""
    text, start, end = found.sentence, found.claim.start, found.claim.end
    low = (
        max(0, text.rfind(" ", 0, max(0, start - _WINDOW)) + 1)
        if start > _WINDOW
        else 0
    )
    high = text.find(" ", min(len(text), end + _WINDOW))
    high = len(text) if high < 0 else high
    return f"{'… ' if low else ''}{text[low:high]}{' …' if high < len(text) else ''}"


def as_json(name: str, report: Report, differences: tuple[Difference, ...] = ()) -> str:
    """Write a report as one JSON object."""
    found = {
        "file": name,
        "language": report.language,
        "summary": summary(report),
        "findings": [_object(one) for one in report.findings],
        "differences": [
            {"what": one.what, "line": one.line, "other_line": one.other_line,
             "said": one.said,
             "other_said": one.other_said}
            for one in differences
        ],
    }  # fmt: skip
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"


def _object(found: Finding) -> dict[str, Any]:
    return {
        "verdict": found.verdict.value,
        "sure": found.sure,
        "kind": found.claim.kind,
        "line": found.line,
        "sentence": found.sentence,
        "from": found.claim.start,
        "to": found.claim.end,
        "claimed": found.claim.said,
        "results": found.judgement.results,
    }


def differences_as_text(
    differences: tuple[Difference, ...], name: str, other: str
) -> str:
    """Write what two texts tell differently."""
    lines = []
    for one in differences:
        if one.what == "lacks":
            lines.append(f"only {name}, line {one.line}: {one.said}")
        elif one.what == "adds":
            lines.append(f"only {other}, line {one.other_line}: {one.other_said}")
        else:
            lines.append(
                f"differently: {name}, line {one.line}: {one.said}; "
                f"{other}, line {one.other_line}: {one.other_said}"
            )
    lines.append(f"{len(differences)} differences between {name} and {other}.")
    return "\n".join((*lines, ""))
