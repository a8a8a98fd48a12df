"""Whatever goes wrong, no half of a release is left behind."""

from __future__ import annotations

import errno
import os
from pathlib import Path
from typing import NoReturn

import pytest

from generator import cli
from generator.commands._keeping import keep
from tests.asking import (
    MONZA,
    TO_FRENCH,
    Ask,
    break_file,
    written,
)


def old_release(cup: Path) -> bytes:
    keep(cup / "output", {Path(MONZA).name: b"yesterday's"})
    return b"yesterday's"


def left(cup: Path) -> dict[str, bytes]:
    names = written(cup / "output")
    return {name: (cup / "output" / name).read_bytes() for name in names}


def full(_: int) -> NoReturn:
    raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))


def interrupted(_: int) -> NoReturn:
    raise KeyboardInterrupt


def bug(_: int) -> NoReturn:
    raise ZeroDivisionError


def test_a_broken_file_leaves_no_output(cup: Path, ask: Ask) -> None:
    break_file(cup)

    answer = ask("monza-2021")

    assert (answer.code, answer.out) == (1, "")
    assert "results/pccf-2021/monza-2021.yaml, line " in answer.err
    assert "Klein" in answer.err
    assert not (cup / "output").exists()


def test_a_broken_file_leaves_the_old_release(cup: Path, ask: Ask) -> None:
    ask(*TO_FRENCH)
    before = (cup / MONZA).read_bytes()
    break_file(cup)

    assert ask(*TO_FRENCH).code == 1
    assert (cup / MONZA).read_bytes() == before


def test_a_broken_template_leaves_no_output(cup: Path, ask: Ask) -> None:
    own = cup / "templates/fr/storylines/win.j2"
    own.parent.mkdir(parents=True)
    own.write_text("[clause]\n{{ winner|subject }} s'imposait {% if %}\n", "utf-8")

    answer = ask("monza-2021")

    assert (answer.code, answer.out) == (1, "")
    assert "templates/fr/storylines/win.j2" in answer.err
    assert not (cup / "output").exists()


def test_output_is_a_file(cup: Path, ask: Ask) -> None:
    (cup / "output").write_text("mine")

    answer = ask(*TO_FRENCH)

    assert answer.code == 1
    assert "--output" in answer.err
    assert (cup / "output").read_text() == "mine"


def test_release_is_a_folder(cup: Path, ask: Ask) -> None:
    (cup / MONZA).mkdir(parents=True)

    answer = ask(*TO_FRENCH, "--format", "all")

    assert answer.code == 1
    assert "a folder has the name of the file" in answer.err
    assert written(cup / "output") == []


@pytest.mark.skipif(not Path("/proc").is_dir(), reason="needs a read-only folder")
@pytest.mark.usefixtures("cup")
def test_output_cannot_be_made(ask: Ask) -> None:
    answer = ask(*TO_FRENCH, "--output", "/proc/nowhere")

    assert answer.code == 1
    assert "/proc/nowhere" in answer.err


def test_full_disk_leaves_the_old_release(
    cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = old_release(cup)
    monkeypatch.setattr(os, "fsync", full)

    answer = ask(*TO_FRENCH)

    assert answer.code == 1
    assert "make room on the disk" in answer.err
    assert left(cup) == {"monza-2021.fr.txt": old}


def test_an_interrupted_write_leaves_the_old_release(
    cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    old = old_release(cup)
    monkeypatch.setattr(os, "fsync", interrupted)

    answer = ask(*TO_FRENCH)

    assert answer.code == 130
    assert "Traceback" not in answer.err
    assert left(cup) == {"monza-2021.fr.txt": old}


def test_a_bug_keeps_its_traceback(cup: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr(os, "fsync", bug)

    with pytest.raises(ZeroDivisionError):
        cli.main(TO_FRENCH)

    assert written(cup / "output") == []
