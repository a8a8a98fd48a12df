"""genrelease schema: what editors are told of the results files."""

from __future__ import annotations

import json

import pytest

from generator import cli


@pytest.mark.parametrize(
    ("file", "keys"),
    [("season", {"year", "entries", "calendar"}), ("meeting", {"races", "standings"})],
)
def test_a_file_is_described(
    capsys: pytest.CaptureFixture[str], file: str, keys: set[str]
) -> None:
    assert cli.main(["schema", file]) == 0
    schema = json.loads(capsys.readouterr().out)

    assert keys <= set(schema["properties"])
    assert schema["additionalProperties"] is False
    assert schema["title"] == f"genrelease {file} file"


def test_fields_explain_themselves(capsys: pytest.CaptureFixture[str]) -> None:
    cli.main(["schema", "meeting"])
    schema = json.loads(capsys.readouterr().out)

    assert schema["properties"]["field_size"]["description"] == "Cars at the meeting."


def test_either_file_without_a_name(capsys: pytest.CaptureFixture[str]) -> None:
    assert cli.main(["schema"]) == 0
    assert len(json.loads(capsys.readouterr().out)["anyOf"]) == 2


def test_no_such_file() -> None:
    with pytest.raises(SystemExit) as stop:
        cli.main(["schema", "race"])

    assert stop.value.code == 2
