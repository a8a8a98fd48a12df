"""YAML 1.2 as a stream of events, by the fastest parser at hand."""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from ruamel.yaml import YAML

if TYPE_CHECKING:
    from collections.abc import Iterator
    from typing import Any

    from ruamel.yaml.events import Event

try:
    from _ruamel_yaml import CParser  # type: ignore[import-not-found,unused-ignore]
except ImportError:  # pragma: no cover  (a platform without the C extension)
    CParser = None

STAND_IN = "\ue000"
"""A private character: no results file has a use for it."""

# The C parser reads flow collections as YAML 1.1: it stumbles over {start: 13:15}. In
# YAML 1.2 a colon between two such characters is always text, in quotation marks
# or without, so another character may stand in for it and be turned back later.
_COLON_IN_TEXT = re.compile(r"(?<=[^\s,\[\]{}\"'&*!]):(?=[^\s,\[\]{}])")


def events(text: str) -> Iterator[Event]:
    """Parse a text; YAMLError where it is not YAML.

    Colons within a word may come as STAND_IN: see `restored`.
    """
    if CParser is None or STAND_IN in text:
        yield from YAML(typ="safe", pure=True).parse(text)
        return
    parser: Any = CParser(_COLON_IN_TEXT.sub(STAND_IN, text))
    while (event := parser.get_event()) is not None:
        yield event


def restored(text: str) -> str:
    """Give back the colons for which another character stood in."""
    return text.replace(STAND_IN, ":")
