"""genrelease as it is installed: from a wheel, in a folder of its own."""

from __future__ import annotations

from pathlib import Path

import pytest

from tests.asking import (
    ROOT,
    Answer,
    written,
)


@pytest.fixture(scope="class")
@staticmethod
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The wheel of this checkout, unpacked."""
    folder = tmp_path_factory.mktemp("wheel")
    command = [sys.executable, "-m", "pip", "wheel", "--no-deps", "--quiet"]
    subprocess.run(
        [*command, "--disable-pip-version-check", "-w", folder, ROOT], check=True
    )
    (file,) = folder.glob("genrelease-*.whl")
    with ZipFile(file) as archive:
        archive.extractall(folder / "site")
    return folder / "site"


def run(site: Path, cwd: Path, *arguments: str) -> Answer:
    code = (
        "import sys; sys.path.insert(0, sys.argv.pop(1));"
        "import generator; assert generator.__path__[0].startswith(sys.path[0]);"
        "from generator.cli import main; sys.exit(main())"
    )
    done = subprocess.run(
        [sys.executable, "-P", "-c", code, str(site), *arguments],
        cwd=cwd,
        capture_output=True,
        check=False,
    )
    return Answer(done.returncode, done.stdout.decode(), done.stderr.decode())


def test_a_new_project_is_written_with_the_built_in_templates(
    wheel: Path, tmp_path: Path
) -> None:
    assert self.run(wheel, tmp_path, "init", "mine").code == 0

    answer = self.run(wheel, tmp_path / "mine", "rivebelle-2025", "--format", "all")

    assert answer.code == 0, answer.err
    assert len(written(tmp_path / "mine/output")) == 4


def test_templates_of_the_working_folder_win(wheel: Path, tmp_path: Path) -> None:
    self.run(wheel, tmp_path, "init", ".")
    own = tmp_path / "templates/fr/terms.j2"
    own.parent.mkdir(parents=True)
    built_in = (wheel / "generator/templates/fr/terms.j2").read_text("utf-8")
    own.write_text(built_in.replace("Contacts presse", "Nous joindre"), "utf-8")

    answer = self.run(wheel, tmp_path, "rivebelle-2025", "--lang", "fr", "--stdout")

    assert "Nous joindre" in answer.out
