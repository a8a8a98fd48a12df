"""Variant files: what a press officer writes, and the faults that are told with it."""

from __future__ import annotations

from textwrap import dedent

import jinja2
import pytest

from generator.errors import TemplateError
from generator.sentences.variants import SHAPES, as_template, read


def source(text: str) -> str:
    return dedent(text).lstrip("\n")


def render(text: str, *, pick: int = 0, **values: object) -> list[str]:
    """Render each variant, taking the same word at every point of choice."""
    found = read(source(text), "win.j2")
    template = jinja2.Environment(autoescape=True).from_string(as_template(found))
    context = template.new_context({"pick": lambda _, __, n: pick % n, **values})
    return ["".join(template.blocks[v.block](context)) for v in found]


TWO = """
    {# How a race is won.
       In two variants. #}

    [clause]
    Klein won
    the race

    [tail, if margin and not close]
    by far
    """


def test_a_paragraph_is_a_variant_with_its_line_shape_and_condition() -> None:
    first, second = read(source(TWO), "win.j2")

    assert (first.number, first.line, first.shape) == (0, 4, "clause")
    assert (second.number, second.line, second.shape) == (1, 8, "tail")
    assert (first.condition, second.condition) == ("", "margin and not close")


def test_lines_are_joined_and_a_condition_decides() -> None:
    assert render(TWO, margin=3, close=False) == ["Klein won the race", "by far"]
    assert render(TWO, margin=3, close=True) == ["Klein won the race", ""]


def test_a_variant_stands_on_one_line_of_the_template() -> None:
    """So that the line of a fault in the template tells the variant."""
    lines = as_template(read(source(TWO), "win.j2")).split("\n")

    assert len(lines) == 2
    assert "Klein won the race" in lines[0]


def test_a_comment_may_stand_anywhere_between_variants() -> None:
    found = read("{# one #}\n[clause]\na\n{# two\n\nthree #}\n\n[tail]\nb\n", "f")

    assert [(v.shape, v.words) for v in found] == [("clause", "a"), ("tail", "b")]


def test_an_empty_file_has_no_variants() -> None:
    assert read("", "win.j2") == read("{# Nothing yet. #}\n", "win.j2") == ()


@pytest.mark.parametrize(
    ("pick", "words"), [(0, "Klein won easily"), (1, "Klein triumphed easily")]
)
def test_of_words_to_choose_from_one_is_taken(pick: int, words: str) -> None:
    text = "[clause]\nKlein <won / triumphed> easily\n"

    assert render(text, pick=pick) == [words]


def test_each_point_of_choice_is_picked_by_itself() -> None:
    (variant,) = read("[clause]\n<a / b> and <c / d / e> and <f / g>\n", "win.j2")
    picked: list[tuple[int, int, int]] = []

    def pick(number: int, point: int, options: int) -> int:
        picked.append((number, point, options))
        return point % options

    template = jinja2.Environment(autoescape=True).from_string(as_template((variant,)))
    context = template.new_context({"pick": pick})

    assert "".join(template.blocks["v0"](context)) == "a and d and f"
    assert set(picked) == {(0, 0, 2), (0, 1, 3), (0, 2, 2)}


def test_words_to_choose_from_may_stand_on_two_lines_and_hold_values() -> None:
    text = "[clause]\nKlein <won {{ n }} races /\nwas unbeaten>\n"

    assert render(text, n=2) == ["Klein won 2 races"]
    assert render(text, pick=1, n=2) == ["Klein was unbeaten"]


def test_a_stroke_or_a_comparison_by_itself_is_no_choice() -> None:
    text = "[clause, if n < 3]\nrace 1/2 of {{ n }}{% if n > 1 %} / more{% endif %}\n"

    assert render(text, n=2) == ["race 1/2 of 2 / more"]


@pytest.mark.parametrize(
    ("text", "line", "what"),
    [
        ("\n\n[claus]\nKlein won\n", 3, "names no shape"),
        ("Klein won\n", 1, "names no shape"),
        ("[clause]\n\n[tail]\nby far\n", 1, "no words"),
        ("[clause, if won]\n   \n", 1, "no words"),
    ],
)
def test_a_fault_is_told_with_file_and_line(text: str, line: int, what: str) -> None:
    with pytest.raises(TemplateError) as caught:
        read(text, "templates/en/storylines/win.j2")

    (fault,) = caught.value.faults
    assert (fault.file, fault.line) == ("templates/en/storylines/win.j2", line)
    assert what in fault.what
    assert fault.remedy


def test_every_fault_is_told_at_once() -> None:
    with pytest.raises(TemplateError) as caught:
        read("[claus]\na\n\n[tail]\n\n[clause]\nb\n", "win.j2")

    assert [fault.line for fault in caught.value.faults] == [1, 4]


def test_a_remedy_names_the_shapes_there_are() -> None:
    with pytest.raises(TemplateError) as caught:
        read("[clauses]\na\n", "win.j2")

    assert all(f"[{shape}]" in caught.value.faults[0].remedy for shape in SHAPES)


@pytest.mark.parametrize(
    ("header", "also"),
    [
        ("[clause]", ()),
        ("[rather sentence, if margin]", ()),
        ("[clause, also lap]", ("lap",)),
        ("[rather clause, also win_count lap, if nth and lap]", ("win_count", "lap")),
    ],
)
def test_a_header_reads_as_it_is_written(header: str, also: tuple[str, ...]) -> None:
    (found,) = read(f"{header}\nKlein won", "win.j2")

    assert (found.header, found.also) == (header, also)


SHARED = """
    [part lap]
    {% if lap %} with the fastest lap{% endif %}

    [part whole]
    {{ who }} won{{ part.lap }}

    [clause]
    {{ part.whole }}

    [clause]
    in the rain, {{ who }} came first{{ part.lap }}
    """


def test_variants_share_words_that_stand_once_above_them() -> None:
    assert render(SHARED, who="Klein", lap=True) == [
        "Klein won with the fastest lap",
        "in the rain, Klein came first with the fastest lap",
    ]
    assert [v.line for v in read(source(SHARED), "win.j2")] == [7, 10]


def test_a_part_that_does_not_stand_above_is_a_fault() -> None:
    with pytest.raises(TemplateError) as raised:
        read("[clause]\nKlein won{{ part.lap }}\n\n[part lap]\nfast", "win.j2")

    assert str(raised.value) == (
        "win.j2, line 1: there is no part lap so far; "
        "write [part lap] and its words above, or correct the name."
    )
