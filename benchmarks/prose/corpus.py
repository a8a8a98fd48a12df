"""The corpus: every release that the results at hand allow."""

from __future__ import annotations

import traceback
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING

from benchmarks.prose import names, texts
from generator import discovery, pipeline, project
from generator.errors import GenReleaseError

if TYPE_CHECKING:
    from collections.abc import Iterable

    from benchmarks.prose.names import Names
    from benchmarks.prose.texts import Text
    from generator.location import Location
    from generator.pipeline import Account, Draft
    from generator.results.bundle import Bundle

ROOT = Path(pipeline.__file__).parents[1]
PROJECTS = (ROOT, ROOT / "tests" / "varied")
"""Folders with results: the real meetings, and invented ones that vary."""


@dataclass(frozen=True)
class Sample:
    """One release of ours."""

    text: Text
    names: Names
    draft: Draft
    words: tuple[int, int]
    """The length that the house aims at."""


@dataclass(frozen=True)
class Unmade:
    """A release that could not be made, and why."""

    name: str
    language: str
    why: str
    expected: bool
    """Whether the data do not allow one; else it is a fault."""


@dataclass(frozen=True)
class Corpus:
    """All the releases, and those that are missing."""

    samples: tuple[Sample, ...]
    unmade: tuple[Unmade, ...]

    def of(self, language: str) -> tuple[Sample, ...]:
        """Give the releases in one language."""
        return tuple(s for s in self.samples if s.text.language == language)

    @property
    def languages(self) -> tuple[str, ...]:
        """The languages in which there are releases."""
        return tuple(sorted({s.text.language for s in self.samples}))


def generate(languages: Iterable[str] = (), meetings: Iterable[str] = ()) -> Corpus:
    """Write every release, or those of some languages and meetings."""
    codes = tuple(languages) or discovery.names("languages")
    wanted = frozenset(meetings)
    made = [
        one
        for root in PROJECTS
        if (root / "results").is_dir()
        for location in project.list_meetings(root)
        if not wanted or location.meeting in wanted
        for one in _releases(location, codes)
    ]
    return Corpus(
        tuple(one for one in made if isinstance(one, Sample)),
        tuple(one for one in made if isinstance(one, Unmade)),
    )


def _releases(location: Location, codes: tuple[str, ...]) -> Iterator[Sample | Unmade]:
    meeting = location.meeting
    try:
        bundle = project.load(location)
        told = pipeline.account(bundle, meeting)
    except GenReleaseError as error:
        yield Unmade(meeting, "", str(error).split("\n", 1)[0], _too_little(error))
        return
    for code in codes:
        yield _release(location, bundle, told, code)


def _release(
    location: Location, bundle: Bundle, told: Account, code: str
) -> Sample | Unmade:
    meeting = location.meeting
    try:
        draft = pipeline.write(told, pipeline.language(code), project=location.root)
    except GenReleaseError as error:
        return Unmade(meeting, code, str(error).split("\n", 1)[0], expected=False)
    except Exception as error:  # noqa: BLE001  a bug in one must not hide the others
        where = traceback.extract_tb(error.__traceback__)[-1]
        at = f"{Path(where.filename).name}:{where.lineno}"
        return Unmade(meeting, code, f"{error!r} at {at}", expected=False)
    known = names.of_bundle(bundle, meeting, code)
    text = texts.of_draft(meeting, draft, told.plan.shape, known)
    return Sample(text, known, draft, bundle.season.house.words)


def _too_little(error: GenReleaseError) -> bool:
    """Tell whether the data are sound but too few for a release."""
    return type(error).__name__ == "UsageError"
