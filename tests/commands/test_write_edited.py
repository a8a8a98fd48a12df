"""A release that a person has edited stays, whatever genrelease is asked."""

from __future__ import annotations

import re
import shutil
from pathlib import Path

import docx
import pytest

from tests.asking import MONZA, TO_FRENCH, Ask, written

DRAFT = "output/monza-2021.fr.new.txt"
WORD = "output/monza-2021.fr.docx"


@pytest.fixture
def edited(cup: Path, ask: Ask) -> Path:
    """The French release of Monza, with the name of a place corrected by hand."""
    ask(*TO_FRENCH)
    release = cup / MONZA
    release.write_text(release.read_text("utf-8").replace("Monza", "Milan"), "utf-8")
    return release


BEFORE, AFTER = re.compile("23|ingt-trois"), re.compile("24|ingt-quatre")
"""The size of the field, in figures or at the head of a sentence."""


def change_results(cup: Path) -> None:
    file = cup / "results/pccf-2021/monza-2021.yaml"
    text = file.read_text("utf-8")
    file.write_text(text.replace("field_size: 23", "field_size: 24"), "utf-8")


class TestNobodyEdited:
    def test_a_new_draft_replaces_the_old(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH)
        before = (cup / MONZA).read_bytes()
        change_results(cup)

        answer = ask(*TO_FRENCH)

        assert (cup / MONZA).read_bytes() != before
        assert written(cup / "output") == ["monza-2021.fr.txt"]
        assert "edited" not in answer.err

    def test_a_copied_project_knows_its_own_releases(
        self, cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
    ) -> None:
        ask(*TO_FRENCH)
        copy = cup.parent / "copy"
        shutil.copytree(cup, copy)
        change_results(copy)
        monkeypatch.chdir(copy)

        assert "edited" not in ask(*TO_FRENCH).err
        assert written(copy / "output") == ["monza-2021.fr.txt"]

    def test_a_release_of_the_same_words_needs_no_record(
        self, cup: Path, ask: Ask
    ) -> None:
        ask(*TO_FRENCH)
        (cup / "output/.genrelease").unlink()

        assert "edited" not in ask(*TO_FRENCH).err
        change_results(cup)
        assert "edited" not in ask(*TO_FRENCH).err

    def test_a_deleted_release_is_written_again(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH)
        (cup / MONZA).unlink()

        assert ask(*TO_FRENCH).code == 0
        assert (cup / MONZA).is_file()

    def test_the_record_is_read_by_sha256sum(self, cup: Path, ask: Ask) -> None:
        ask("monza-2021")
        lines = (cup / "output/.genrelease").read_text().splitlines()

        assert [line[64:] for line in lines] == [
            "  monza-2021.en.txt",
            "  monza-2021.fr.txt",
        ]


class TestEdited:
    def test_stays(self, edited: Path, ask: Ask) -> None:
        mine = edited.read_bytes()

        answer = ask(*TO_FRENCH)

        assert answer.code == 0
        assert edited.read_bytes() == mine
        assert f"{MONZA} has been edited since genrelease wrote it" in answer.err
        assert "--force" in answer.err

    def test_has_the_new_draft_beside_it(
        self, edited: Path, cup: Path, ask: Ask
    ) -> None:
        answer = ask(*TO_FRENCH)

        draft = (cup / DRAFT).read_text("utf-8")
        assert draft.replace("Monza", "Milan") == edited.read_text("utf-8")
        assert DRAFT in answer.err

    @pytest.mark.usefixtures("edited")
    def test_shows_what_differs(self, ask: Ask) -> None:
        lines = ask(*TO_FRENCH).err.splitlines()

        assert f"--- {MONZA} (edited)" in lines
        assert f"+++ {DRAFT} (new)" in lines
        assert any(line[0] == "-" and "Milan" in line for line in lines)
        assert any(line[0] == "+" and "Monza" in line for line in lines)

    def test_is_replaced_by_force(self, edited: Path, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH)

        assert ask(*TO_FRENCH, "--force").code == 0
        assert "Milan" not in edited.read_text("utf-8")
        assert written(cup / "output") == ["monza-2021.fr.txt"]

    def test_does_not_hold_up_the_other_language(
        self, edited: Path, cup: Path, ask: Ask
    ) -> None:
        ask("monza-2021")

        assert "Milan" in edited.read_text("utf-8")
        assert (cup / "output/monza-2021.en.txt").is_file()

    @pytest.mark.usefixtures("edited")
    def test_has_one_draft_however_often_it_is_written(
        self, cup: Path, ask: Ask
    ) -> None:
        ask(*TO_FRENCH)
        change_results(cup)
        ask(*TO_FRENCH)

        assert written(cup / "output") == ["monza-2021.fr.new.txt", "monza-2021.fr.txt"]
        assert AFTER.search((cup / DRAFT).read_text("utf-8"))

    @pytest.mark.usefixtures("edited")
    def test_a_draft_may_be_edited_too(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH)
        (cup / DRAFT).write_text("mine as well", "utf-8")

        answer = ask(*TO_FRENCH)

        assert (cup / DRAFT).read_text("utf-8") == "mine as well"
        assert "output/monza-2021.fr.new-2.txt is the new draft" in answer.err

    def test_a_draft_renamed_is_ours_again(
        self, edited: Path, cup: Path, ask: Ask
    ) -> None:
        ask(*TO_FRENCH)
        (cup / DRAFT).replace(edited)
        change_results(cup)

        assert "edited" not in ask(*TO_FRENCH).err
        assert written(cup / "output") == ["monza-2021.fr.txt"]

    def test_a_file_that_genrelease_never_wrote_stays(
        self, cup: Path, ask: Ask
    ) -> None:
        (cup / "output").mkdir()
        (cup / MONZA).write_bytes(b"\xff by hand")

        assert ask(*TO_FRENCH).code == 0
        assert (cup / MONZA).read_bytes() == b"\xff by hand"
        assert (cup / DRAFT).is_file()

    def test_a_damaged_record_is_on_the_safe_side(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH)
        (cup / "output/.genrelease").write_bytes(b"\xff\x00 nonsense\n")
        change_results(cup)
        before = (cup / MONZA).read_bytes()

        ask(*TO_FRENCH)

        assert (cup / MONZA).read_bytes() == before
        assert (cup / DRAFT).is_file()


class TestWord:
    def test_what_differs_is_shown_by_its_words(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH, "--format", "docx")
        before = (cup / WORD).read_bytes()
        change_results(cup)
        (cup / WORD).write_bytes(before + b"edited")

        answer = ask(*TO_FRENCH, "--format", "docx")

        assert (cup / WORD).read_bytes() == before + b"edited"
        assert (cup / "output/monza-2021.fr.new.docx").is_file()
        lines = answer.err.splitlines()
        assert any(line[0] == "-" and BEFORE.search(line) for line in lines)
        assert any(line[0] == "+" and AFTER.search(line) for line in lines)

    def test_the_same_words_saved_again(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH, "--format", "docx")
        (cup / WORD).write_bytes((cup / WORD).read_bytes() + b"saved again")

        assert "the words are the same" in ask(*TO_FRENCH, "--format", "docx").err

    def test_opened_and_saved_by_a_word_processor(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH, "--format", "docx")
        opened = docx.Document(str(cup / WORD))
        opened.core_properties.last_modified_by = "the press office"
        opened.save(str(cup / WORD))
        saved = (cup / WORD).read_bytes()

        answer = ask(*TO_FRENCH, "--format", "docx")

        assert (cup / WORD).read_bytes() == saved
        assert "the words are the same" in answer.err

    def test_a_word_changed_in_a_word_processor_is_shown(
        self, cup: Path, ask: Ask
    ) -> None:
        ask(*TO_FRENCH, "--format", "docx")
        opened = docx.Document(str(cup / WORD))
        run = next(r for p in opened.paragraphs for r in p.runs if "Klein" in r.text)
        run.text = run.text.replace("Klein", "Clein")
        opened.save(str(cup / WORD))
        saved = (cup / WORD).read_bytes()

        lines = ask(*TO_FRENCH, "--format", "docx").err.splitlines()

        assert (cup / WORD).read_bytes() == saved
        assert any(line[0] == "-" and "Clein" in line for line in lines)
        assert any(line[0] == "+" and "Klein" in line for line in lines)

    def test_a_file_that_word_cannot_open_stays(self, cup: Path, ask: Ask) -> None:
        ask(*TO_FRENCH, "--format", "docx")
        (cup / WORD).write_bytes(b"PK broken")

        answer = ask(*TO_FRENCH, "--format", "docx")

        assert answer.code == 0
        assert "not compared" in answer.err
        assert (cup / WORD).read_bytes() == b"PK broken"
