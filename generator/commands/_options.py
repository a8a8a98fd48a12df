"""Options that several commands share, and what they stand for."""

from __future__ import annotations

from pathlib import Path
from typing import TYPE_CHECKING

from generator import discovery

if TYPE_CHECKING:
    from argparse import ArgumentParser

ALL = "all"
KINDS = ("auto", "report", "preview")


def add_meeting(parser: ArgumentParser, *, optional: bool = False) -> None:
    """Let the user name a meeting."""
    parser.add_argument(
        "meeting",
        metavar="MEETING",
        nargs="?" if optional else None,
        help="name of the meeting's file without folder and ending (monza-2021); "
        "where two seasons have it, with the season's folder (pccf-2021/monza-2021)",
    )


def add_project(parser: ArgumentParser) -> None:
    """Let the user name the folder of the project."""
    parser.add_argument(
        "--project",
        metavar="DIR",
        type=Path,
        default=Path(),
        help="folder that holds results/ and, if need be, templates/ (default: this "
        "folder)",
    )


def add_languages(parser: ArgumentParser) -> None:
    """Let the user choose languages."""
    codes = (*discovery.names("languages"), ALL)
    parser.add_argument(
        "--lang",
        choices=codes,
        default=ALL,
        help=f"language of the release: {', '.join(codes)} (default: {ALL})",
        metavar="LANG",
    )


def add_kind(parser: ArgumentParser) -> None:
    """Let the user say which kind of release it is to be."""
    parser.add_argument(
        "--kind",
        choices=KINDS,
        default=KINDS[0],
        help="report or preview; auto (default): a report once a winner is known",
        metavar="KIND",
    )


def chosen(collection: str, name: str) -> tuple[str, ...]:
    """Name the members of a collection that an option stands for."""
    return discovery.names(collection) if name == ALL else (name,)
