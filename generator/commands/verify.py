"""Hold a text against the results: what it claims, and what they say of it.

FILE is a release in French or English, as text, Markdown or Word (changes count as
accepted), whoever wrote it. What the files do not know is not supported, never wrong.
"""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator import project
from generator.commands import _options
from generator.facts import establish
from generator.output import show, tell
from generator.verification import showing
from generator.verification.claim import Verdict
from generator.verification.examining import examine

if TYPE_CHECKING:
    from argparse import ArgumentParser, Namespace

    from generator.facts import Facts
    from generator.verification.verify import Report

EXAMPLES = (
    "genrelease verify output/monza-2021.fr.txt --meeting monza-2021",
    "genrelease verify edited.docx --meeting monza-2021 --all",
    "genrelease verify fr.txt --meeting monza-2021 --against en.txt",
    "genrelease verify edited.docx --meeting monza-2021 --json --strict",
)
CODES = ("fr", "en")


def options(parser: ArgumentParser) -> None:
    """Declare the text, the meeting and how to tell."""
    parser.add_argument("file", metavar="FILE", type=Path, help="text to verify")
    parser.add_argument(
        "--meeting", metavar="MEETING", required=True, help="the meeting it is about"
    )
    parser.add_argument(
        "--against",
        metavar="OTHER",
        type=Path,
        help="compare with another text of the meeting, as in the other language",
    )
    parser.add_argument("--json", action="store_true", help="print JSON, for programs")
    parser.add_argument(
        "--all", action="store_true", help="print what is supported too"
    )
    parser.add_argument(
        "--strict",
        action="store_true",
        help="exit with 1 for what is not supported too",
    )
    parser.add_argument(
        "--lang",
        choices=CODES,
        metavar="LANG",
        help="language of FILE (default: found)",
    )
    _options.add_project(parser)


def run(arguments: Namespace) -> int:
    """Print the findings; 1 where something is contradicted."""
    location = project.find(arguments.project, arguments.meeting)
    facts = establish(project.load(location), location.meeting)
    report = examine(arguments.file, facts, arguments.lang)
    failed = bool(report.of(Verdict.CONTRADICTED))
    if arguments.strict:
        failed = failed or bool(report.of(Verdict.NOT_SUPPORTED))
    if arguments.against is not None:
        failed = _compared(arguments, facts, report) or failed
        return int(failed)
    if arguments.json:
        show(showing.as_json(str(arguments.file), report))
    else:
        show(showing.as_text(str(arguments.file), report, everything=arguments.all))
    return int(failed)


def _compared(arguments: Namespace, facts: Facts, report: Report) -> bool:
    from generator.verification.compare import compare  # noqa: PLC0415  for this option alone

    other = examine(arguments.against, facts)
    differences = compare(report, other)
    names = (str(arguments.file), str(arguments.against))
    if arguments.json:
        show(showing.as_json(names[0], report, differences))
    else:
        show(showing.differences_as_text(differences, *names))
    for name, found in zip(names, (report, other), strict=True):
        wrong = len(found.of(Verdict.CONTRADICTED))
        if wrong:
            tell(f"{name}: {wrong} contradicted; verify it by itself to see them.")
    return bool(other.of(Verdict.CONTRADICTED)) or any(
        one.what == "differs" for one in differences
    )
