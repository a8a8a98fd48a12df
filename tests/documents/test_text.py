"""The plain text: what stands in it, in which order, on which lines."""

from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.documents import text
from generator.release import ContactLines, LinkLine, Section

if TYPE_CHECKING:
    from generator.release import Release

COMPLETE = """\
MAISON

Information presse

21 juillet 2025

Coupe 2025

Titre

Chapeau.

Premier paragraphe.

Course 1

Deuxième paragraphe.

Troisième paragraphe.

Où trouver les photographies.

Contacts

Zoé Müller
Attachée de presse
+33 1 99 00 00 00
zoe@maison.example

Jean Roux
Rédacteur

Liens

Classements
<https://maison.example/classements>
"""

BARE = """\
MAISON

Information presse

Coupe 2025

Titre

Chapeau.
"""


def test_a_complete_release_reads_from_letterhead_to_links(bare: Release) -> None:
    release = replace(
        bare,
        date="21 juillet 2025",
        sections=(
            Section(paragraphs=("Premier paragraphe.",)),
            Section(
                heading="Course 1",
                paragraphs=("Deuxième paragraphe.", "Troisième paragraphe."),
            ),
        ),
        closing="Où trouver les photographies.",
        contacts_heading="Contacts",
        contacts=(
            ContactLines(
                name="Zoé Müller",
                role="Attachée de presse",
                phone="+33 1 99 00 00 00",
                email="zoe@maison.example",
            ),
            ContactLines(name="Jean Roux", role="Rédacteur"),
        ),
        links_heading="Liens",
        links=(
            LinkLine(label="Classements", url="https://maison.example/classements"),
        ),
    )

    assert text.render(release).decode() == COMPLETE


def test_what_a_release_lacks_leaves_no_empty_lines(bare: Release) -> None:
    assert text.render(bare).decode() == BARE


def test_a_heading_without_contacts_or_links_is_left_out(bare: Release) -> None:
    release = replace(bare, contacts_heading="Contacts", links_heading="Liens")

    assert text.render(release).decode() == BARE


def test_a_link_without_a_label_stands_alone(bare: Release) -> None:
    release = replace(bare, links=(LinkLine(label="", url="https://maison.example"),))

    assert text.render(release).decode() == f"{BARE}\n<https://maison.example>\n"


def test_a_long_paragraph_stays_on_one_line(french: Release) -> None:
    lines = text.render(french).decode().split("\n")

    for section in french.sections:
        for paragraph in section.paragraphs:
            assert paragraph in lines


def test_no_break_spaces_are_kept(bare: Release) -> None:
    typeset = "Titre\u00a0: «\u202foui\u202f»\u202f!"

    written = text.render(replace(bare, headline=typeset)).decode()

    assert typeset in written.split("\n")


def test_every_line_ends_with_lf_alone(bare: Release) -> None:
    release = replace(bare, standfirst="Une ligne.\r\nUne autre.\rEt une autre.\n\n")

    written = text.render(release)

    assert written.endswith(b"\n\nUne ligne.\nUne autre.\nEt une autre.\n")
    assert b"\r" not in written


def test_half_a_character_does_not_stop_the_release(bare: Release) -> None:
    assert b"Titre ?" in text.render(replace(bare, headline="Titre \ud800"))


def test_the_same_release_gives_the_same_bytes(sample: Release) -> None:
    assert text.render(sample) == text.render(sample)
