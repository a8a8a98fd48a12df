"""The trace of a release as a file: JSON, as docs/trace.md describes it."""

from __future__ import annotations

import json
from dataclasses import asdict
from typing import TYPE_CHECKING

if TYPE_CHECKING:
    from generator.provenance import Trace

SUFFIX = "trace.json"


def written(trace: Trace) -> bytes:
    """Write a trace; the same release gives the same bytes."""
    text = json.dumps(asdict(trace), ensure_ascii=False, indent=2)
    return f"{text}\n".encode(errors="replace")
