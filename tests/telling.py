"""Storylines, plans and templates that a test invents.

story("win", subject=KLEIN)                 a storyline that templates call "win"
plan_of([story("win"), story("streak")])    one paragraph after an empty standfirst
Telling(tmp_path, {"win": WINS}).body(plan) the sentences, told with these templates
"""

from __future__ import annotations

from dataclasses import dataclass, field
from typing import TYPE_CHECKING, Any, cast

from generator.analysis.field import Driver
from generator.evidence import Ref
from generator.facts import establish
from generator.grouping import paragraph
from generator.pipeline import language
from generator.plan import Plan, Rhythm
from generator.sentences.drafts import Options
from generator.sentences.mentions import Register
from generator.sentences.say import say
from generator.sentences.views import Scene
from generator.sentences.wordings import Wordings
from generator.storyline import Beat, Storyline
from tests.builders import MONZA, bundle, entry, meeting, season

if TYPE_CHECKING:
    from collections.abc import Iterable, Mapping, Sequence
    from pathlib import Path

    from generator.facts import Facts
    from generator.language import Language
    from generator.plan import Paragraph
    from generator.sentences.say import Sentences

AT = (Ref(MONZA, ("races", 0)),)


def driver(surname: str, *, namesakes: bool = False, **overrides: Any) -> Driver:  # noqa: ANN401  fields of Entry
    """Make a driver who is in no field."""
    at = Ref("season", ("entries", surname))
    return Driver(surname, entry(surname, **overrides), at, namesakes)


KLEIN = driver("Klein", first_name="Marvin")
LATORRE = driver("Latorre", first_name="Florian")
DURAND = driver("Durand", first_name="Anne", gender="f", team="ABM")


def story(  # noqa: PLR0913  as much as a storyline's class says of it
    key: str = "invented",
    *,
    beat: Beat = Beat.COURSE,
    satellite: bool = False,
    essential: bool = False,
    incidental: bool = False,
    own: Mapping[str, object] | None = None,
    **fields: Any,  # noqa: ANN401  fields of Storyline
) -> Storyline:
    """Make a storyline of a kind of its own, with further fields of its own."""
    further = own or {}
    kind = type(
        key,
        (Storyline,),
        {
            "__module__": f"invented.{key}",
            "__annotations__": dict.fromkeys(further, "object"),
            "beat": beat,
            "satellite": satellite,
            "essential": essential,
            "incidental": incidental,
        },
    )
    given = {"evidence": AT, "value": 5.0, **further, **fields}
    return cast("Storyline", kind(**given))


def plan_of(
    *paragraphs: Iterable[Storyline],
    standfirst: Iterable[Storyline] = (),
    headline: Sequence[Storyline] = (),
    rhythm: Rhythm | None = None,
) -> Plan:
    """Plan paragraphs of storylines."""
    return Plan(
        shape="race_by_race",
        kind="report",
        headline=tuple(headline),
        standfirst=paragraph("standfirst", standfirst, lead=True),
        body=tuple(paragraph(f"{i}", one) for i, one in enumerate(paragraphs)),
        rhythm=rhythm or Rhythm(mean=10, longest=40, shortest=1),
    )


def told(part: Paragraph) -> list[str]:
    """Name the storylines of a paragraph."""
    return [message.story.key for message in part.messages]


def facts_of(*drivers: Driver, **overrides: Any) -> Facts:  # noqa: ANN401  fields of SeasonFile
    """Establish a meeting of which only the field is known."""
    field = {one.key: one.entry for one in drivers or (KLEIN, LATORRE, DURAND)}
    made = season(**{"entries": field, **overrides})
    return establish(bundle(made, {MONZA: meeting()}), MONZA)


@dataclass
class Telling:
    """Tells invented storylines with invented templates, in one language."""

    folder: Path
    templates: Mapping[str, str] = field(default_factory=dict)
    """Variants by storyline; also "joints" and "names"."""
    code: str = "en"
    facts: Facts = field(default_factory=facts_of)

    def __post_init__(self) -> None:
        """Write the templates into a project."""
        for name, source in self.templates.items():
            fixed = name in ("joints", "names", "terms")
            where = self.folder / "templates" / self.code
            file = where / f"{name}.j2" if fixed else where / f"storylines/{name}.j2"
            file.parent.mkdir(parents=True, exist_ok=True)
            file.write_text(source, "utf-8")

    @property
    def language(self) -> Language:
        """The language."""
        return language(self.code)

    def wordings(self, shape: str = "race_by_race") -> Wordings:
        """Prepare the templates."""
        scene = Scene(self.facts, self.language, Register(), shape)
        return Wordings(scene, self.folder)

    def options(self, turn: int = 0) -> Options:
        """Prepare the steps that these templates allow."""
        return Options(self.wordings(), turn)

    def say(self, plan: Plan) -> Sentences:
        """Tell a plan."""
        return say(plan, self.facts, self.language, project=self.folder)

    def body(self, *paragraphs: Iterable[Storyline], **more: Any) -> list[list[str]]:  # noqa: ANN401  of plan_of
        """Tell paragraphs, and give their sentences."""
        said = self.say(plan_of(*paragraphs, **more)).body
        return [
            [sentence.text.replace("\N{NO-BREAK SPACE}", " ") for sentence in part]
            for part in said
        ]
