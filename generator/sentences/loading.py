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
from generator.sentences.compiled import Compiled, Entry

if TYPE_CHECKING:
    from collections.abc import MutableMapping
    from typing import Any

JOINTS = tuple(relation.value for relation in Relation)
NAMES = (
    "pronoun",
    "mate",
    "demonym",
    "leader",
    "national",
    "team",
)
CASES = ("object", "possessive")
"""Pronouns that a language may have besides: French has "le" before its verb."""
OWN_SHAPES = {"joints": JOINTS, "names": (*NAMES, *CASES)}
"""Shapes of the files that word no storyline."""
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
        self.compiled: Compiled | None = None

    def find(self, name: str) -> Path | None:
        """Return the first file of this name, the project's before the built-in."""
        candidates = (path / self.language / f"{name}.j2" for path in self.paths)
        return next((path for path in candidates if path.is_file()), None)

    def load(
        self,
        environment: jinja2.Environment,
        name: str,
        globals: MutableMapping[str, Any] | None = None,  # noqa: A002  Jinja's name
    ) -> jinja2.Template:
        """Load a file as a template, and remember its variants."""
        path = self.find(name)
        if path is None:
            raise jinja2.TemplateNotFound(name)
        source = path.read_bytes()
        entry = self.compiled.get(path, source) if self.compiled else None
        if entry is None:
            entry = self._compile(environment, name, path)
            if self.compiled:
                self.compiled.put(path, source, entry)
        self.read[name] = entry.variants
        made = environment.template_class.from_code
        return made(environment, entry.code, globals or {}, lambda: True)

    def _compile(self, environment: jinja2.Environment, name: str, path: Path) -> Entry:
        shapes = OWN_SHAPES.get(name, variants.SHAPES)
        found = variants.read(variants.text(path), str(path), shapes)
        self.read[name] = found
        code = environment.compile(variants.as_template(found), name, str(path))
        return Entry(found, code)
