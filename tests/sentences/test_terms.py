"""The fixed words around a release."""

from __future__ import annotations

from dataclasses import astuple, replace
from typing import TYPE_CHECKING

import pytest

from generator.errors import TemplateError
from generator.sentences.terms import Terms, terms

if TYPE_CHECKING:
    from pathlib import Path

OWN = "".join(
    f"[{name}]\nour {name}\n\n"
    for name in ("embargo", "contacts", "links", "page", "page_of")
)


def write(project: Path, source: str) -> Path:
    file = project / "templates" / "en" / "terms.j2"
    file.parent.mkdir(parents=True)
    file.write_text(source, "utf-8")
    return file


@pytest.mark.parametrize("code", ["fr", "en"])
def test_every_language_has_its_terms(code: str) -> None:
    assert all(astuple(terms(code)))


def test_a_project_may_have_its_own(tmp_path: Path) -> None:
    write(tmp_path, OWN)

    assert terms("en", tmp_path).page_of == "our page_of"
    assert terms("fr", tmp_path) == terms("fr")


def test_every_term_that_is_missing_is_told(tmp_path: Path) -> None:
    file = write(tmp_path, "[page]\nPage\n\n[links]\nLinks\n")
    with pytest.raises(TemplateError) as caught:
        terms("en", tmp_path)

    assert {fault.file for fault in caught.value.faults} == {str(file)}
    assert sorted(fault.what for fault in caught.value.faults) == [
        "[contacts] is missing",
        "[embargo] is missing",
        "[page_of] is missing",
    ]


def test_a_term_that_there_is_not_is_told(tmp_path: Path) -> None:
    write(tmp_path, f"{OWN}[pages]\nPages\n")
    with pytest.raises(TemplateError, match="pages"):
        terms("en", tmp_path)


def test_a_language_without_terms_lacks_them_all() -> None:
    with pytest.raises(TemplateError) as caught:
        terms("xx")

    assert len(caught.value.faults) == len(astuple(terms("en")))


def test_terms_are_a_value() -> None:
    plain = Terms(embargo="", contacts="", links="", page="", page_of="")

    assert replace(plain, page="Page").page == "Page"
