"""Files to values: what YAML 1.2 says, what a field wants, and every fault's line."""

from __future__ import annotations

from datetime import date, time
from decimal import Decimal
from typing import TypeVar, get_args, get_type_hints

import pytest

from generator.reader import events
from generator.reader.file import read
from generator.reader.nodes import Lines, Position
from generator.reader.parser import parse
from generator.reader.source import LONGEST
from generator.results.events import Contact, Event
from generator.results.meeting import MeetingFile
from generator.results.season import Entry, House, Points, SeasonFile
from tests.builders import (
    entry,
    fastest_lap,
    meeting,
    race,
    season,
    to_yaml,
)

T = TypeVar("T")

ENTRY = "first_name: Marvin\ngender: m\nteam: CLRT\n"


def value(kind: type[T], text: str) -> T:
    """Read a sound text."""
    file = read(kind, text.encode(), "x.yaml")
    assert file.faults == ()
    assert file.value is not None
    return file.value


def faults(text: str | bytes, kind: type[object] = MeetingFile) -> list[str]:
    """Read a faulty text and say what is wrong."""
    raw = text.encode() if isinstance(text, str) else text
    file = read(kind, raw, "x.yaml")
    return [str(fault) for fault in file.faults]


def fault(text: str | bytes, kind: type[object] = MeetingFile) -> str:
    """Read a text with one fault."""
    (only,) = faults(text, kind)
    return only


# What a field wants decides what a scalar is.


def test_what_is_written_as_values_is_read_as_the_same_values() -> None:
    told = meeting(
        released=date(2021, 7, 13),
        races=(
            race(
                "Klein",
                start=time(13, 15),
                front_row_gap=Decimal("0.012"),
                fastest_lap=fastest_lap("Klein", "2:05.312"),
            ),
        ),
    )
    year = season([entry("Le Roux", car_number="03", rookie=True)])

    assert value(MeetingFile, to_yaml(told)) == told
    assert value(SeasonFile, to_yaml(year)) == year


@pytest.mark.parametrize("number", ["03", "3", "007", "1e3", "0x1F", "2021-07-13"])
def test_a_car_number_is_the_text_on_the_car(number: str) -> None:
    assert value(Entry, f"{ENTRY}car_number: {number}").car_number == number


@pytest.mark.parametrize("code", ["NO", "no", "on", "y", "true", "FALSE", "1:32", "12"])
def test_text_that_looks_like_something_else_stays_text(code: str) -> None:
    assert value(Entry, f"{ENTRY}nationality: {code}").nationality == code


def test_a_lap_time_in_braces_is_text() -> None:
    told = value(MeetingFile, "races: [{fastest_lap: {driver: K, time: 2:05.312}}]")

    assert told.races[0].fastest_lap == fastest_lap("K", "2:05.312")


def test_colons_are_told_apart_from_colons_in_words() -> None:
    text = "a: {b: 1:2, 'c:d': http://x/y, \"e\":f, g: 'h:i'} # j:k\nl:m: n"
    root, found = parse(text, "x.yaml")

    assert found == ()
    lines = Lines("x.yaml", root)
    for trail, scalar in {
        ("a", "b"): "1:2",
        ("a", "c:d"): "http://x/y",
        ("a", "e"): "f",
        ("a", "g"): "h:i",
        ("l:m",): "n",
    }.items():
        assert getattr(lines.node(trail), "text", None) == scalar


def test_decimals_are_exact() -> None:
    told = value(MeetingFile, 'races: [{front_row_gap: 0.10}, {front_row_gap: "2"}]')

    assert [str(one.front_row_gap) for one in told.races] == ["0.10", "2"]


def test_a_time_may_begin_with_one_figure() -> None:
    session = "{what: race, day: 2021-07-10, start: 9:05}"

    (told,) = value(MeetingFile, f"schedule: [{session}]").schedule

    assert (told.day, told.start) == (date(2021, 7, 10), time(9, 5))


@pytest.mark.parametrize("until", ["2021-07-13 08:00", "2021-07-13T08:00:00"])
def test_an_embargo_is_a_day_and_a_time(until: str) -> None:
    editorial = value(MeetingFile, f"editorial: {{embargo: {until}}}").editorial

    assert editorial.embargo is not None
    assert editorial.embargo.isoformat() == "2021-07-13T08:00:00"


def test_a_field_that_takes_a_word_or_a_number_gets_what_is_meant() -> None:
    row = "{event: contact, driver: A, other: B, dropped_to: %s}"
    text = f"races: [{{events: [{row % 'last'}, {row % '12'}]}}]"

    places = [
        event.dropped_to
        for event in value(MeetingFile, text).races[0].events
        if isinstance(event, Contact)
    ]

    assert places == ["last", 12]


def test_an_empty_value_is_unknown() -> None:
    told = value(MeetingFile, "weather:\nreleased: ~\nfield_size: null\n")

    assert told == MeetingFile()


def test_an_anchor_may_be_repeated() -> None:
    told = value(MeetingFile, "races:\n- grid: &g {1: Klein}\n- grid: *g\n")

    assert told.races[0].grid == told.races[1].grid == {1: "Klein"}


def test_letters_composed_in_another_way_are_the_same_name() -> None:
    decomposed = "races: [{led_throughout: Fre\u0301tin}]"

    assert value(MeetingFile, decomposed).races[0].led_throughout == "Frétin"


def test_a_byte_order_mark_and_windows_line_ends_do_no_harm() -> None:
    file = read(MeetingFile, b"\xef\xbb\xbfweather: sunny\r\nfield_size: 23\r\n", "x")

    assert file.value == meeting(weather="sunny", field_size=23)


def test_without_the_c_extension_the_same_is_read(
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    monkeypatch.setattr(events, "CParser", None)

    told = value(MeetingFile, "races: [{fastest_lap: {driver: K, time: 2:05.312}}]")

    assert told.races[0].fastest_lap == fastest_lap("K", "2:05.312")


# Faults of a value.


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        (
            "weather: sunny\nraces:\n- events:\n  - {event: start, leadr: Klein}",
            'x.yaml, line 4: "leadr" is not known here; '
            "correct it (did you mean leader?).",
        ),
        (
            "races:\n- events:\n  - event: statr",
            'x.yaml, line 3: there is no event "statr"; '
            "correct it (did you mean start?).",
        ),
        (
            "races:\n- laps: ten",
            'x.yaml, line 2: "laps" wants a whole number, and this is "ten"; '
            "write a whole number.",
        ),
        (
            "field_size: 23.5",
            'x.yaml, line 1: "field_size" wants a whole number, and this is "23.5"; '
            "write a whole number.",
        ),
        (
            "field_size: true",
            'x.yaml, line 1: "field_size" wants a whole number, and this is "true"; '
            "write a whole number.",
        ),
        (
            "races:\n- front_row_gap: 0,012",
            'x.yaml, line 2: "front_row_gap" wants a number with a point, such as '
            '0.012, and this is "0,012"; write a number with a point, such as 0.012.',
        ),
        (
            "released: 13/07/2021",
            'x.yaml, line 1: "released" wants a date such as 2021-07-13, and this is '
            '"13/07/2021"; write a date such as 2021-07-13.',
        ),
        (
            "released: 20210713",
            'x.yaml, line 1: "released" wants a date such as 2021-07-13, and this is '
            '"20210713"; write a date such as 2021-07-13.',
        ),
        (
            "released: 2021-02-30",
            'x.yaml, line 1: "released" wants a date such as 2021-07-13, and this is '
            '"2021-02-30"; write a date such as 2021-07-13.',
        ),
        (
            "races:\n- start: 13.15",
            'x.yaml, line 2: "start" wants a time such as 13:15, and this is "13.15"; '
            "write a time such as 13:15.",
        ),
        (
            "editorial: {embargo: 2021-07-13}",
            'x.yaml, line 1: "embargo" wants a date and a time such as 2021-07-13 '
            '08:00, and this is "2021-07-13"; write a date and a time such as '
            "2021-07-13 08:00.",
        ),
        (
            "weather: suny",
            'x.yaml, line 1: "weather" cannot be "suny"; '
            "correct it (did you mean sunny?).",
        ),
        (
            "weather: 12",
            'x.yaml, line 1: "weather" cannot be "12"; '
            "write sunny, overcast, rain, mixed, hot or cold.",
        ),
        (
            "weather: [sunny]",
            'x.yaml, line 1: "weather" cannot be a list; '
            "write sunny, overcast, rain, mixed, hot or cold.",
        ),
        (
            "races:\n  grid: {1: Klein}",
            'x.yaml, line 1: "races" wants a list, and this is a table (grid...); '
            "write a list.",
        ),
        (
            "races:\n- grid: [Klein]",
            'x.yaml, line 2: "grid" wants a table of keys and values, and this is a '
            "list; write a table of keys and values.",
        ),
        (
            "races:",
            'x.yaml, line 1: "races" is empty; write a list, or leave the line out.',
        ),
        (
            "races:\n- grid: {pole: Klein}",
            'x.yaml, line 2: "pole" is not a number; number the positions 1, 2, 3.',
        ),
        (
            "races:\n- classification:\n  - driver: Klein\n  -",
            'x.yaml, line 4: "classification" is empty; write a table with pos, '
            "driver, status and grid, or leave the line out.",
        ),
        (
            "standings: {after: {Overall: {totals: {Klein: many}}}}",
            'x.yaml, line 1: "Klein" wants a whole number, and this is "many"; '
            "write a whole number.",
        ),
    ],
)
def test_a_value_that_its_field_cannot_take_is_explained(
    text: str, expected: str
) -> None:
    assert fault(text) == expected


def test_a_missing_key_is_named_with_the_line_of_its_parent() -> None:
    text = "races:\n- laps: 14\n  fastest_lap:\n    time: 2:05.3\n"

    assert fault(text) == (
        'x.yaml, line 3: "driver" of "fastest_lap" is missing; '
        "add a line driver: with text."
    )


KINDS = tuple(
    kind
    for event in get_args(get_args(Event)[0])
    for kind in get_args(get_type_hints(event)["event"])
)
"""What may happen in a race."""


def test_a_missing_key_of_an_item_is_named_with_its_line() -> None:
    found = fault("races:\n- events:\n  - {lap: 3}\n")

    assert found.startswith('x.yaml, line 3: "event" is missing here; add event: with ')
    assert found.endswith(f" with {', '.join(KINDS[:-1])} or {KINDS[-1]}.")
    assert {"start", "lead_change", "retirement"} < set(KINDS)


def test_an_event_like_no_other_lists_the_kinds() -> None:
    (found,) = faults("races: [{events: [{event: xyz}]}]")

    assert found.endswith(f"; write {', '.join(KINDS[:-1])} or {KINDS[-1]}.")


def test_a_key_like_no_other_lists_the_keys() -> None:
    assert fault("races: [{fastest_lap: {driver: K, xyz: 1}}]").endswith(
        '"xyz" is not known here; delete it, or use driver or time.'
    )


def test_a_field_for_true_or_false_takes_no_other_number() -> None:
    assert '"rookie" wants true or false, and this is "2"' in fault(
        f"{ENTRY}rookie: 2", Entry
    )


def test_a_pair_wants_two_items() -> None:
    text = "name: P\nrubric: {fr: a}\nwords: [1, 2, 3]"

    assert fault(text, House) == (
        'x.yaml, line 3: "words" wants 2 items; count the items of the list.'
    )


def test_a_list_of_numbers_names_its_key() -> None:
    assert fault("positions: [20, many]", Points).startswith(
        'x.yaml, line 1: "positions" wants a whole number, and this is "many"'
    )


def test_all_faults_of_a_file_are_told_in_one_go() -> None:
    text = "weather: suny\nreleased: x\nraces:\n- laps: y\n  lapps: 3\n  laps: 4\n"

    assert [one.split(":")[0] for one in faults(text)] == [
        "x.yaml, line 6",
        "x.yaml, line 2",
        "x.yaml, line 1",
        "x.yaml, line 4",
        "x.yaml, line 5",
    ]


def test_no_word_of_pydantic_reaches_the_user() -> None:
    text = "races: 3\nreleased: []\nschedule: [x]\nstandings: {after: {O: 1}}\nx: 1"

    for told in faults(text):
        assert "Input" not in told
        assert "should be" not in told
        assert "dataclass" not in told


def test_what_is_left_without_faulty_fields_is_read() -> None:
    text = b"weather: suny\nfield_size: 23\nlapps: 3\nraces: [{laps: x}, {laps: 3}]"

    file = read(MeetingFile, text, "x.yaml")

    assert len(file.faults) == 3
    assert file.value == meeting(field_size=23, races=(race(), race(laps=3)))


@pytest.mark.parametrize(
    "text", ["races: [x, {}]", "entries: {Klein: x}", "races: [{fastest_lap: {}}]"]
)
def test_what_others_rest_on_is_not_left_out(text: str) -> None:
    file = read(MeetingFile, text.encode(), "x.yaml")

    assert file.value is None


# Faults of form.


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("a: 1\nb: 2\na: 3", 3, '"a" is given twice, first in line 1'),
        ("x: {1: K,\n 01: L}", 2, '"01" is given twice, first in line 1'),
        ("a: 1\n\tb: 2", 2, "the line is indented with a tab"),
        ("a: 1\nb: c: d", 2, "a second colon stands in the line"),
        ("a: [1, 2\nb: 3", 1, "a bracket is not closed, or a comma is missing"),
        ("a: 1\nb: 'd'Hondt'", 2, "a quotation mark within the text ends it"),
        ("a: 1\nb: 'c\nd: 3\ne: 4", 2, "a quotation mark is opened and not closed"),
        ("a: 1\nb: @x", 2, "text may not begin with @, `, % or !"),
        ("driver:Klein\nlaps: 3", 1, "there is no space after the colon"),
        ("a: 1\nb", 2, "the file is not YAML from here on"),
        ("a: *b", 1, "*b repeats what nobody named"),
        ("a: &b [*b]", 1, "*b repeats the very thing that it stands in"),
        ("a: !python/name:os x", 1, "text may not begin with @, `, % or !"),
        ("a: !!str x", 1, "is a tag, which results do not use"),
        ("a: 1\n---\nb: 2", 2, "a second document begins here"),
        ("? [a]\n: b", 1, "a list or a table stands where a name is expected"),
        ("&x [a]: 1\n*x : 2", 1, "a list or a table stands where a name is expected"),
        ("a: &x [b]\n*x : 2", 2, "a list or a table stands where a name is expected"),
        ("a: " + "[" * 10_000, 1, "more than 30 brackets or indents are nested here"),
        ("", 0, "the file is empty"),
        ("# nothing yet\n", 0, "the file is empty"),
        ("- a\n- b", 1, "the file does not begin with a key and a colon"),
        ("Klein won", 1, "the file does not begin with a key and a colon"),
        ("a: 1\nb: \x07", 2, "an invisible control character (U+0007)"),
    ],
)
def test_a_text_of_another_form_is_explained(text: str, line: int, what: str) -> None:
    (told, *_) = read(MeetingFile, text.encode(), "x.yaml").faults

    assert told.line == line
    assert what in told.what
    assert told.remedy


def test_aliases_that_grow_without_end_are_refused() -> None:
    laughs = "a0: &a0 [x, x]\n" + "".join(
        f"a{i}: &a{i} [{', '.join([f'*a{i - 1}'] * 9)}]\n" for i in range(1, 12)
    )

    assert "aliases repeat so much" in faults(laughs)[0]


def test_letters_of_another_encoding_are_named_with_their_line() -> None:
    assert fault("weather: sunny\nsource: Frétin".encode("latin-1")) == (
        'x.yaml, line 2: a character, probably "é", is not UTF-8; '
        'save it with the encoding "UTF-8".'
    )


@pytest.mark.parametrize("encoding", ["utf-16", "utf-16-be", "utf-16-le"])
def test_a_file_of_wide_characters_is_recognised(encoding: str) -> None:
    assert "UTF-16" in fault("weather: sunny".encode(encoding))


def test_the_longest_file_is_read_in_reasonable_depth() -> None:
    text = "source: " + "x" * (LONGEST - 10)

    assert len(value(MeetingFile, text).source) > LONGEST // 2


# Lines.


def test_lines_lead_from_a_value_to_its_place() -> None:
    text = "races:\n  - grid: {1: Klein,\n      02: Latorre}\n    laps: 14\n"
    lines = read(MeetingFile, text.encode(), "x.yaml").lines

    assert lines.line(("races", 0, "grid", 2)) == 3
    assert lines.key(("races", 0, "grid", 1)) == Position(2, 12)
    assert lines.value(("races", 0, "grid", 1)) == Position(2, 15)
    assert lines.value(("races", 0)) == Position(2, 5)
    assert lines.key(("races",)) == Position(1, 1)


def test_what_is_not_written_has_the_line_of_what_is_around_it() -> None:
    lines = read(MeetingFile, b"races:\n- grid: {1: Klein}\n", "x.yaml").lines

    assert lines.line(("races", 0, "grid", 7, "driver")) == 2
    assert lines.line(("standings", "after")) == 1
    assert lines.line(("races", 4)) == 1


def test_an_unreadable_file_has_no_lines() -> None:
    lines = read(MeetingFile, b"a: [", "x.yaml").lines

    assert lines.line(("races", 0)) == 0
    assert lines.node(("races",)) is None
