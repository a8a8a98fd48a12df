"""Terms: the fixed words around a release, from templates/<language>/terms.j2."""

from __future__ import annotations

from dataclasses import fields
from typing import TYPE_CHECKING

from generator.errors import Fault, TemplateError
from generator.sentences import variants
from generator.sentences.loading import folders
from generator.value import positional

if TYPE_CHECKING:
    from pathlib import Path


@positional
class Terms:
    """The fixed words of one language."""

    embargo: str
    contacts: str
    links: str
    page: str
    page_of: str


def terms(language: str, project: Path | None = None) -> Terms:
    """Read the terms of a language; TemplateError if one is missing."""
    names = tuple(field.name for field in fields(Terms))
    paths = [folder / language / "terms.j2" for folder in folders(project)]
    path = next((path for path in paths if path.is_file()), paths[-1])
    source = variants.text(path) if path.is_file() else ""
    found = {v.shape: v.words.strip() for v in variants.read(source, str(path), names)}
    missing = [name for name in names if name not in found]
    if missing:
        faults = [Fault(str(path), 0, f"[{n}] is missing", "add it") for n in missing]
        raise TemplateError(tuple(faults))
    return Terms(**found)
