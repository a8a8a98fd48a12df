"""Two runs at once, a killed one: the old release or the new one, never half of one."""

from __future__ import annotations

import errno
import os
import shutil
import signal
import subprocess
import sys
from itertools import count
from pathlib import Path

import pytest

from generator import output
from generator.errors import OutputError
from tests.asking import MAIN, MONZA, TO_FRENCH, Ask, genrelease, written
from tests.commands.test_write_edited import change_results

pytestmark = pytest.mark.skipif(os.name != "posix", reason="needs locks and signals")

KILLED = """
import os, signal, sys
from pathlib import Path
steps = int(sys.argv.pop())
def counting(function):
    def step(*arguments, **options):
        global steps
        steps -= 1
        if steps < 0:
            os.kill(os.getpid(), signal.SIGKILL)
        return function(*arguments, **options)
    return step
os.fsync, Path.replace = counting(os.fsync), counting(Path.replace)
from generator.cli import program
program()
"""
"""genrelease, killed at a step of its writing."""


def releases(folder: Path) -> dict[str, bytes]:
    """The releases in a folder, by name."""
    return {p.name: p.read_bytes() for p in folder.iterdir() if p.name[0] != "."}


def again(cup: Path, yesterday: Path) -> None:
    """Put the releases of yesterday back, with their record."""
    shutil.rmtree(cup / "output", ignore_errors=True)
    shutil.copytree(yesterday, cup / "output")


def test_a_killed_run_leaves_the_old_or_the_new(cup: Path, ask: Ask) -> None:
    """Killed at each step of its writing, and the next run mends what it left."""
    ask("monza-2021")
    yesterday = (cup / "output").rename(cup / "yesterday")
    change_results(cup)
    ask("monza-2021", "--output", "new")
    old, new = releases(yesterday), releases(cup / "new")

    for step in count():
        again(cup, yesterday)
        answer = genrelease("monza-2021", str(step), cwd=cup, code=KILLED)
        left = releases(cup / "output")

        assert left.keys() == old.keys()
        assert all(left[name] in (old[name], new[name]) for name in left)
        if answer.code == 0:
            break
        assert answer.code == -signal.SIGKILL
        assert "edited" not in ask("monza-2021").err
        assert releases(cup / "output") == new
        assert written(cup / "output") == sorted(new)
    assert step > 6
    assert old != new


def test_a_killed_run_leaves_what_a_person_wrote(cup: Path, ask: Ask) -> None:
    ask(*TO_FRENCH)
    (cup / MONZA).write_text("mine", "utf-8")
    yesterday = (cup / "output").rename(cup / "yesterday")

    for step in count():
        again(cup, yesterday)
        answer = genrelease(*TO_FRENCH, str(step), cwd=cup, code=KILLED)
        ask(*TO_FRENCH)

        assert (cup / MONZA).read_text("utf-8") == "mine"
        assert written(cup / "output") == ["monza-2021.fr.new.txt", "monza-2021.fr.txt"]
        if answer.code == 0:
            break
    assert step > 3


def test_runs_at_once_leave_one_of_their_releases(cup: Path, ask: Ask) -> None:
    """And the record of it: nobody's release is taken for a person's."""
    other = cup.parent / "other"
    shutil.copytree(cup, other)
    change_results(other)
    ask("monza-2021", "--output", "one")
    ask("monza-2021", "--output", "two", "--project", str(other))
    command = [sys.executable, "-c", MAIN, "monza-2021"]
    command += ["--output", str(cup / "output"), "--project"]

    runs = [
        subprocess.Popen([*command, str(project)], stderr=subprocess.PIPE)
        for project in (cup, other) * 3
    ]
    said = [run.communicate()[1].decode() for run in runs]

    assert [run.returncode for run in runs] == [0] * 6, said
    assert not any("edited" in one for one in said)
    left = releases(cup / "output")
    assert left in (releases(cup / "one"), releases(cup / "two"))
    assert written(cup / "output") == sorted(left)


def test_a_run_waits_for_its_turn(tmp_path: Path) -> None:
    hold = "import sys, time; from pathlib import Path; from generator import output\n"
    hold += "with output.alone(Path(sys.argv[1])) as alone:\n"
    hold += "    print(alone, flush=True); sys.stdin.read()"
    holder = subprocess.Popen(
        [sys.executable, "-c", hold, str(tmp_path)],
        stdin=subprocess.PIPE,
        stdout=subprocess.PIPE,
    )
    assert holder.stdout is not None
    assert holder.stdout.readline() == b"True\n"

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(output, "PATIENCE", 0.1)
        with pytest.raises(OutputError, match="Another run"), output.alone(tmp_path):
            pass
    holder.communicate(b"")

    with output.alone(tmp_path) as alone:
        assert alone


def test_where_there_are_no_locks_a_release_is_written(
    cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setitem(sys.modules, "fcntl", None)

    assert ask(*TO_FRENCH).code == 0
    assert (cup / MONZA).is_file()


@pytest.mark.parametrize("at", range(3))
def test_a_disk_that_fills_up_leaves_the_old_releases(
    cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch, at: int
) -> None:
    """At the first file or at a later one: all the new releases or none."""
    ask("monza-2021")
    old = releases(cup / "output")
    change_results(cup)
    calls, sync = count(), os.fsync

    def filling(file: int) -> None:
        if next(calls) == at:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(file)

    monkeypatch.setattr(os, "fsync", filling)
    answer = ask("monza-2021")
    monkeypatch.undo()

    assert answer.code == 1
    assert "make room on the disk" in answer.err
    assert releases(cup / "output") == old
    assert not list((cup / "output").glob("*.part"))
    assert "edited" not in ask("monza-2021", "--project", str(cup)).err


def test_a_record_that_cannot_be_tidied_is_still_right(
    cup: Path, ask: Ask, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The disk is full once the releases are there: the next run finds them its own."""
    ask(*TO_FRENCH)
    change_results(cup)
    calls, sync = count(), os.fsync

    def filling(file: int) -> None:
        if next(calls) == 2:
            raise OSError(errno.ENOSPC, os.strerror(errno.ENOSPC))
        sync(file)

    with monkeypatch.context() as patch:
        patch.setattr(os, "fsync", filling)
        assert ask(*TO_FRENCH).code == 0
    change_results(cup)
    assert "edited" not in ask(*TO_FRENCH).err
