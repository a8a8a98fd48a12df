"""Facts: all that analysis establishes of a meeting, without a word of language."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from typing import TYPE_CHECKING

from generator.analysis.calendar import calendar_of
from generator.analysis.field import field_of
from generator.analysis.history import RaceId, history_of
from generator.analysis.races import RaceFacts
from generator.analysis.standings import fights_of
from generator.evidence import Ref

if TYPE_CHECKING:
    from generator.analysis.calendar import Calendar
    from generator.analysis.field import Driver, Field
    from generator.analysis.history import History
    from generator.analysis.standings import TitleFight
    from generator.results.bundle import Bundle
    from generator.results.meeting import MeetingFile
    from generator.results.season import SeasonFile


@dataclass(frozen=True, slots=True)
class Facts:
    """One meeting in its season."""

    name: str
    """Name of the meeting, also the stem of its file."""
    season: SeasonFile
    meeting: MeetingFile
    field: Field
    calendar: Calendar
    history: History
    races: tuple[RaceFacts, ...]
    """The races that the file tells of; none before they are run."""
    fights: Mapping[str, TitleFight]
    overall: str
    """Key of the overall title."""

    def ref(self, *path: str | int) -> Ref:
        """Return where a value of the meeting's file stands."""
        return Ref(self.name, path)

    def drivers(self, *keys: str) -> tuple[Driver, ...]:
        """Look drivers up by their keys."""
        return tuple(self.field[key] for key in keys)

    @property
    def run(self) -> bool:
        """Whether any race has a known winner: a report can be written."""
        return any(1 in race.order.places for race in self.races)

    def titles(self, *kinds: str) -> tuple[str, ...]:
        """Name the season's titles of these kinds, in the file's order."""
        return tuple(k for k, t in self.season.titles.items() if t.kind in kinds)


def establish(bundle: Bundle, name: str) -> Facts:
    """Establish the facts of a meeting from its season's files."""
    season, meeting = bundle.season, bundle.meetings[name]
    overall = next(key for key, t in season.titles.items() if t.kind == "overall")
    field = field_of(season, name, meeting)
    calendar = calendar_of(season, name)
    history = history_of(bundle, name, overall)
    here = history.of_round(calendar.here.number)
    races = tuple(
        RaceFacts(
            id=RaceId(calendar.here.number, i + 1),
            of=max(calendar.here.round.races, len(meeting.races)),
            race=race,
            at=Ref(name, ("races", i)),
            field=field,
            orders=here[i].orders,
            overall=overall,
        )
        for i, race in enumerate(meeting.races)
    )
    return Facts(
        name=name,
        season=season,
        meeting=meeting,
        field=field,
        calendar=calendar,
        history=history,
        races=races,
        fights=fights_of(bundle, name, field),
        overall=overall,
    )
