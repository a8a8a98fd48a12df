"""Captions: the words on and under charts, from templates/<language>/charts.j2.

Each caption has a name, as storylines have shapes, and may have several variants, each
with its condition: the first that fits is taken. A chart hands over what it speaks of.
"""

from __future__ import annotations

from typing import TYPE_CHECKING

import jinja2
from jinja2 import meta

from generator.analysis.calendar import Venue
from generator.errors import Fault, TemplateError
from generator.sentences import variants
from generator.sentences.filters import filters, sayable
from generator.sentences.loading import SPACES, folders
from generator.sentences.unknown import UnsayableError
from generator.sentences.venues import Place

if TYPE_CHECKING:
    from pathlib import Path

    from generator.analysis.field import Driver
    from generator.language import Language

FILE = "charts"
CAPTIONS: dict[str, frozenset[str]] = {
    "lap_chart": frozenset({"here", "n"}),
    "lap_chart_told": frozenset(
        {"cars", "laps", "from_grid", "first", "moved", "leaders", "held", "stopped"}
    ),
    "season": frozenset({"cup", "year"}),
    "grid": frozenset(),
    "laps": frozenset(),
    "safety_car": frozenset(),
    "safety_car_sign": frozenset(),
    "full_course_yellow": frozenset(),
    "full_course_yellow_sign": frozenset(),
    "red_flag": frozenset(),
    "red_flag_sign": frozenset(),
    "retired": frozenset(),
    "lead_change": frozenset(),
    "penalty": frozenset(),
    "classified": frozenset(),
    "disqualified": frozenset(),
    "disqualified_sign": frozenset(),
    "spell": frozenset({"who", "first", "last"}),
    "key": frozenset({"sign", "meaning"}),
    "title_race": frozenset({"title", "overall"}),
    "title_race_told": frozenset({"gap", "meetings", "last", "counted"}),
    "points": frozenset(),
    "gap": frozenset(),
    "official": frozenset(),
    "counted": frozenset(),
    "bridged": frozenset(),
}
"""Every caption, with the names that it may speak of."""


class Captions:
    """The words of charts in one language."""

    def __init__(self, language: Language, project: Path | None = None) -> None:
        """Read the captions; TemplateError where one is missing or broken."""
        self.language = language
        paths = [folder / language.code / f"{FILE}.j2" for folder in folders(project)]
        self._path = next((path for path in paths if path.is_file()), paths[-1])
        source = variants.text(self._path) if self._path.is_file() else ""
        self._variants = variants.read(source, str(self._path), tuple(CAPTIONS))
        missing = CAPTIONS.keys() - {one.shape for one in self._variants}
        if missing:
            faults = [self._fault(0, f"[{n}] is missing", "add it") for n in missing]
            raise TemplateError(tuple(faults))
        environment = jinja2.Environment(
            undefined=jinja2.StrictUndefined,
            autoescape=False,  # noqa: S701  plain text; the charts escape
            finalize=sayable,
        )
        environment.filters.update(filters(language))
        self._templates = tuple(self._compiled(environment, v) for v in self._variants)

    def say(self, name: str, **values: object) -> str:
        """Word a caption; TemplateError where no variant fits what is handed over."""
        given = {key: self._view(value) for key, value in values.items()}
        for variant, template in zip(self._variants, self._templates, strict=True):
            if variant.shape != name:
                continue
            try:
                text = SPACES.sub(" ", template.render(given)).strip(" ")
            except UnsayableError:
                continue
            except jinja2.TemplateError as error:
                raise self._broken(variant, error) from error
            if text:
                return self.language.typography(text)
        what = f"no variant of [{name}] fits"
        raise TemplateError((self._fault(0, what, "add one without a condition"),))

    def named(self, driver: Driver) -> str:
        """Name a driver as briefly as can be without a doubt who it is."""
        return self.language.typography(driver.short_name)

    def _view(self, value: object) -> object:
        return Place(self.language, value) if isinstance(value, Venue) else value

    def _compiled(
        self, environment: jinja2.Environment, variant: variants.Variant
    ) -> jinja2.Template:
        source = variants.as_template((variant,))
        try:
            names = meta.find_undeclared_variables(environment.parse(source))
            template = environment.from_string(source)
        except jinja2.TemplateSyntaxError as error:
            raise self._broken(variant, error) from error
        if unknown := sorted(names - CAPTIONS[variant.shape]):
            known = ", ".join(sorted(CAPTIONS[variant.shape])) or "nothing"
            what = f"[{variant.shape}] does not know {', '.join(unknown)}"
            raise TemplateError(
                (self._fault(variant.line, what, f"it may speak of {known}"),)
            )
        return template

    def _broken(
        self, variant: variants.Variant, error: jinja2.TemplateError
    ) -> TemplateError:
        what = error.message or "the template is broken"
        return TemplateError((self._fault(variant.line, what),))

    def _fault(self, line: int, what: str, remedy: str = "") -> Fault:
        return Fault(str(self._path), line, what, remedy)
