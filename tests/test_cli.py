"""genrelease as its user meets it: usage, messages, exit codes."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asking import MONZA, ROOT, TO_FRENCH, Answer, Ask, break_file, genrelease, written


import subprocess
import sys
from generator import discovery

def test_nothing_asked(ask: Ask) -> None:
    answer = ask()

    assert (answer.code, answer.out) == (2, "")
    assert "genrelease --help" in answer.err


def test_help_has_examples_and_exit_codes(ask: Ask) -> None:
    answer = ask("--help")

    assert (answer.code, answer.err) == (0, "")
    assert "genrelease monza-2021 --lang fr" in answer.out
    assert "exit codes:" in answer.out
    for command in discovery.names("commands"):
        assert f"  {command} " in answer.out


@pytest.mark.parametrize("command", discovery.names("commands"))
def test_every_command_has_help(ask: Ask, command: str) -> None:
    answer = ask(command, "--help")

    assert answer.code == 0
    assert "examples:\n  genrelease" in answer.out


def test_version(ask: Ask) -> None:
    answer = ask("--version")

    assert answer.code == 0
    assert answer.out.startswith("genrelease ")


def test_nearest_names_are_offered(cup: Path, ask: Ask) -> None:
    answer = ask("monza-2012")

    assert (answer.code, answer.out) == (2, "")
    assert "did you mean monza-2021" in answer.err
    assert not (cup / "output").exists()


@pytest.mark.parametrize(
    "name", ["../monza-2021", "/etc/passwd", "a/b/c", "results/..", "C:monza", ""]
)
def test_no_path_is_a_name(cup: Path, ask: Ask, name: str) -> None:
    answer = ask(name)

    assert (answer.code, answer.out) == (2, "")
    assert "is not the name of a meeting" in answer.err


def test_no_such_language(cup: Path, ask: Ask) -> None:
    answer = ask("monza-2021", "--lang", "de")

    assert answer.code == 2
    assert "'en', 'fr', 'all'" in answer.err


def test_no_such_format(cup: Path, ask: Ask) -> None:
    assert ask("monza-2021", "--format", "pdf").code == 2


def test_options_are_not_abbreviated(cup: Path, ask: Ask) -> None:
    assert ask("monza-2021", "--la", "fr").code == 2


def test_no_project(
    ask: Ask, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.chdir(tmp_path)

    answer = ask("monza-2021")

    assert answer.code == 2
    assert "--project" in answer.err


def test_no_report_before_the_races(cup: Path, ask: Ask) -> None:
    answer = ask("portimao-2021", "--kind", "report")

    assert answer.code == 2
    assert "add the classification of a race" in answer.err


@pytest.mark.parametrize("locale", ["C", "POSIX"])
def test_utf8_whatever_the_locale(cup: Path, locale: str) -> None:
    done = genrelease(
        *TO_FRENCH,
        "--stdout",
        cwd=cup,
        LC_ALL=locale,
        PYTHONUTF8="0",
        PYTHONCOERCECLOCALE="0",
        PYTHONIOENCODING="ascii",
    )

    assert done.returncode == 0
    assert "é" in done.stdout.decode()


def test_messages_survive_an_ascii_terminal(cup: Path) -> None:
    done = genrelease(*TO_FRENCH, cwd=cup, PYTHONIOENCODING="ascii")

    assert done.returncode == 0


def test_a_reader_that_leaves_early(cup: Path) -> None:
    code = "import sys; from generator.cli import main; sys.exit(main())"
    process = subprocess.Popen(  # noqa: S603  our own code
        [sys.executable, "-c", code, "schema"],
        cwd=cup,
        stdout=subprocess.PIPE,
        stderr=subprocess.PIPE,
    )
    assert process.stdout is not None
    process.stdout.close()
    assert process.stderr is not None
    with process.stderr as stderr:
        said = stderr.read()

    assert process.wait() == 141
    assert said == b""


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="needs /dev/full")
def test_standard_output_is_full(cup: Path) -> None:
    code = "import sys; from generator.cli import main; sys.exit(main())"
    with Path("/dev/full").open("wb") as full_disk:
        done = subprocess.run(  # noqa: S603  our own code
            [sys.executable, "-c", code, "list"],
            cwd=cup,
            stdout=full_disk,
            stderr=subprocess.PIPE,
            check=False,
        )

    assert done.returncode == 1
    assert b"Traceback" not in done.stderr
    assert b"make room" in done.stderr


def test_only_what_a_text_needs_is_imported(cup: Path) -> None:
    """No pydantic, YAML or Word for a release from files known before."""
    code = (
        "import sys; from generator.cli import main; main(sys.argv[1:]);"
        "print(*sys.modules)"
    )
    runs = [
        subprocess.run(  # noqa: S603  our own code
            [sys.executable, "-c", code, *TO_FRENCH],
            cwd=cup,
            capture_output=True,
            check=True,
        )
        for _ in range(2)
    ]
    imported = set(runs[1].stdout.decode().split())

    assert not {"pydantic", "ruamel", "docx", "babel"} & imported
    assert "generator.languages.en" not in imported
    assert "generator.commands.plan" not in imported



@pytest.mark.slow
