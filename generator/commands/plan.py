"""Show the storylines found, ranked, with their evidence and where each is told.

A storyline has its news value in front (0 a formality, 10 the season's story), then
its name, race, title and driver. Under it stand the sentences that tell it and the
lines of the results files that it rests on. What the press officer has decided is shown
with it: a headline of one's own, an embargo, what is pinned, banned or left out.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

from generator import cache, pipeline, project
from generator.commands import _options, _telling
from generator.output import show

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Iterator, Mapping, Sequence

    from generator.location import Location
    from generator.pipeline import Account
    from generator.reader.nodes import Lines
    from generator.storyline import Storyline

EXAMPLES = (
    "genrelease plan monza-2021",
    "genrelease plan monza-2021 --lang fr      # as the French release tells it",
    "genrelease plan portimao-2021 --kind preview",
)
LEFT_OUT, BANNED = "left out", "banned"
_UNDER = "\n       "


def options(parser: ArgumentParser) -> None:
    """Declare the meeting, the languages and the kind."""
    _options.add_meeting(parser)
    _options.add_languages(parser)
    _options.add_kind(parser)
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Print the plan of a meeting."""
    codes = _options.chosen("languages", arguments.lang)
    location = project.find(arguments.project, arguments.meeting)
    bundle = project.load(location, codes)
    told = pipeline.account(bundle, location.meeting, arguments.kind)
    found = (*told.storylines, *told.banned)
    places = {code: _places(told, found, code, location) for code in codes}
    lines = project.lines(location)
    ranked = sorted(found, key=lambda s: (-s.value, s.identity))
    banned = {id(story) for story in told.banned}
    entries = (
        f"{story.value:5.1f}  {story.identity}{' (pinned)' if story.pinned else ''}"
        f"{_UNDER}{BANNED if id(story) in banned else _told(story, places)}"
        f"{_UNDER}{_evidence(story, lines)}"
        for story in ranked
    )
    show("\n".join((_heading(told), "", *entries, "")))
    return 0


def _heading(told: Account) -> str:
    plan, name = told.plan, told.facts.name
    topics = ", ".join(paragraph.topic for paragraph in plan.body)
    return "\n".join(
        (
            f"{name}: {plan.kind}, shape {plan.shape}, "
            f"{len(told.storylines)} storylines",
            f"paragraphs: {topics}",
            *_decided(told),
        )
    )


def _decided(told: Account) -> Iterator[str]:
    """Say what the press officer has decided, and what came to nothing."""
    editorial = told.facts.meeting.editorial
    for code, headline in editorial.headline.items():
        yield f"headline of your own ({code}): {headline}"
    if editorial.embargo:
        yield f"embargo: until {editorial.embargo:%Y-%m-%d %H:%M}"
    for what, names in (("pinned", editorial.pin), ("banned", editorial.ban)):
        for name in names:
            if not any(s.named_by((name,)) for s in (*told.storylines, *told.banned)):
                yield f"{what}, but not found here: {name}"


def _places(
    told: Account, found: Sequence[Storyline], code: str, location: Location
) -> dict[int, list[str]]:
    language = pipeline.language(code)
    folder = cache.compiled()
    draft = pipeline.write(told, language, project=location.root, cache=folder)
    return _telling.places(draft, found)


def _told(story: Storyline, places: Mapping[str, Mapping[int, list[str]]]) -> str:
    """Say where a storyline is told: once where all languages agree."""
    by_code = {
        code: ", ".join(found.get(id(story), [LEFT_OUT]))
        for code, found in places.items()
    }
    if len(set(by_code.values())) == 1:
        return next(iter(by_code.values()))
    return "; ".join(f"{code}: {place}" for code, place in by_code.items())


def _evidence(story: Storyline, lines: Mapping[str, Lines]) -> str:
    shown = (
        f"{lines[ref.file].file}:{lines[ref.file].line(ref.path)}"
        for ref in story.evidence
    )
    return ", ".join(dict.fromkeys(shown))
