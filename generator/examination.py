"""Everything wrong with a season's files, found in one go, with its lines."""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import discovery
from generator.errors import Fault
from generator.finding import Examination, Subject
from generator.location import SEASON
from generator.places import places
from generator.reader.file import read
from generator.results.bundle import Bundle
from generator.results.meeting import MeetingFile
from generator.results.season import SeasonFile

if TYPE_CHECKING:
    from collections.abc import Iterator, Mapping

    from generator.finding import Check, Finding
    from generator.location import Location
    from generator.reader.nodes import Lines


def examine(
    location: Location, sources: Mapping[str, bytes | Fault], languages: tuple[str, ...]
) -> Examination:
    """Read and check the files of a season, given by their names without ending."""
    season = read(SeasonFile, sources[SEASON], location.shown(SEASON))
    meetings = {
        stem: read(MeetingFile, raw, location.shown(stem))
        for stem, raw in sources.items()
        if stem != SEASON
    }
    unreadable = [*season.faults, *(f for m in meetings.values() for f in m.faults)]
    if season.value is None:
        return Examination(None, tuple(sorted(unreadable)))
    bundle = Bundle(
        name=location.season,
        folder=location.folder,
        season=season.value,
        meetings={s: m.value for s, m in meetings.items() if m.value is not None},
    )
    lines = {SEASON: season.lines} | {s: m.lines for s, m in meetings.items()}
    found = tuple(_findings(Subject(bundle, languages, tuple(places(bundle)))))
    errors = _located(found, "error", lines)
    return Examination(
        bundle,
        tuple(sorted({*unreadable, *errors})),
        tuple(sorted(set(_located(found, "warning", lines)))),
    )


def _findings(subject: Subject) -> Iterator[Finding]:
    for module in discovery.members("checks").values():
        check: Check = module.check
        yield from check(subject)


def _located(
    findings: tuple[Finding, ...], severity: str, lines: Mapping[str, Lines]
) -> Iterator[Fault]:
    for finding in findings:
        if finding.severity == severity:
            file = lines[finding.at.file]
            line = file.line(finding.at.path)
            yield Fault(file.file, line, finding.what, finding.remedy)
