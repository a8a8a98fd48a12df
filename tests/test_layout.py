"""The layout holds: each unit has its parts, in their places, under one name.

Whoever adds a storyline, a language or a document is told here what is still missing.
"""

from __future__ import annotations

import ast
import inspect
from dataclasses import fields
from pathlib import Path
from types import ModuleType
from typing import Any

import jinja2
import pytest
from jinja2 import meta, nodes

from generator import discovery, pipeline
from generator.facts import establish
from generator.language import Language
from generator.plan import Relation
from generator.proofreading import reading
from generator.sentences import loading, variants, venues, views
from generator.sentences.around import spoken_of
from generator.sentences.captions import CAPTIONS, Captions
from generator.sentences.filters import filters
from generator.sentences.mentions import Register
from generator.sentences.terms import Terms, terms
from generator.storyline import Beat, Storyline
from tests.builders import MONZA, bundle

ROOT = Path(pipeline.__file__).parents[1]
TEMPLATES = ROOT / "templates"
DETECTORS = discovery.names("detectors")
LANGUAGES = discovery.names("languages")
FILES = [(code, name) for code in LANGUAGES for name in DETECTORS]
FIXED = {"charts.j2", "terms.j2", "joints.j2", "names.j2"}
IN_JOINTS = {"a", "b", "one", "same", "two", "linked", "taken_up"}
IN_JOINTS |= {"a_whole", "a_runs", "b_whole", "b_plain"}
IN_NAMES = {
    "who",
    "team",
    "demonym",
    "reigning",
    "label",
    "national",
    "age",
    "leads",
    "mate",
}
ENGINE = {"pick", "tells"}
"""What the engine hands to templates that nobody writes."""


def scene(code: str) -> views.Scene:
    facts = establish(bundle(), MONZA)
    return views.Scene(facts, pipeline.language(code), Register(), "race_by_race")


def storylines_of(name: str) -> list[type[Storyline]]:
    """The storylines that a detector's module defines, mostly one."""
    module = discovery.member("detectors", name)
    return [
        value
        for value in vars(module).values()
        if inspect.isclass(value)
        and issubclass(value, Storyline)
        and value.__module__ == module.__name__
    ]


IN_WHICH = {"race", "the_race", "in_the_race"}
"""What says in which race."""
CLASS_FILES = [
    (code, name)
    for code, name in FILES
    if {kind.beat for kind in storylines_of(name)} == {Beat.CLASSES}
]


def variants_of(path: Path, shapes: tuple[str, ...]) -> tuple[variants.Variant, ...]:
    return variants.read(path.read_text("utf-8"), str(path), shapes)


def wrong_names(code: str, variant: variants.Variant, allowed: set[str]) -> set[str]:
    """Names and filters of a variant that nobody gives it."""
    environment = jinja2.Environment(autoescape=True)
    environment.filters |= filters(pipeline.language(code))
    tree = environment.parse(variants.as_template((variant,)))
    own = {node.name for node in tree.find_all(nodes.Name) if node.ctx == "store"}
    names = meta.find_undeclared_variables(tree) - allowed - ENGINE - own
    used = {node.name for node in tree.find_all(nodes.Filter)}
    return names | {f"|{name}" for name in used - environment.filters.keys()}


def names_in(path: Path) -> set[str]:
    """Names that the variants of a file read, in conditions or words."""
    environment = jinja2.Environment(autoescape=True)
    environment.filters |= filters(pipeline.language(path.parts[-3]))
    tree = environment.parse(variants.as_template(variants_of(path, variants.SHAPES)))
    return meta.find_undeclared_variables(tree)


def wrong_attributes(variant: variants.Variant) -> set[str]:
    """Attributes of a venue, as templates see it, that it does not have."""
    tree = jinja2.Environment(autoescape=True).parse(variants.as_template((variant,)))
    return {
        f"{node.node.name}.{node.attr}"
        for node in tree.find_all(nodes.Getattr)
        if isinstance(node.node, nodes.Name)
        and node.node.name in {"here", "previous", "next"}
        and not hasattr(venues.Place, node.attr)
    }


class TestDetectors:
    @pytest.mark.parametrize("name", DETECTORS)
    def test_has_a_test(self, name: str) -> None:
        assert (ROOT / f"tests/detectors/test_{name}.py").is_file()

    @pytest.mark.parametrize(("code", "name"), FILES)
    def test_has_a_template(self, code: str, name: str) -> None:
        assert (TEMPLATES / code / f"storylines/{name}.j2").is_file()

    @pytest.mark.parametrize("name", DETECTORS)
    def test_has_a_manual(self, name: str) -> None:
        """The module says when it fires, the storyline what it is."""
        assert discovery.member("detectors", name).__doc__
        assert storylines_of(name)
        assert all(vars(kind).get("__doc__") for kind in storylines_of(name))

    @pytest.mark.parametrize("name", DETECTORS)
    def test_has_a_place_in_the_account(self, name: str) -> None:
        assert all(isinstance(kind.beat, Beat) for kind in storylines_of(name))


class TestTemplates:
    @pytest.mark.parametrize(("code", "name"), FILES)
    def test_speaks_of_what_its_storyline_has(self, code: str, name: str) -> None:
        path = TEMPLATES / code / f"storylines/{name}.j2"
        if not path.is_file():
            pytest.skip("missing, as test_has_a_template says")
        fields_ = (set(kind.field_names) for kind in storylines_of(name))
        own = set.intersection(*fields_) - views._PLANNING  # noqa: SLF001  nowhere else
        allowed = own | {*reading.GIVEN, *views.CONTEXT} | scene(code).shared().keys()

        found = variants_of(path, variants.SHAPES)
        wrong = {v.line: wrong_names(code, v, allowed) for v in found}
        wrong |= {v.line: wrong[v.line] | wrong_attributes(v) for v in found}

        assert not {line: names for line, names in wrong.items() if names}

    @pytest.mark.parametrize("name", DETECTORS)
    def test_its_storyline_has_nothing_that_none_reads(self, name: str) -> None:
        own = {field for kind in storylines_of(name) for field in kind.field_names}
        files = (TEMPLATES / code / f"storylines/{name}.j2" for code in LANGUAGES)
        read = {word for path in files for word in names_in(path)}

        assert own - set(Storyline.field_names) - read == set()

    @pytest.mark.parametrize(("code", "name"), CLASS_FILES)
    def test_a_class_says_in_which_race_everywhere_or_nowhere(
        self, code: str, name: str
    ) -> None:
        """Without it, "third overall" would be read of another race.

        The first race of a season is called that.
        """
        path = TEMPLATES / code / f"storylines/{name}.j2"
        whole = [
            v
            for v in variants_of(path, variants.SHAPES)
            if v.shape in ("clause", "sentence")
        ]
        silent = [
            v.line
            for v in whole
            if not IN_WHICH & spoken_of(v) and "races == 1" not in v.condition
        ]

        assert silent in ([], [v.line for v in whole])

    @pytest.mark.parametrize(("code", "name"), FILES)
    def test_can_stand_alone(self, code: str, name: str) -> None:
        """Something to say where there is no sentence to hang on."""
        path = TEMPLATES / code / f"storylines/{name}.j2"
        if not path.is_file():
            pytest.skip("missing, as test_has_a_template says")
        shapes = {v.shape for v in variants_of(path, variants.SHAPES)}

        assert shapes & {"clause", "sentence", "standfirst"}
        if any(kind.satellite for kind in storylines_of(name)):
            assert shapes & {"tail", "opening"}

    @pytest.mark.parametrize("code", LANGUAGES)
    @pytest.mark.parametrize("name", DETECTORS)
    def test_what_locates_a_race_numbers_it(self, name: str, code: str) -> None:
        found = variants_of(TEMPLATES / code / f"storylines/{name}.j2", variants.SHAPES)
        silent = [v.line for v in found if not IN_WHICH & spoken_of(v)]

        assert not silent or not any(k.locates for k in storylines_of(name))

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_no_template_without_a_storyline(self, code: str) -> None:
        found = {p.stem for p in (TEMPLATES / code / "storylines").glob("*.j2")}

        assert found <= set(DETECTORS)

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_folder_is_complete(self, code: str) -> None:
        folder = TEMPLATES / code
        found = {str(p.relative_to(folder)) for p in folder.rglob("*.j2")}
        twins = {
            str(path.relative_to(TEMPLATES / other))
            for other in LANGUAGES
            for path in (TEMPLATES / other).rglob("*.j2")
        }

        assert sorted((FIXED | twins) - found) == []

    def test_no_folder_without_a_language(self) -> None:
        found = {path.name for path in TEMPLATES.iterdir() if path.is_dir()}

        assert found <= set(LANGUAGES)


class TestLanguages:
    @pytest.mark.parametrize("code", LANGUAGES)
    def test_answers_every_question(self, code: str) -> None:
        questions = {name for name in vars(Language) if not name.startswith("_")}
        language = pipeline.language(code)

        assert [name for name in sorted(questions) if not hasattr(language, name)] == []
        assert language.code == code
        assert language.locale.startswith(f"{code}_")

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_has_cases(self, code: str) -> None:
        assert (ROOT / f"tests/languages/{code}.yaml").is_file()

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_terms_are_complete(self, code: str) -> None:
        found = terms(code)

        assert all(getattr(found, field.name) for field in fields(Terms))

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_captions_are_complete(self, code: str) -> None:
        captions = Captions(pipeline.language(code))

        assert all(captions.say(n) for n, known in CAPTIONS.items() if not known)

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_joints_are_complete(self, code: str) -> None:
        found = variants_of(TEMPLATES / code / "joints.j2", loading.JOINTS)
        wrong = {v.line: wrong_names(code, v, IN_JOINTS) for v in found}
        relations = {relation.value for relation in Relation} - {Relation.NONE.value}

        assert relations - {v.shape for v in found} == set()
        assert not {line: names for line, names in wrong.items() if names}

    @pytest.mark.parametrize("code", LANGUAGES)
    def test_names_are_complete(self, code: str) -> None:
        allowed = (*loading.NAMES, *loading.CASES)
        found = variants_of(TEMPLATES / code / "names.j2", allowed)
        wrong = {v.line: wrong_names(code, v, IN_NAMES) for v in found}

        assert set(loading.NAMES) - {v.shape for v in found} == set()
        assert not {line: names for line, names in wrong.items() if names}


def takes(function: Any, count: int) -> bool:  # noqa: ANN401  whatever a module offers
    return callable(function) and len(inspect.signature(function).parameters) == count


class TestOtherCollections:
    @pytest.mark.parametrize("name", discovery.names("plans"))
    def test_plan(self, name: str) -> None:
        module = discovery.member("plans", name)

        assert module.KIND in {"report", "preview"}
        assert isinstance(module.PRECEDENCE, int)
        assert takes(module.fits, 1)
        assert takes(module.plan, 2)

    @pytest.mark.parametrize("name", discovery.names("documents"))
    def test_document(self, name: str) -> None:
        module = discovery.member("documents", name)

        assert module.SUFFIX.isalnum()
        assert takes(module.render, 1)
        assert (ROOT / f"tests/documents/test_{name}.py").is_file()

    def test_no_two_documents_have_one_suffix(self) -> None:
        suffixes = [d.SUFFIX for d in discovery.members("documents").values()]

        assert len(set(suffixes)) == len(suffixes)

    @pytest.mark.parametrize("name", discovery.names("commands"))
    def test_command(self, name: str) -> None:
        module: ModuleType = discovery.member("commands", name)
        summary = (module.__doc__ or "").partition("\n")[0]

        assert summary.endswith(".")
        assert all(line.startswith("genrelease ") for line in module.EXAMPLES)
        assert takes(module.options, 1)
        assert takes(module.run, 1)
        assert (ROOT / f"tests/commands/test_{name}.py").is_file()

    @pytest.mark.parametrize("name", discovery.names("charts"))
    def test_chart(self, name: str) -> None:
        module = discovery.member("charts", name)

        assert module.__doc__
        assert takes(module.draw, 1)
        assert (ROOT / f"tests/charts/test_{name}.py").is_file()

    @pytest.mark.parametrize("name", discovery.names("checks"))
    def test_check(self, name: str) -> None:
        module = discovery.member("checks", name)

        assert module.__doc__
        assert takes(module.check, 1)
        assert (ROOT / f"tests/checks/test_{name}.py").is_file()


def test_collections_hold_members_only() -> None:
    """The file of a collection itself has a docstring and nothing to look up."""
    for file in (ROOT / "generator").rglob("__init__.py"):
        body = ast.parse(file.read_text("utf-8")).body

        assert len(body) == 1, file
        assert isinstance(body[0], ast.Expr), file


def test_modules_are_short() -> None:
    """Above 250 lines a module becomes a folder of the same name."""
    long = {
        str(path.relative_to(ROOT)): lines
        for path in (ROOT / "generator").rglob("*.py")
        if (lines := len(path.read_text("utf-8").splitlines())) > 250
    }

    assert long == {}
