"""French grammar, spelling and typography: Grammalecte.

It is on no package index: Debian and Ubuntu have it (`apt install grammalecte-cli`),
and its own interpreter is asked.
"""

from __future__ import annotations

import json
import subprocess
import sys
from functools import cache
from pathlib import Path

from benchmarks.prose.checkers.finding import Finding, Kind, MissingError

NAME = "grammalecte"
LANGUAGES = ("fr",)
INSTALL = "apt install grammalecte-cli"
PLANTED = {"fr": "Les pilotes de la première ligne prenait un bon départs."}
INTERPRETERS = (sys.executable, "/usr/bin/python3")
TYPOGRAPHY = frozenset(
    ("typo", "nbsp", "esp", "apos", "unit", "liga", "num", "tab", "maj", "minis")
) | frozenset(("virg", "nf", "latex", "poncfin"))
STYLE = frozenset(["bs", "pleo", "eepi", "redon1", "redon2", "neg", "loc"])
"""Matters of taste; no errors."""
SCRIPT = """
import json, sys, grammalecte
checker = grammalecte.GrammarChecker("fr")
found = []
for text in json.load(sys.stdin):
    errors, words = checker.getParagraphErrors(text)
    found.append(
        [[e["sType"], e["nStart"], e["nEnd"], e["sMessage"]] for e in errors]
        + [["spelling", w["nStart"], w["nEnd"], "unknown word"] for w in words]
    )
json.dump(found, sys.stdout)
"""


def check(language: str, paragraphs: list[str]) -> list[Finding]:
    """Find what Grammalecte objects to."""
    del language
    answer = subprocess.run(
        [_interpreter(), "-c", SCRIPT],
        input=json.dumps(paragraphs),
        capture_output=True,
        check=True,
        text=True,
    )
    return [
        Finding(_kind(type_), number, start, end, message)
        for number, found in enumerate(json.loads(answer.stdout))
        for type_, start, end, message in found
        if type_ not in STYLE
    ]


def _kind(type_: str) -> Kind:
    if type_ in ("spelling", "tu", "mc", "ocr"):
        return "spelling"
    return "typography" if type_ in TYPOGRAPHY else "grammar"


@cache
def _interpreter() -> str:
    for path in INTERPRETERS:
        command = [path, "-c", "import grammalecte"]
        if Path(path).exists():
            tried = subprocess.run(command, capture_output=True, check=False)
            if tried.returncode == 0:
                return path
    raise MissingError
