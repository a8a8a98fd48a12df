"""The template files in use: a project's own, and the built-in ones beside them."""

from __future__ import annotations

import inspect
import os
from contextlib import suppress
from dataclasses import dataclass
from functools import cache, cached_property
from pathlib import Path
from typing import TYPE_CHECKING

import jinja2
from jinja2 import nodes

from generator import discovery
from generator.errors import Fault
from generator.sentences.loading import OWN_SHAPES, folders
from generator.sentences.variants import SHAPES, Variant, as_template, read, text
from generator.storyline import Storyline

if TYPE_CHECKING:
    from collections.abc import Iterator

STORYLINES = "storylines/"
OTHERS = ("charts", "joints", "names", "terms")


@dataclass(frozen=True)
class File:
    """One template of one language."""

    language: str
    name: str
    """As Jinja knows it: "storylines/win", "joints"."""
    path: Path

    @property
    def storyline(self) -> str:
        """Name of the storyline that it words; empty for all others."""
        return self.name.removeprefix(STORYLINES) if "/" in self.name else ""

    @property
    def shown(self) -> str:
        """The path as the user would type it."""
        try:
            return str(Path(os.path.relpath(self.path)))
        except ValueError:  # another drive
            return str(self.path)

    @cached_property
    def variants(self) -> tuple[Variant, ...]:
        """Its variants; TemplateError where the file cannot be read as such."""
        shapes = OWN_SHAPES.get(self.name, SHAPES)
        return read(text(self.path, self.shown), self.shown, shapes)

    def fault(self, variant: Variant | None, what: str, remedy: str) -> Fault:
        """Find fault with a variant, or with the whole file."""
        return Fault(self.shown, variant.line if variant else 0, what, remedy)


def files(project: Path | None, language: str) -> tuple[File, ...]:
    """List the templates of a language, each as it is used."""
    found: dict[str, Path] = {}
    for folder in reversed(folders(project)):
        top = folder / language
        for path in sorted(top.rglob("*.j2")):
            found[path.relative_to(top).as_posix().removesuffix(".j2")] = path
    return tuple(File(language, name, path) for name, path in sorted(found.items()))


def storylines(name: str) -> tuple[type[Storyline], ...]:
    """Give the storylines that a detector's module defines, mostly one."""
    module = discovery.member("detectors", name)
    return tuple(
        one
        for one in vars(module).values()
        if inspect.isclass(one)
        and issubclass(one, Storyline)
        and one.__module__ == module.__name__
    )


@cache
def tree(variant: Variant) -> nodes.Template:
    """Parse a variant; TemplateSyntaxError where it is broken."""
    return jinja2.Environment(autoescape=True).parse(as_template((variant,)))


def compared(found: tuple[Variant, ...]) -> dict[str, frozenset[object]]:
    """Gather what each name is held against: constants, and None for nothing at all."""
    pairs: dict[str, set[object]] = {}
    for variant in found:
        with suppress(jinja2.TemplateSyntaxError):
            for name, value in _compared(tree(variant)):
                pairs.setdefault(name, set()).add(value)
    return {name: frozenset(values) for name, values in pairs.items()}


def _compared(parsed: nodes.Template) -> Iterator[tuple[str, object]]:
    for one in parsed.find_all((nodes.Compare, nodes.Getitem, nodes.Call)):
        for name in one.find_all(nodes.Name):
            for constant in one.find_all(nodes.Const):
                yield name.name, constant.value
    for negated in parsed.find_all(nodes.Not):
        if isinstance(negated.node, nodes.Name):
            yield negated.node.name, None
