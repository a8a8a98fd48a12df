from __future__ import annotations

from datetime import date
from decimal import Decimal

import pytest
from hypothesis import given
from hypothesis import strategies as st

from generator.importing.lines import flow, scalar, wrapped
from generator.reader.nodes import Scalar, Table
from generator.reader.parser import parse


@pytest.mark.parametrize(
    ("value", "written"),
    [
        ("Klein", "Klein"),
        ("Ethan Tovo", "Ethan Tovo"),
        ("Garcia/Taylor", "Garcia/Taylor"),
        ("03", '"03"'),
        ("1:51.266", '"1:51.266"'),
        ("no", '"no"'),
        ("A: b", '"A: b"'),
        ('Jean "Jo" Roux', '"Jean \\"Jo\\" Roux"'),
        ("1 1 2 3", "1 1 2 3"),
        (3, "3"),
        (True, "true"),
        (Decimal("0.684"), "0.684"),
        (date(2025, 6, 14), "2025-06-14"),
    ],
)
def test_quotation_marks_where_they_are_needed(value: object, written: str) -> None:
    assert scalar(value) == written


@given(
    st.text(
        st.characters(exclude_categories=["C", "Z"], include_characters=" "), min_size=1
    )
)
def test_whatever_a_name_is_it_is_read_again(name: str) -> None:
    root, faults = parse(f"names: {flow({'one': name, 'two': 1})}\n", "a.yaml")

    assert faults == ()
    assert isinstance(root, Table)
    table = root.values["names"]
    assert isinstance(table, Table)
    one = table.values["one"]
    assert isinstance(one, Scalar)
    assert one.text == name


def test_long_tables_are_wrapped() -> None:
    lines = wrapped("grid", ((i, f"Driver {i}") for i in range(1, 41)), "    ")

    assert len(lines) > 3
    assert max(map(len, lines)) <= 100
    root, faults = parse("\n".join(line[4:] for line in lines), "a.yaml")
    assert faults == ()
    assert isinstance(root, Table)
