"""What a press officer most likely mistyped where a text is not YAML.

The parser's own words ("found character that cannot start any token") help nobody, so
the line is looked at instead.
"""

from __future__ import annotations

import re

from generator.errors import Fault

_QUOTE_IT = "put the text after the first colon in quotation marks"

_LIKELY = (
    (r"^\s*\t|^ *- *\t", "the line is indented with a tab", "indent it with spaces"),
    (
        r"[:-]\s+[@`%!]",
        "text may not begin with @, `, % or !",
        "put it in quotation marks",
    ),
    (
        r""":\s+("[^"]*"|'[^']*')[^\s,\]}#]""",
        "a quotation mark within the text ends it",
        "put text with an apostrophe in double quotation marks",
    ),
    (
        r"""^[^"']*("[^"]*|'[^']*)$""",
        "a quotation mark is opened and not closed",
        "close it, or put text with an apostrophe in double quotation marks",
    ),
    (r"^[^#\"']*: [^#\"']*: ", "a second colon stands in the line", _QUOTE_IT),
    (
        r"""[\[{]""",
        "a bracket is not closed, or a comma is missing",
        "close the bracket and put a comma between two items",
    ),
    (
        r"^\s*[\w-]+:[^\s:]",
        "there is no space after the colon",
        "put one there",
    ),
)


def diagnosis(text: str, shown: str, line: int) -> Fault:
    """Say what is probably wrong in or just before a line (from 1; 0: unknown)."""
    lines = text.splitlines()
    for number in (line, line - 1):
        if 0 < number <= len(lines):
            for pattern, what, remedy in _LIKELY:
                if re.search(pattern, lines[number - 1]):
                    return Fault(shown, number, what, remedy)
    what = "the file is not YAML from here on"
    remedy = "compare the indentation and the colons with the lines above"
    return Fault(shown, min(line, len(lines)), what, remedy)
