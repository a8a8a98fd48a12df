"""The JSON Schema of the results files and of a trace, made from their types."""

from __future__ import annotations

import json
from typing import Any

from pydantic import TypeAdapter

from generator.provenance import Trace
from generator.results.base import describe_fields
from generator.results.meeting import MeetingFile
from generator.results.season import SeasonFile

DIALECT = "https://json-schema.org/draft/2020-12/schema"
FILES: dict[str | None, Any] = {
    "season": SeasonFile,
    "meeting": MeetingFile,
    "trace": Trace,
    None: SeasonFile | MeetingFile,
}


def schema(file: str | None = None) -> str:
    """Describe one kind of file; a results file of either kind where none is named."""
    describe_fields()
    found = TypeAdapter(FILES[file]).json_schema(mode="validation")
    found["title"] = f"genrelease {file or 'results'} file"
    found = {"$schema": DIALECT, **found}
    return json.dumps(found, ensure_ascii=False, indent=2) + "\n"
