"""Captions: complete in every language, strict in what they speak of."""

from __future__ import annotations

from pathlib import Path

import pytest

from generator import discovery, pipeline
from generator.errors import TemplateError
from generator.sentences.captions import CAPTIONS, Captions
from generator.sentences.loading import folders

LANGUAGES = discovery.names("languages")


def changed(project: Path, old: str, new: str) -> Path:
    """Give a project captions of its own: the built-in ones with a change."""
    text = (folders(None)[-1] / "en/charts.j2").read_text("utf-8")
    assert old in text
    (project / "templates/en").mkdir(parents=True)
    (project / "templates/en/charts.j2").write_text(text.replace(old, new), "utf-8")
    return project


@pytest.mark.parametrize("code", LANGUAGES)
def test_every_caption_has_words_in_every_language(code: str) -> None:
    captions = Captions(pipeline.language(code))
    without = [name for name, known in CAPTIONS.items() if not known]

    assert all(captions.say(name) for name in without)


def test_the_first_variant_that_fits_is_taken() -> None:
    captions = Captions(pipeline.language("en"))

    assert captions.say("title_race", title="Am", overall=True) == "The title race"
    assert captions.say("title_race", title="Am", overall=False).endswith("race: Am")


def test_a_project_has_words_of_its_own(tmp_path: Path) -> None:
    project = changed(tmp_path, "lead change", "new leader")

    assert Captions(pipeline.language("en"), project).say("lead_change") == "new leader"


@pytest.mark.parametrize(
    ("old", "new", "what"),
    [
        ("[penalty]", "[penalties]", "penalties"),
        ("[penalty]\npenalty\n", "", "penalty"),
        ("{{ sign }} {{ meaning }}", "{{ signs }} {{ meaning }}", "signs"),
        ("{{ sign }} {{ meaning }}", "{{ sign }} {{ meaning|shout }}", "shout"),
        ("{{ sign }} {{ meaning }}", "{{ sign }} {{ meaning", "end"),
    ],
)
def test_what_is_wrong_is_said_at_once(
    tmp_path: Path, old: str, new: str, what: str
) -> None:
    with pytest.raises(TemplateError) as caught:
        Captions(pipeline.language("en"), changed(tmp_path, old, new))

    (fault,) = caught.value.faults
    assert fault.file.endswith("charts.j2")
    assert what in str(fault)
