"""Wordings: every way in which the templates can say a storyline.

The only reader of the templates, and the only place that knows where they may be: a
project's own templates/ folder stands before the built-in one.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import partial
from pathlib import Path
from typing import TYPE_CHECKING
from zlib import crc32

import jinja2

from generator.errors import Fault, TemplateError
from generator.plan import Relation
from generator.sentences import variants
from generator.sentences.compiled import Compiled
from generator.sentences.filters import Clause, UnsayableError, filters, sayable
from generator.sentences.mentions import is_mention
from generator.sentences.views import Scene

if TYPE_CHECKING:
    from collections.abc import Callable

    from generator.analysis.field import Driver
    from generator.storyline import Storyline

JOINTS = tuple(relation.value for relation in Relation)
NAMES = ("pronoun", "demonym", "label", "national", "team", "champion")
SPACES = re.compile(r"[ \t\n]+")
FIRST = "\uf8ff"
"""Stands for the first clause in a joint."""
BUILT_IN = Path(__file__).parent.parent
"""Where an installed genrelease keeps templates/; a checkout has them one above."""


def folders(project: Path | None) -> tuple[Path, ...]:
    """List the folders that may hold templates/, the project's own first."""
    built_in = BUILT_IN if (BUILT_IN / "templates").is_dir() else BUILT_IN.parent
    own = (project / "templates",) if project and project != built_in else ()
    return (*own, built_in / "templates")


@dataclass(frozen=True)
class Wording:
    """One way of saying a storyline, names still open."""

    variant: variants.Variant
    text: str
    subject: Driver | None
    """The grammatical subject, where the template marks one."""
    begins_with_subject: bool
    """Whether the words begin with that subject."""

    @property
    def shape(self) -> str:
        """Shape of the variant."""
        return self.variant.shape


def plain(text: str) -> bool:
    """Tell whether a clause begins without a phrase that a comma sets off."""
    head, comma, _ = text.partition(",")
    return not comma or any(map(is_mention, head))


@dataclass(frozen=True)
class Seam:
    """What a joint may ask of the two clauses that it joins."""

    relation: Relation
    one: bool
    """Whether both are about one person, whatever their grammar."""
    same: bool
    """Whether both have one subject, with which the second begins."""
    a_named: bool
    """Whether the first begins with a name."""
    a_whole: bool
    """Whether the first has no part set off by a comma."""
    b_plain: bool
    """Whether nothing is so set off in the second."""


class _Loader(jinja2.BaseLoader):
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
        found = variants.read(path.read_text("utf-8"), str(path), shapes)
        self.read[template] = found
        return variants.as_template(found), str(path), lambda: True


def _pick(salt: str, variant: int, point: int, options: int) -> int:
    """Pick one of the words that a variant offers, always the same for one release."""
    return crc32(f"{salt} {variant} {point}".encode()) % options


def _fault(
    file: str | None, variant: variants.Variant, what: str | None
) -> TemplateError:
    fault = Fault(file or "", variant.line, what or "the template is broken")
    return TemplateError((fault,))


class Wordings:
    """The templates of one language, ready to word storylines."""

    def __init__(
        self, scene: Scene, project: Path | None = None, cache: Path | None = None
    ) -> None:
        """Prepare templates; cache is a folder for their compiled form."""
        self.scene = scene
        language = scene.language
        self.loader = _Loader(folders(project), language.code)
        self.environment = jinja2.Environment(
            loader=self.loader,
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701  plain text; documents escape
            bytecode_cache=Compiled(str(cache)) if cache else None,
            finalize=sayable,
            cache_size=-1,
            auto_reload=False,
        )
        self.environment.filters.update(filters(language))
        self.environment.globals.update(scene.shared())
        self._stories: dict[int, tuple[Wording, ...]] = {}
        self._joints: dict[tuple[Seam, str], tuple[Wording, ...]] = {}

    def of(self, story: Storyline) -> tuple[Wording, ...]:
        """Word a storyline in every variant that fits it."""
        if id(story) not in self._stories:
            values = self.scene.of(story)
            values["pick"] = partial(_pick, f"{self.scene.facts.name} {story.identity}")
            name = f"storylines/{story.key}"
            self._stories[id(story)] = self._render(name, values, "")
        return self._stories[id(story)]

    def joints(self, seam: Seam, second: str) -> tuple[Wording, ...]:
        """Word the joints of a relation around its second clause.

        FIRST stands where the first clause goes; a joint without it opens a sentence
        of its own.
        """
        key = (seam, second)
        if key not in self._joints:
            relation = seam.relation
            values = {"a": FIRST, "b": self.clause(second), **vars(seam)}
            self._joints[key] = self._render("joints", values, relation.value)
        return self._joints[key]

    def names(self, shape: str, driver: Driver) -> str | None:
        """Describe a driver in one way, or not at all where the way does not fit."""
        found = self._render("names", self.scene.of_driver(driver), shape)
        return found[0].text if found else None

    def clause(self, text: str) -> Clause:
        """Hand a realised clause to a joint."""
        return Clause(self.scene.register, text)

    def _render(
        self, name: str, values: dict[str, object], shape: str
    ) -> tuple[Wording, ...]:
        try:
            template = self.environment.get_template(name)
            context = template.new_context(values)
            return tuple(
                Wording(variant, text, *self._subject(text))
                for variant in self.loader.read[name]
                if not shape or variant.shape == shape
                if (text := self._words(template, variant, context))
            )
        except jinja2.TemplateNotFound:
            return ()
        except jinja2.TemplateSyntaxError as error:
            # A variant is one line of the template (see as_template).
            variant = self.loader.read[name][error.lineno - 1]
            raise _fault(error.filename, variant, error.message) from error

    @staticmethod
    def _words(
        template: jinja2.Template,
        variant: variants.Variant,
        context: jinja2.runtime.Context,
    ) -> str:
        try:
            text = "".join(template.blocks[variant.block](context))
        except UnsayableError:
            return ""
        except jinja2.TemplateRuntimeError as error:  # an undefined name among them
            raise _fault(template.filename, variant, error.message) from error
        return SPACES.sub(" ", text).strip(" ")

    def _subject(self, text: str) -> tuple[Driver | None, bool]:
        for place, character in enumerate(text):
            mention = self.scene.register.mention(character)
            if mention is not None and mention.subject:
                return mention.driver, place == 0
        return None, False
