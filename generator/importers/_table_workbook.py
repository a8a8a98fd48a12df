"""Workbooks: each sheet with a list as rows of text, as a person sees it.

Spreadsheets keep 1:51.266 as a part of a day, 3 as 3.0, and formulas beside what they
gave when the file was saved last, which is what is read.
"""

from __future__ import annotations

from datetime import time, timedelta
from decimal import Decimal
from io import BytesIO
from typing import TYPE_CHECKING

from generator.errors import SourceError
from generator.timing.figures import printed
from generator.timing.headings import header
from generator.timing.source import Source

if TYPE_CHECKING:
    from collections.abc import Iterator

_ZIP, _OLE = b"PK\x03\x04", b"\xd0\xcf\x11\xe0"
_OPEN_DOCUMENT = b"mimetypeapplication/vnd.oasis.opendocument.spreadsheet"
_XLSX = b"xl/"
MOST_ROWS, MOST_COLUMNS = 5000, 100
"""Of a sheet; a list of results has fewer."""


def is_one(source: Source) -> bool:
    """Whether it is a workbook, of a kind that is read or of one that is refused."""
    content = source.content
    if content.startswith(_ZIP):
        return _XLSX in content or _OPEN_DOCUMENT in content[:200]
    return content.startswith(_OLE)


def lists(source: Source) -> list[tuple[Source, list[tuple[int, list[str]]]]]:
    """Give the sheets that hold a list; SourceError where none does."""
    if not source.content.startswith(_ZIP) or _OPEN_DOCUMENT in source.content[:200]:
        what = "the workbook is not in the format of today's Excel"
        remedy = "save it as .xlsx or as CSV, and import that"
        raise SourceError((source.fault(0, what, remedy),))
    found = [
        (Source(f"{source.name} ({title.replace('/', '-')})", b""), rows)
        for title, rows in _sheets(source)
        if any(header(cells) for _, cells in rows)
    ]
    if not found:
        what = "no sheet of the workbook has a header such as Pos, No, Driver, Laps"
        remedy = "leave it out, or name the columns"
        raise SourceError((source.fault(0, what, remedy),))
    return found


def _sheets(source: Source) -> Iterator[tuple[str, list[tuple[int, list[str]]]]]:
    # Takes as long to import as all the rest, and is needed for workbooks alone.
    from zipfile import BadZipFile  # noqa: PLC0415

    from openpyxl import load_workbook  # noqa: PLC0415
    from openpyxl.utils.exceptions import InvalidFileException  # noqa: PLC0415

    try:
        book = load_workbook(BytesIO(source.content), read_only=True, data_only=True)
        for sheet in book.worksheets:
            yield (
                sheet.title,
                _rows(
                    source,
                    sheet.title,
                    sheet.iter_rows(
                        max_row=MOST_ROWS + 1, max_col=MOST_COLUMNS, values_only=True
                    ),
                ),
            )
    except (BadZipFile, InvalidFileException, KeyError, EOFError, OSError) as error:
        what = "the workbook cannot be opened: it is cut off or damaged"
        remedy = "copy or save the file again"
        raise SourceError((source.fault(0, what, remedy),)) from error


def _rows(
    source: Source, title: str, found: Iterator[tuple[object, ...]]
) -> list[tuple[int, list[str]]]:
    rows = [
        (line, cells)
        for line, values in enumerate(found, start=1)
        if any(cells := [_text(value) for value in values])
    ]
    if rows and rows[-1][0] > MOST_ROWS:
        what = f"the sheet {title} has more than {MOST_ROWS:,} rows"
        raise SourceError((source.fault(MOST_ROWS, what, "leave the sheet out"),))
    width = max((_width(cells) for _, cells in rows), default=0)
    return [(line, cells[:width]) for line, cells in rows]


def _width(cells: list[str]) -> int:
    return max(at for at, cell in enumerate(cells, start=1) if cell)


def _text(value: object) -> str:
    """Give what a person sees in a cell."""
    if value is None:
        return ""
    if isinstance(value, float) and value.is_integer():
        return str(int(value))
    if isinstance(value, time):
        value = timedelta(
            seconds=value.hour * 3600 + value.minute * 60 + value.second,
            microseconds=value.microsecond,
        )
    if isinstance(value, timedelta):
        return printed(_seconds(value))
    return str(value).strip()


def _seconds(span: timedelta) -> Decimal:
    """Give seconds to the thousandth: a part of a day is not exact."""
    micro = Decimal(span // timedelta(microseconds=1)) / 1_000_000
    return micro.quantize(Decimal("0.001"))
