"""Which meeting is meant, and what is said where its files are faulty or missing."""

from __future__ import annotations

import contextlib
import os
import subprocess
import sys
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from generator import project as user_project
from generator.errors import (
    Fault,
    MeetingNotFoundError,
    ResultsError,
    UsageError,
)
from generator.reader.source import LONGEST
from tests.builders import (
    BARCELONA,
    MONZA,
    bundle,
    entry,
    meeting,
    project,
    race,
    season,
    to_yaml,
)

ROOT = Path(user_project.__file__).parents[1]
RUN = meeting(races=(race("Klein", "Latorre"),))
AT = "results/cup-2021/monza-2021.yaml"


@pytest.fixture(autouse=True)
def _own_cache(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("XDG_CACHE_HOME", str(tmp_path / "cache"))
    monkeypatch.delenv("GENRELEASE_CACHE", raising=False)


def faults(location: user_project.Location) -> list[str]:
    with pytest.raises(ResultsError) as caught:
        user_project.load(location)
    return [str(fault) for fault in caught.value.faults]


# Which meeting is meant.


def test_a_meeting_is_found_by_its_name(tmp_path: Path) -> None:
    made = project(tmp_path)

    found = user_project.find(tmp_path, MONZA)

    assert found == made
    assert (found.season, found.meeting) == ("cup-2021", MONZA)
    assert found.folder == "results/cup-2021"


def test_a_meeting_is_found_anywhere_under_results(tmp_path: Path) -> None:
    project(tmp_path, folder="cups/france/cup-2021")

    assert user_project.find(tmp_path, MONZA).season == "cup-2021"


def test_all_meetings_are_listed_by_season_and_name(tmp_path: Path) -> None:
    project(tmp_path, meetings={MONZA: "", BARCELONA: ""}, folder="b")
    project(tmp_path, meetings={"zolder": ""}, folder="a")

    listed = user_project.list_meetings(tmp_path)

    assert [(one.season, one.meeting) for one in listed] == [
        ("a", "zolder"),
        ("b", BARCELONA),
        ("b", MONZA),
    ]


def test_hidden_files_and_those_of_editors_are_no_meetings(tmp_path: Path) -> None:
    made = project(tmp_path)
    for name in (".#monza.yaml", "monza.yaml~", ".yaml", "notes.txt"):
        made.path(MONZA).with_name(name).write_text("x", encoding="utf-8")

    assert user_project.list_meetings(tmp_path) == (made,)


def test_a_misspelt_meeting_is_answered_with_the_nearest_names(tmp_path: Path) -> None:
    project(tmp_path, meetings={MONZA: "", BARCELONA: ""})

    with pytest.raises(MeetingNotFoundError) as caught:
        user_project.find(tmp_path, "monza-2012")
    assert str(caught.value) == (
        'There is no meeting "monza-2012"; did you mean monza-2021?'
    )


def test_a_meeting_like_no_other_is_answered_with_some(tmp_path: Path) -> None:
    project(tmp_path)

    with pytest.raises(MeetingNotFoundError, match="has monza-2021"):
        user_project.find(tmp_path, "zzz")


def test_a_meeting_of_the_wrong_season_is_answered_with_the_right(
    tmp_path: Path,
) -> None:
    project(tmp_path)

    with pytest.raises(MeetingNotFoundError, match="did you mean cup-2021/monza-2021"):
        user_project.find(tmp_path, "cup-2022/monza-2021")


def test_a_name_in_two_seasons_names_both_and_a_season_picks_one(
    tmp_path: Path,
) -> None:
    project(tmp_path, folder="cup-a")
    wanted = project(tmp_path, folder="cup-b")

    with pytest.raises(UsageError) as caught:
        user_project.find(tmp_path, MONZA)
    assert str(caught.value) == (
        "Two meetings are called monza-2021: results/cup-a/monza-2021.yaml and "
        "results/cup-b/monza-2021.yaml; write cup-a/monza-2021 or cup-b/monza-2021."
    )
    assert user_project.find(tmp_path, "cup-b/monza-2021") == wanted


@pytest.mark.parametrize(
    "name",
    [
        "../monza-2021",
        "/etc/passwd",
        "a/b/monza-2021",
        "cup-2021\\monza-2021",
        "monza\0",
        "monza\n2021",
        ".monza",
        "",
        " ",
        "/",
        "cup-2021/",
        "./monza-2021",
        "C:monza",
        "results/cup-2021/monza-2021.yaml",
    ],
)
def test_a_name_with_a_path_in_it_is_refused(tmp_path: Path, name: str) -> None:
    project(tmp_path)

    with pytest.raises(UsageError, match="is not the name of a meeting"):
        user_project.find(tmp_path, name)


def test_a_folder_without_results_is_no_project(tmp_path: Path) -> None:
    with pytest.raises(UsageError, match="There is no folder results in"):
        user_project.find(tmp_path, MONZA)


def test_results_without_a_meeting_say_so(tmp_path: Path) -> None:
    (tmp_path / "results").mkdir()

    assert user_project.list_meetings(tmp_path) == ()
    with pytest.raises(MeetingNotFoundError, match="has none yet"):
        user_project.find(tmp_path, MONZA)


def test_folders_linked_in_a_circle_are_walked_once(tmp_path: Path) -> None:
    made = project(tmp_path)
    (tmp_path / made.folder / "again").symlink_to(tmp_path / "results")
    (tmp_path / made.folder / "itself").symlink_to(tmp_path / made.folder / "itself")

    assert user_project.list_meetings(tmp_path) == (made,)


# What the files say.


def test_a_season_is_loaded_with_all_its_meetings(tmp_path: Path) -> None:
    location = project(tmp_path, meetings={MONZA: RUN, BARCELONA: ""})
    location.path(BARCELONA).write_text("weather: rain", encoding="utf-8")

    loaded = user_project.load(location)

    assert loaded == bundle(season(), {MONZA: RUN, BARCELONA: meeting(weather="rain")})
    assert user_project.examine(location) == ()
    assert loaded.entries(MONZA)["Klein"].first_name == "Marvin"


def test_every_fault_of_every_file_is_told_in_one_go(tmp_path: Path) -> None:
    location = project(
        tmp_path,
        season([entry("Klein"), entry("Latorre", nationality="France")]),
        {
            MONZA: "weather: suny\nraces:\n- led_throughout: Klien\n",
            BARCELONA: "races:\n- led_throughout: Latore\n- laps: 0\n",
        },
    )

    told = faults(location)

    assert [one.split(":")[0] for one in told] == [
        "results/cup-2021/barcelona-2021.yaml, line 2",
        "results/cup-2021/barcelona-2021.yaml, line 3",
        "results/cup-2021/monza-2021.yaml, line 1",
        "results/cup-2021/monza-2021.yaml, line 3",
        "results/cup-2021/season.yaml, line 87",
    ]
    assert told[0].endswith("correct it (did you mean Latorre?).")


def test_a_fault_of_another_meeting_is_not_hidden(tmp_path: Path) -> None:
    location = project(tmp_path, meetings={MONZA: RUN, BARCELONA: "a: ["})

    (told,) = faults(location)

    assert told.startswith("results/cup-2021/barcelona-2021.yaml, line 1: a bracket")


def test_a_warning_is_told_and_blocks_nothing(tmp_path: Path) -> None:
    text = to_yaml(meeting(released=None, races=(race("Klein"), race("Klein"))))
    location = project(tmp_path, meetings={MONZA: "released: 2021-07-01\n" + text})

    for _ in ("read", "cached"):
        (told,) = user_project.examine(location)
        assert str(told) == (
            f"{AT}, line 1: the release is of 2021-07-01, the meeting ends "
            "2021-07-11; correct the date of the release."
        )
        assert user_project.load(location).meetings[MONZA].races


def test_languages_can_be_handed_in(tmp_path: Path) -> None:
    location = project(tmp_path)
    user_project.load(location, ("fr", "en"))

    with pytest.raises(ResultsError, match="the text has no de"):
        user_project.load(location, ("fr", "en", "de"))


def test_lines_lead_from_values_to_the_files(tmp_path: Path) -> None:
    location = project(tmp_path, meetings={MONZA: "races:\n- grid:\n    1: Klein\n"})

    lines = user_project.lines(location)

    assert lines[MONZA].file == AT
    assert lines[MONZA].line(("races", 0, "grid", 1)) == 3
    assert lines["season"].line(("year",)) == 1


# Faults of a whole file.


def test_a_meeting_without_a_season_file_says_so(tmp_path: Path) -> None:
    location = project(tmp_path)
    location.path("season").unlink()

    assert faults(location) == [
        "results/cup-2021/season.yaml: there is no season file in this folder; "
        "write one, or move the meeting's file beside its season file."
    ]


def test_an_empty_file_says_so(tmp_path: Path) -> None:
    assert faults(project(tmp_path, meetings={MONZA: ""})) == [
        f"{AT}: the file is empty; write the results into it."
    ]


def test_a_folder_in_place_of_a_file_says_so(tmp_path: Path) -> None:
    location = project(tmp_path)
    location.path(BARCELONA).mkdir()

    assert user_project.examine(location) == (
        Fault(
            "results/cup-2021/barcelona-2021.yaml",
            0,
            "this is a folder",
            "put a file in its place",
        ),
    )


def test_a_pipe_in_place_of_a_file_does_not_hang(tmp_path: Path) -> None:
    location = project(tmp_path)
    os.mkfifo(location.path(BARCELONA))

    assert "this is not a file" in faults(location)[0]


def test_a_link_to_itself_or_to_nothing_is_explained(tmp_path: Path) -> None:
    location = project(tmp_path)
    location.path(BARCELONA).symlink_to(location.path(BARCELONA))
    location.path("spa-2021").symlink_to(tmp_path / "nothing")

    assert ["the file cannot be read" in one for one in faults(location)] == [True] * 2


def test_a_file_far_too_long_is_not_read(tmp_path: Path) -> None:
    location = project(tmp_path)
    with location.path(MONZA).open("wb") as file:
        file.truncate(100 * LONGEST)

    assert faults(location) == [
        f"{AT}: the file has 100,000,000 bytes, a results file at most 1,000,000; "
        "put something smaller in its place."
    ]


@pytest.mark.skipif(os.geteuid() == 0, reason="root may read everything")
def test_a_forbidden_file_says_so(tmp_path: Path) -> None:
    location = project(tmp_path)
    location.path(MONZA).chmod(0)

    assert faults(location) == [
        f"{AT}: you may not read this file; change its permissions."
    ]


def test_a_refusal_of_the_system_says_so(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    location = project(tmp_path)

    def refuse(_: Path) -> bytes:
        raise PermissionError

    monkeypatch.setattr(Path, "read_bytes", refuse)

    assert f"{AT}: you may not read this file; change its permissions." in faults(
        location
    )


# No input of a user's makes a bug.

SOUND = to_yaml(meeting(field_size=23, races=(race("Klein", grid={1: "Klein"}),)))
PIECES = st.sampled_from(
    [
        "\t",
        "\x00",
        ": ",
        "- ",
        "\n",
        "&a ",
        "*a",
        "[",
        "{",
        "}",
        "'",
        '"',
        "!",
        "\ue000",
        "\x85",
        "\ud7ff",
        ">\n",
        "? ",
        "<<: ",
        "~",
        "NaN",
        ".inf",
        "é",
        "#",
        "%",
        "99999999999999999999",
        "1e999",
        "2021-13-01",
        "25:61",
        "-",
        "event: off",
        "---\n",
    ]
)


@settings(
    max_examples=300,
    deadline=None,
    suppress_health_check=[HealthCheck.function_scoped_fixture],
)
@given(data=st.data())
def test_whatever_is_typed_gives_values_or_plain_faults(
    tmp_path: Path, data: st.DataObject
) -> None:
    text = data.draw(st.sampled_from([SOUND, to_yaml(season())]))
    for _ in range(data.draw(st.integers(1, 4))):
        start = data.draw(st.integers(0, len(text)))
        end = data.draw(st.integers(start, min(len(text), start + 12)))
        piece = data.draw(st.one_of(PIECES, st.text(max_size=4), st.just("")))
        text = text[:start] + piece + text[end:]
    raw = text.encode("utf-8", "surrogatepass")
    raw = (
        raw[: data.draw(st.integers(0, len(raw)))] if data.draw(st.booleans()) else raw
    )
    location = user_project.Location("s", MONZA, tmp_path, "results/s")
    if not (tmp_path / "results").exists():
        project(tmp_path, folder="s")
    stem = data.draw(st.sampled_from([MONZA, "season"]))
    kept = location.path(stem).read_bytes()
    location.path(stem).write_bytes(raw)

    with contextlib.suppress(ResultsError):
        user_project.load(location)
    location.path(stem).write_bytes(kept)


@settings(deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(name=st.text(max_size=20))
def test_whatever_name_is_asked_for_gives_a_meeting_or_a_plain_sentence(
    tmp_path: Path, name: str
) -> None:
    (tmp_path / "results").mkdir(exist_ok=True)

    with pytest.raises(UsageError):
        user_project.find(tmp_path, name)


# What a run imports.


def imported(root: Path) -> set[str]:
    """Load a meeting in a process of its own and name what it imported."""
    code = (
        "import sys; from pathlib import Path; from generator import project\n"
        f"project.load(project.find(Path({str(root)!r}), {MONZA!r}))\n"
        "print(*sys.modules)"
    )
    run = subprocess.run(
        [sys.executable, "-c", code],
        check=True,
        capture_output=True,
        text=True,
        cwd=ROOT,
    )
    return {name.partition(".")[0] for name in run.stdout.split()}


def test_what_was_read_before_is_not_validated_again(tmp_path: Path) -> None:
    project(tmp_path, meetings={MONZA: RUN})
    heavy = {"pydantic", "pydantic_core", "ruamel", "_ruamel_yaml", "typing_extensions"}

    first, second = imported(tmp_path), imported(tmp_path)

    assert heavy & first
    assert not heavy & second
