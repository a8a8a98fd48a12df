"""What the press officer decides shows in every document, and in the plan."""

from __future__ import annotations

from pathlib import Path

import docx
import pytest

from generator import pipeline, project
from tests.asking import Ask

OWN = """\
editorial:
  headline: {fr: Klein sans trembler, en: Klein keeps his nerve}
  embargo: 2021-07-13 18:00
  pin: ["fastest_lap, race 1, Boccolacci", next_meeting]
  ban: [streak, "win_count, race 2, Boccolacci, 3"]
  quotes:
    - driver: Klein
      race: 1
      words: {fr: La relance a tout changé., en: The restart changed it all.}
    - name: Ada Laurent
      role: {fr: directrice de CLRT, en: team principal of CLRT}
      words: {fr: Une équipe soudée, en: A tight-knit team}
    - {name: Paul Roy, words: {fr: Un grand jour, en: A great day}, title: Am}
  notes:
    - {words: {fr: Un orage menaçait., en: A storm was brewing.}, race: 1, first: true}
    - {words: {fr: Le public était de retour., en: The public was back.}}
"""
HEADLINES = {"fr": "Klein sans trembler", "en": "Klein keeps his nerve"}
EMBARGOES = {
    "fr": "Sous embargo jusqu’au 13 juillet 2021, 18h",
    "en": "Embargoed until 13 July 2021, 18:00",
}


def plain(text: str) -> str:
    """Every space the same, so that typography does not matter here."""
    return " ".join(text.split())


@pytest.fixture
def decided(cup: Path) -> Path:
    """Monza with decisions of every kind."""
    file = cup / "results/pccf-2021/monza-2021.yaml"
    file.write_text(file.read_text("utf-8") + OWN, "utf-8")
    return cup


def paragraphs(folder: Path, ask: Ask, code: str, format_: str) -> list[str]:
    """The paragraphs of a release, spaces levelled."""
    answer = ask("monza-2021", "--lang", code, "--format", format_, "--force")
    assert answer.code == 0, answer.err
    if format_ == "text":
        text = (folder / f"output/monza-2021.{code}.txt").read_text("utf-8")
        return [plain(block) for block in text.split("\n\n")]
    document = docx.Document(str(folder / f"output/monza-2021.{code}.docx"))
    return [plain(one.text) for one in document.paragraphs]


def whole(folder: Path, ask: Ask, code: str) -> str:
    return "\n".join(paragraphs(folder, ask, code, "text"))


@pytest.mark.parametrize("format_", ["text", "docx"])
@pytest.mark.parametrize("code", ["fr", "en"])
class TestEveryDocument:
    def test_has_the_headline_of_ones_own(
        self, decided: Path, ask: Ask, code: str, format_: str
    ) -> None:
        assert HEADLINES[code] in paragraphs(decided, ask, code, format_)

    def test_prints_the_embargo_above_the_headline(
        self, decided: Path, ask: Ask, code: str, format_: str
    ) -> None:
        found = paragraphs(decided, ask, code, format_)

        assert found.index(EMBARGOES[code]) < found.index(HEADLINES[code])

    def test_quotes_with_the_marks_of_the_language(
        self, decided: Path, ask: Ask, code: str, format_: str
    ) -> None:
        text = "\n".join(paragraphs(decided, ask, code, format_))
        first = {
            "fr": "« La relance a tout changé »",
            "en": "The restart changed it all",
        }
        role = {"fr": "Ada Laurent, directrice de CLRT", "en": "team principal of CLRT"}

        assert first[code] in text
        assert role[code] in text
        assert "Paul Roy" in text

    def test_prints_notes_as_they_stand(
        self, decided: Path, ask: Ask, code: str, format_: str
    ) -> None:
        text = "\n".join(paragraphs(decided, ask, code, format_))
        notes = {
            "fr": ("Un orage menaçait.", "Le public était de retour."),
            "en": ("A storm was brewing.", "The public was back."),
        }

        assert all(text.count(note) == 1 for note in notes[code])


class TestPlaces:
    def test_a_first_note_opens_the_account_of_its_race(self, decided: Path) -> None:
        location = project.find(decided, "monza-2021")
        plan = pipeline.account(project.load(location), "monza-2021").plan
        told = [message.story for part in plan.body for message in part.messages]

        assert next(s.key for s in told if s.race == 1) == "note"

    def test_a_quote_stands_with_its_race(self, decided: Path, ask: Ask) -> None:
        del decided
        lines = ask("plan", "monza-2021", "--lang", "fr").out.splitlines()
        told = {one[7:]: lines[i + 1].strip() for i, one in enumerate(lines[:-1])}

        own, other = told["win, race 1, Klein"], told["win, race 2, Boccolacci"]
        assert own <= told["quote, race 1, Klein"] < other

    def test_what_is_said_of_the_whole_meeting_comes_last(
        self, decided: Path, ask: Ask
    ) -> None:
        text = whole(decided, ask, "fr")

        assert text.index("La relance") < text.index("Une équipe soudée")
        assert text.index("La relance") < text.index("Le public était de retour.")


class TestPlan:
    def test_shows_the_decisions(self, decided: Path, ask: Ask) -> None:
        del decided
        lines = ask("plan", "monza-2021", "--lang", "fr").out.splitlines()

        assert "headline of your own (fr): Klein sans trembler" in lines
        assert "embargo: until 2021-07-13 18:00" in lines
        assert any(line.endswith("  next_meeting (pinned)") for line in lines)

    def test_shows_what_is_banned_by_name(self, decided: Path, ask: Ask) -> None:
        del decided
        lines = ask("plan", "monza-2021", "--lang", "fr").out.splitlines()
        banned = [
            lines[i - 1].split("  ")[-1]
            for i, s in enumerate(lines)
            if s.strip() == "banned"
        ]

        assert banned == [
            "win_count, race 2, Boccolacci, 3",
            "streak, race 1, Klein, 2",
        ]

    def test_shows_what_is_pinned_or_banned_in_vain(
        self, decided: Path, ask: Ask
    ) -> None:
        del decided
        lines = ask("plan", "monza-2021", "--lang", "fr").out.splitlines()

        assert "pinned, but not found here: fastest_lap, race 1, Boccolacci" in lines

    @pytest.mark.usefixtures("cup")
    def test_says_nothing_where_nothing_was_decided(self, ask: Ask) -> None:
        out = ask("plan", "monza-2021", "--lang", "fr").out

        assert "pinned" not in out
        assert "banned" not in out
        assert "embargo" not in out


def decide(cup: Path, line: str, meeting: str = "monza-2021") -> None:
    file = cup / f"results/pccf-2021/{meeting}.yaml"
    file.write_text(f"{file.read_text('utf-8')}editorial: {{{line}}}\n", "utf-8")


def tight(cup: Path) -> None:
    """A house whose releases are so short that little has room."""
    season = cup / "results/pccf-2021/season.yaml"
    text = season.read_text("utf-8").replace("words: [450, 680]", "words: [100, 150]")
    season.write_text(text, "utf-8")


def left_out(ask: Ask) -> list[str]:
    lines = ask("plan", "monza-2021", "--lang", "fr").out.splitlines()
    places = [i for i, line in enumerate(lines) if line.strip() == "left out"]
    return [lines[i - 1][7:] for i in places]


def test_what_is_pinned_is_told_however_little_room_there_is(
    cup: Path, ask: Ask
) -> None:
    tight(cup)
    dropped = left_out(ask)
    pins = ", ".join(f'"{name}"' for name in dropped)
    decide(cup, f"pin: [{pins}]")

    assert len(dropped) > 3
    assert not [name for name in left_out(ask) if name.endswith("(pinned)")]


def test_what_is_pinned_gives_the_headline(cup: Path, ask: Ask) -> None:
    before = ask("plan", "monza-2021", "--lang", "fr").out
    decide(cup, "pin: [streak]")
    after = ask("plan", "monza-2021", "--lang", "fr").out

    assert "streak, race 1, Klein, 2\n       headline" not in before
    assert "streak, race 1, Klein, 2 (pinned)\n       headline" in after


def test_what_is_banned_is_not_told(cup: Path, ask: Ask) -> None:
    decide(cup, "ban: [weather, venue, streak]")
    out = ask("plan", "monza-2021", "--lang", "fr").out

    assert "venue\n       banned" in out
    assert "venue\n       standfirst" not in out


def test_a_quote_in_a_preview(cup: Path, ask: Ask) -> None:
    decide(
        cup,
        "quotes: [{driver: Klein, words: {fr: Tout reste à faire, en: All to do}}]",
        "portimao-2021",
    )
    ask("portimao-2021", "--lang", "fr", "--kind", "preview")

    assert "Tout reste à faire" in (cup / "output/portimao-2021.fr.txt").read_text(
        "utf-8"
    )


FAULTS = {
    "quotes: [{words: {fr: Bravo, en: Bravo}}]": "the quote does not say who speaks",
    "pin: [wim]": 'there is no storyline "wim"; correct it (did you mean win?)',
    "ban: [wim]": 'there is no storyline "wim"; correct it (did you mean win?)',
    "notes: [{words: {fr: Pluie, en: Rain}, race: 3}]": "there is no race 3",
    "notes: [{words: {fr: Pluie}}]": "the text has no en",
    "notes: [{words: {}}]": "the note has no words",
    "headline: {fr: Seul}": "the text has no en",
}


@pytest.mark.parametrize(("line", "fault"), FAULTS.items())
def test_a_wrong_decision_is_found_with_its_line(
    cup: Path, ask: Ask, line: str, fault: str
) -> None:
    decide(cup, line)
    file = cup / "results/pccf-2021/monza-2021.yaml"
    number = len(file.read_text("utf-8").splitlines())

    answer = ask("check", "monza-2021")

    assert answer.code == 1
    assert f"results/pccf-2021/monza-2021.yaml, line {number}: {fault}" in answer.out
