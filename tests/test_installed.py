"""genrelease as it is installed: from a wheel, in a folder of its own."""

from __future__ import annotations

import subprocess
import sys
from typing import TYPE_CHECKING
from zipfile import ZipFile

import pytest

from tests.asking import ROOT, Answer, genrelease, written

if TYPE_CHECKING:
    from pathlib import Path

pytestmark = pytest.mark.slow

MAIN = """
import sys
sys.path.insert(0, sys.argv.pop(1))
import generator
assert generator.__path__[0].startswith(sys.path[0])
from generator.cli import program
program()
"""


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    pip = [sys.executable, "-m", "pip", "--disable-pip-version-check", "wheel"]
    command = [*pip, "--no-deps", "--quiet", "--wheel-dir", str(folder), str(ROOT)]
    subprocess.run(command, check=True)
    (file,) = folder.glob("genrelease-*.whl")
    with ZipFile(file) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def ask(wheel: Path, cwd: Path, *arguments: str) -> Answer:
    return genrelease(str(wheel), *arguments, cwd=cwd, code=MAIN)


def test_a_new_project_is_written_with_the_built_in_templates(
    wheel: Path, tmp_path: Path
) -> None:
    assert ask(wheel, tmp_path, "init", "mine").code == 0

    answer = ask(wheel, tmp_path / "mine", "rivebelle-2025", "--format", "all")

    assert answer.code == 0, answer.err
    assert len(written(tmp_path / "mine/output")) == 4


def test_templates_of_the_working_folder_win(wheel: Path, tmp_path: Path) -> None:
    ask(wheel, tmp_path, "init", ".")
    own = tmp_path / "templates/fr/terms.j2"
    own.parent.mkdir(parents=True)
    built_in = (wheel / "generator/templates/fr/terms.j2").read_text("utf-8")
    own.write_text(built_in.replace("Contacts presse", "Nous joindre"), "utf-8")

    answer = ask(wheel, tmp_path, "rivebelle-2025", "--lang", "fr", "--stdout")

    assert "Nous joindre" in answer.out
