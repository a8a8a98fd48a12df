"""Print what the releases read like, in figures: `make prose`.

Every meeting of results/ and of tests/varied/results/ is told in every language, and
measured against the targets. The worst offenders are quoted with their template lines.
"""

from __future__ import annotations

import sys
from argparse import ArgumentParser, Namespace
from typing import TYPE_CHECKING

from benchmarks.prose import between_targets, corpus, report, review, targets, within
from generator import discovery

if TYPE_CHECKING:
    from collections.abc import Sequence

    from benchmarks.prose.corpus import Corpus, Sample
    from benchmarks.prose.targets import Measured, Verdict


def main(given: Sequence[str] | None = None) -> int:
    """Measure, print, and with --strict fail where a target is missed."""
    asked = _arguments(given)
    made = corpus.generate(asked.lang, asked.meeting)
    measured = {code: _measured(made.of(code)) for code in made.languages}
    verdicts = {
        code: _verdicts(code, made.of(code), measured[code], checkers=asked.checkers)
        for code in made.languages
    }
    if asked.json:
        print(report.as_json(measured, verdicts, made.unmade))
    else:
        _print(made, measured, verdicts, asked.most)
    return int(asked.strict and not _sound(made, verdicts))


def _arguments(given: Sequence[str] | None) -> Namespace:
    parser = ArgumentParser(prog="make prose", description=(__doc__ or "").strip())
    languages = discovery.names("languages")
    add = parser.add_argument
    add("--lang", action="append", default=[], choices=languages)
    add("--meeting", action="append", default=[], help="only these; may come again")
    add("--strict", action="store_true", help="exit code 1 where a target is missed")
    add("--json", action="store_true", help="everything, for programs")
    add("--most", type=int, default=3, help="offenders quoted a figure (default: 3)")
    help_ = "leave out spelling and grammar"
    add("--no-checkers", dest="checkers", action="store_false", help=help_)
    return parser.parse_args(given)


def _measured(samples: Sequence[Sample]) -> list[Measured]:
    return [(sample.text, within.figures(sample.text)) for sample in samples]


def _verdicts(
    code: str, samples: Sequence[Sample], measured: list[Measured], *, checkers: bool
) -> tuple[Verdict, ...]:
    aims = [sample.words for sample in samples]
    return (
        targets.house_length(list(zip(measured, aims, strict=True))),
        *targets.verdicts(measured),
        *between_targets.verdicts(code, samples),
        *(review.verdicts(code, samples) if checkers else ()),
    )


def _print(
    made: Corpus,
    measured: dict[str, list[Measured]],
    verdicts: dict[str, tuple[Verdict, ...]],
    most: int,
) -> None:
    for code, found in measured.items():
        print(f"== {code}: {len(found)} releases\n")
        print(report.table(found), end="\n\n")
        print(report.judgement(verdicts[code], most), end="\n\n")
    if made.unmade:
        print("== no release\n")
        print(report.missing(made.unmade))


def _sound(made: Corpus, verdicts: dict[str, tuple[Verdict, ...]]) -> bool:
    passed = all(
        one.passed or not one.run for some in verdicts.values() for one in some
    )
    return passed and all(one.expected for one in made.unmade)


if __name__ == "__main__":
    sys.exit(main())
