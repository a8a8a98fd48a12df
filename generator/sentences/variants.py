"""Variant files: how a press officer writes the wordings of one storyline.

    {# What the safety car changed. #}

    [clause]
    la sortie de la voiture de sécurité relançait les débats

    [tail, if restart_lap]
    à {{ restart_lap }} tours <du but / de l'arrivée>

A variant is a paragraph: a header that names its shape and, if need be, the condition
under which it fits, then its words. Blank lines separate variants. Of <words / other
words> one is taken, another one in another release. A variant that says more than the
others do is headed [rather clause, ...]: it is taken before them where it fits. One
that tells another storyline of the same race and title as well names it, [clause, also
win_count, if nth]: it fits where that storyline is to be told, and nothing else tells
it then.

Words that several variants share may stand once, above them, under [part count], and in
each as {{ part.count }}.

Shapes: `clause` (a finite clause that can be joined to another), `sentence` (whole:
nothing is joined to it), `opening` and `tail` (hang in front of or behind a clause
about the same subject), `outcome` (what came of the clause before it), `beside` (of
somebody else at the same place of the account), `aside` (of the place that the sentence
before names), `headline`, `standfirst`.
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from itertools import count
from typing import TYPE_CHECKING

from generator.errors import Fault, TemplateError

if TYPE_CHECKING:
    from pathlib import Path

FIRST_PARAGRAPH: tuple[str, ...] = ("lead", "standfirst")
"""Shapes of the first paragraph only."""
APART = frozenset({"headline", *FIRST_PARAGRAPH})
"""Shapes for one place of the release only."""
WHOLE: tuple[str, ...] = ("clause", "sentence", *FIRST_PARAGRAPH)
"""Shapes that can stand as a sentence."""
HUNG: tuple[str, ...] = ("opening", "tail", "outcome", "beside", "aside")
"""Shapes that hang on a clause."""
SHAPES = (*WHOLE, *HUNG, "headline")
RATHER, ALSO, PART = "rather ", "also ", "part "
USE = re.compile(r"\{\{\s*part\.(\w+)\s*\}\}")
"""Where a variant has words that the file gives once for several."""
CHOICE = re.compile(r"<([^<>]+ / [^<>]+)>")


@dataclass(frozen=True)
class Variant:
    """One wording: its place in the file, shape, condition and words."""

    number: int
    """Place among the variants of the file, from 0."""
    line: int
    """Line of its header, from 1."""
    shape: str
    condition: str
    """Jinja expression, empty where the variant always fits."""
    words: str
    rather: bool = False
    """Whether it is taken before others where it fits: it tells more."""
    also: tuple[str, ...] = ()
    """Storylines of the same race that it tells as well."""

    @property
    def header(self) -> str:
        """Its header, as the file has it."""
        rather = RATHER if self.rather else ""
        also = f", {ALSO}{' '.join(self.also)}" if self.also else ""
        condition = f", if {self.condition}" if self.condition else ""
        return f"[{rather}{self.shape}{also}{condition}]"

    @property
    def block(self) -> str:
        """Name of its block in the compiled template."""
        return f"v{self.number}"


def text(path: Path, shown: str | None = None) -> str:
    """Give the text of a file of variants; TemplateError where it is no text."""
    try:
        return path.read_text("utf-8")
    except (OSError, UnicodeError) as error:
        what, remedy = "the file is not text in UTF-8", "save it so"
        raise TemplateError((Fault(shown or str(path), 0, what, remedy),)) from error


def plainly(message: str | None) -> str:
    """Say what Jinja found wrong with a variant, without what it made of the file."""
    said = (message or "it cannot be read").rstrip(".")
    return "{% if %} or {% for %} is not closed" if "endblock" in said else said


def read(
    source: str, file: str, shapes: tuple[str, ...] = SHAPES
) -> tuple[Variant, ...]:
    """Read the variants of a file; TemplateError names every fault with its line."""
    variants: list[Variant] = []
    faults: list[Fault] = []
    parts: dict[str, str] = {}
    for line, paragraph in _paragraphs(source):
        header, _, words = paragraph.partition("\n")
        shape, also, condition = _header(header)
        for name in {*USE.findall(words)} - parts.keys():
            remedy = f"write [{PART}{name}] and its words above, or correct the name"
            faults.append(Fault(file, line, f"there is no part {name} so far", remedy))
        words = USE.sub(lambda use: parts.get(use[1], ""), words)
        if shape.startswith(PART):
            parts[shape.removeprefix(PART).strip()] = words.strip()
            continue
        rather, shape = shape.startswith(RATHER), shape.removeprefix(RATHER)
        if shape not in shapes:
            remedy = f"begin the paragraph with one of [{'], ['.join(shapes)}]"
            faults.append(Fault(file, line, f"{header!r} names no shape", remedy))
        elif not words.strip():
            faults.append(Fault(file, line, "the variant has no words", "write some"))
        else:
            found = Variant(len(variants), line, shape, condition, words, rather, also)
            variants.append(found)
    if faults:
        raise TemplateError(tuple(faults))
    return tuple(variants)


def as_template(variants: tuple[Variant, ...]) -> str:
    """Write the variants as one Jinja template with a block for each, one a line."""
    return "\n".join(
        f"{{% block {v.block} %}}{_conditional(v)}{{% endblock %}}" for v in variants
    )


def _conditional(variant: Variant) -> str:
    lines = " ".join(line.strip(" \t") for line in variant.words.split("\n"))
    words = _with_choices(lines.strip(), variant.number)
    if not variant.condition:
        return words
    return f"{{% if {variant.condition} %}}{words}{{% endif %}}"


def _with_choices(words: str, number: int) -> str:
    """Write each <one / another> as a Jinja expression of what is picked there.

    Plain words become an index into a tuple, which compiles to less than a condition.
    """
    points = count()

    def write(choice: re.Match[str]) -> str:
        options = choice[1].split(" / ")
        picked = f"pick({number}, {next(points)}, {len(options)})"
        if "{" not in choice[1]:
            return f"{{{{ {tuple(options)!r}[{picked}] }}}}"
        tests = (f"{{% elif {picked} == {i} %}}{o}" for i, o in enumerate(options))
        return "".join(tests).replace("elif", "if", 1) + "{% endif %}"

    return CHOICE.sub(write, words)


def _header(line: str) -> tuple[str, tuple[str, ...], str]:
    inner = line.strip(" \t").removeprefix("[").removesuffix("]")
    shape, _, rest = inner.partition(",")
    also, rest = "", rest.strip()
    if rest.startswith(ALSO):
        also, _, rest = rest.removeprefix(ALSO).partition(",")
    return shape.strip(), tuple(also.split()), rest.strip().removeprefix("if ").strip()


def _paragraphs(source: str) -> list[tuple[int, str]]:
    found: list[tuple[int, str]] = []
    lines: list[str] = []
    start = comment = 0
    for number, line in enumerate([*source.split("\n"), ""], start=1):
        comment += line.count("{#")
        if comment:
            comment -= line.count("#}")
            continue
        if line.strip(" \t"):
            start = start if lines else number
            lines.append(line)
        elif lines:
            found.append((start, "\n".join(lines)))
            lines = []
    return found


def fault(file: str | None, variant: Variant, what: str | None) -> TemplateError:
    """Find fault with a variant that cannot be worded."""
    remedy = "correct it; genrelease templates shows every fault"
    fault = Fault(file or "", variant.line, plainly(what), remedy)
    return TemplateError((fault,))
