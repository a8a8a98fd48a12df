"""Whatever befalls a file, it is read or refused by a fault that names it."""

from __future__ import annotations

from typing import TYPE_CHECKING

import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from generator import discovery
from generator.errors import SourceError
from generator.timing.choice import Season
from generator.timing.merge import merge
from generator.timing.source import Source
from generator.timing.values import TimedMeeting
from tests.importers import test_acc as acc
from tests.importers import test_ergast as ergast
from tests.importers import test_f1db as f1db
from tests.importers import test_supercup as supercup
from tests.importers import test_table as table
from tests.timekeepers import meeting

if TYPE_CHECKING:
    from collections.abc import Callable, Sequence

    from generator.errors import Fault

WHOLE: dict[str, Callable[[], Sequence[Source]]] = {
    "acc": lambda: [acc.source(acc.race())],
    "alkamel": meeting,
    "ergast": lambda: [ergast.answer(ergast.race(1, "Karst", Results=ergast.RESULT))],
    "f1db": f1db.sources,
    "supercup": lambda: [supercup.source(supercup.event())],
    "table": lambda: [Source("Race 1.csv", table.COURSE.encode())],
}


def test_every_importer_is_tried() -> None:
    assert sorted(WHOLE) == sorted(discovery.names("importers"))


@pytest.mark.parametrize("name", WHOLE)
@settings(max_examples=40, deadline=None)
@given(
    which=st.integers(0, 99),
    at=st.floats(0, 1),
    away=st.integers(0, 300),
    put=st.binary(max_size=3),
)
def test_a_damaged_file_is_read_or_refused(
    name: str, which: int, at: float, away: int, put: bytes
) -> None:
    sources = [*WHOLE[name]()]
    hurt = sources[which % len(sources)]
    start = int(at * len(hurt.content))
    content = hurt.content[:start] + put + hurt.content[start + away :]
    sources[which % len(sources)] = Source(hurt.name, content)

    faults = refused(name, sources)
    names = tuple(one.name for one in sources)
    folders = {one.rpartition("/")[0] for one in names}
    assert all(f.file.startswith(names) or f.file in folders for f in faults)
    assert all(fault.what for fault in faults)


def refused(name: str, sources: Sequence[Source]) -> tuple[Fault, ...]:
    """Read what is still recognised; give the faults of it."""
    importer = discovery.member("importers", name)
    try:
        known = [one for one in sources if importer.recognises(one)]
        found = importer.read(known) if known else TimedMeeting()
        choices = found.choices if isinstance(found, Season) else ()
        for one in (choice.read() for choice in choices):
            merge([one])
        if isinstance(found, TimedMeeting):
            merge([found])
    except SourceError as error:
        return error.faults
    return ()
