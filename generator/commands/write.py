"""Write the release of a meeting: what genrelease does where no command is named.

Every release asked for is made before any is written: a fault in one leaves the others
of yesterday as they are. A file that somebody has changed since genrelease wrote it is
never replaced unless --force is given: the new draft goes beside it, as
monza-2021.fr.new.txt, and what differs is shown.
"""

from __future__ import annotations

from dataclasses import replace
from pathlib import Path
from typing import TYPE_CHECKING

from generator import cache, discovery, pipeline, project
from generator.commands import _options, _telling
from generator.commands._keeping import keep
from generator.errors import UsageError
from generator.output import show, tell

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace
    from collections.abc import Mapping

    from generator.commands._keeping import Kept
    from generator.location import Location
    from generator.pipeline import Account, Draft
    from generator.results.bundle import Bundle

EXAMPLES = (
    "genrelease monza-2021                    # every language, as text",
    "genrelease monza-2021 --lang fr          # output/monza-2021.fr.txt",
    "genrelease monza-2021 --format all       # text and Word, every language",
    "genrelease portimao-2021 --kind preview  # though the races have been run",
    "genrelease monza-2021 --lang en --stdout | less",
    "genrelease monza-2021 --project ~/cup --output ~/outbox",
    "genrelease monza-2021 --format docx --charts   # with its charts",
    "genrelease monza-2021 --trace            # and what each sentence rests on",
)
TEXT = "text"


def options(parser: ArgumentParser) -> None:
    """Declare the meeting, the languages, the formats and where they go."""
    formats = (*discovery.names("documents"), _options.ALL)
    _options.add_meeting(parser)
    _options.add_languages(parser)
    parser.add_argument(
        "--format",
        choices=formats,
        default=TEXT,
        help=f"document to write: {', '.join(formats)} (default: {TEXT})",
        metavar="FORMAT",
    )
    _options.add_kind(parser)
    where = parser.add_mutually_exclusive_group()
    where.add_argument(
        "--output",
        metavar="DIR",
        type=Path,
        help="folder for the files, made if need be (default: output/ of the project)",
    )
    where.add_argument(
        "--stdout",
        action="store_true",
        help="print the text instead of writing a file, and nothing else",
    )
    parser.add_argument(
        "--force",
        action="store_true",
        help="replace releases that somebody has edited, too",
    )
    parser.add_argument(
        "--charts",
        action="store_true",
        help="set the lap charts and the title race into the Word document",
    )
    parser.add_argument(
        "--trace",
        action="store_true",
        help="write beside each release what its sentences rest on, as JSON",
    )
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Write a meeting's releases, or print them."""
    _refuse_contradictions(arguments)
    codes = _options.chosen("languages", arguments.lang)
    location = project.find(arguments.project, arguments.meeting)
    bundle = project.load(location, codes)
    told = pipeline.account(bundle, location.meeting, arguments.kind)
    drafts = {code: _draft(told, code, location) for code in codes}
    if arguments.charts:
        drafts = _illustrated(told, bundle, drafts, location)
    if arguments.stdout:
        show(b"\n".join(_document(TEXT, draft)[1] for draft in drafts.values()))
        return 0
    formats = _options.chosen("documents", arguments.format)
    files = {
        f"{location.meeting}.{code}.{suffix}": (code, content)
        for code, draft in drafts.items()
        for suffix, content in (_document(name, draft) for name in formats)
    }
    if arguments.trace:
        files |= _traces(told, drafts, location)
    folder = arguments.output or arguments.project / "output"
    contents = {name: content for name, (_, content) in files.items()}
    kept = keep(folder, contents, force=arguments.force)
    for code, draft in drafts.items():
        for one in kept:
            if files[one.path.name][0] == code:
                tell(_where(one))
        tell(_account(told, draft))
    return 0


def _refuse_contradictions(arguments: Namespace) -> None:
    if arguments.stdout and arguments.format != TEXT:
        raise UsageError(
            f"--stdout prints text, not {arguments.format}; leave out one of the two."
        )
    if arguments.charts and arguments.format == TEXT:
        raise UsageError(
            "--charts sets pictures into a document, and text has none; add --format "
            "docx, or use: genrelease chart."
        )
    if arguments.stdout and arguments.trace:
        raise UsageError(
            "--stdout prints the text alone, and a trace is written beside a file; "
            "leave out one of the two."
        )


def _illustrated(
    told: Account, bundle: Bundle, drafts: Mapping[str, Draft], location: Location
) -> dict[str, Draft]:
    from generator import drawing  # noqa: PLC0415  for this option alone
    from generator.sentences.captions import Captions  # noqa: PLC0415  likewise

    wanted, remarks = drawing.titles(told.facts), dict[str, None]()
    illustrated: dict[str, Draft] = {}
    for code, draft in drafts.items():
        captions = Captions(pipeline.language(code), location.root)
        drawn = drawing.draw(bundle, told.facts, told.storylines, captions, wanted)
        remarks |= dict.fromkeys(f"{one.what}: {one.why}." for one in drawn.undrawn)
        pictures = tuple(map(drawing.picture, drawn.charts))
        illustrated[code] = replace(
            draft, release=replace(draft.release, pictures=pictures)
        )
    for remark in remarks:
        tell(remark)
    return illustrated


def _traces(
    told: Account, drafts: Mapping[str, Draft], location: Location
) -> dict[str, tuple[str, bytes]]:
    from generator import provenance  # noqa: PLC0415  for this option alone
    from generator.commands import _trace  # noqa: PLC0415  likewise

    lines = project.lines(location)
    return {
        f"{location.meeting}.{code}.{_trace.SUFFIX}": (
            code,
            _trace.written(
                provenance.traced(
                    draft.sentences, told.facts, lines, code, told.plan.kind
                )
            ),
        )
        for code, draft in drafts.items()
    }


def _where(kept: Kept) -> str:
    if kept.draft is None:
        return str(kept.path)
    from generator.commands._differences import differences  # noqa: PLC0415  for edited files alone

    return (
        f"{kept.path} has been edited since genrelease wrote it: it stays as it is.\n"
        f"{kept.draft} is the new draft; --force would replace the edited one.\n"
        f"{differences(kept)}"
    )


def _draft(told: Account, code: str, location: Location) -> Draft:
    language, compiled = pipeline.language(code), cache.compiled()
    draft = pipeline.write(told, language, project=location.root, cache=compiled)
    reference = draft.release.reference
    if not reference:
        return draft
    # The season file names it from where it stands itself.
    found = str(location.root / location.folder / reference)
    return replace(draft, release=replace(draft.release, reference=found))


def _document(name: str, draft: Draft) -> tuple[str, bytes]:
    document = discovery.member("documents", name)
    return document.SUFFIX, document.render(draft.release)


def _account(told: Account, draft: Draft) -> str:
    found, words = told.storylines, _telling.words(draft)
    return (
        f"  {draft.release.headline or '(no headline)'}\n"
        f"  {told.plan.kind}, {words} words; "
        f"tells {_telling.told(draft, found)} of {len(found)} storylines"
    )
