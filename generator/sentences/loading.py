"""Loading: where templates may be, and how a file of variants becomes a template.

A project's own templates/ folder stands before the built-in one, file by file.
"""

from __future__ import annotations

import re
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2

from generator.plan import Relation
from generator.sentences import variants

if TYPE_CHECKING:
    from collections.abc import Callable

JOINTS = tuple(relation.value for relation in Relation)
NAMES = (
    "pronoun",
    "mate",
    "demonym",
    "leader",
    "national",
    "team",
)
SPACES = re.compile(r"[ \t\n]+")
BUILT_IN = Path(__file__).parent.parent
"""Where an installed genrelease keeps templates/; a checkout has them one above."""


def folders(project: Path | None) -> tuple[Path, ...]:
    """List the folders that may hold templates/, the project's own first."""
    built_in = BUILT_IN if (BUILT_IN / "templates").is_dir() else BUILT_IN.parent
    own = (project / "templates",) if project and project != built_in else ()
    return (*own, built_in / "templates")


class Loader(jinja2.BaseLoader):
    """Loads variant files as templates with a block for each variant."""

    def __init__(self, paths: tuple[Path, ...], language: str) -> None:
        self.paths = paths
        self.language = language
        self.read: dict[str, tuple[variants.Variant, ...]] = {}

    def find(self, name: str) -> Path | None:
        """Return the first file of this name, the project's before the built-in."""
        candidates = (path / self.language / f"{name}.j2" for path in self.paths)
        return next((path for path in candidates if path.is_file()), None)

    def get_source(
        self, environment: jinja2.Environment, template: str
    ) -> tuple[str, str, Callable[[], bool]]:
        """Read a file, remember its variants, and write it as one template."""
        del environment
        path = self.find(template)
        if path is None:
            raise jinja2.TemplateNotFound(template)
        shapes = {"joints": JOINTS, "names": NAMES}.get(template, variants.SHAPES)
        found = variants.read(variants.text(path), str(path), shapes)
        self.read[template] = found
        return variants.as_template(found), str(path), lambda: True
