"""A sentence with its names, numbers, dates, races and places replaced by marks.

"Marvin Klein (CLRT) s'imposait en course 1" becomes "<D0> s'imposait en <R1>": what a
pattern reads is the wording alone, and what each mark stands for is known.
"""

from __future__ import annotations

import re
from typing import TYPE_CHECKING

from generator.verification.aliases import aliases
from generator.verification.dating import dates
from generator.verification.entities import Entity, Marked
from generator.verification.letters import folded
from generator.verification.names import mentions
from generator.verification.numbering import numbers

if TYPE_CHECKING:
    from datetime import date

    from generator.verification.lexicon import Lexicon
    from generator.verification.names import Mention
    from generator.verification.roster import Roster
    from generator.verification.text import Sentence


_COUNTRIES = frozenset(
    {"france", "italie", "italy", "belgique", "belgium", "espagne", "spain"}
)
_WEB = re.compile(
    r"<?\b(?:https?://|www\.)\S+|\b[\w.+-]+@[\w-]+\.[\w.-]+|"
    r"\b[\w-]+(?:\.[\w-]+)+/\S*|\+ ?\d[\d ()./-]{7,}\d"
)
_BRACKET = re.compile(r"\s*\((?=[^()]*[^\W\d_])([^()<>]{2,60})\)")


class _Marker:
    """Collects marks so that each letter belongs to one."""

    def __init__(self, text: str, roster: Roster, lexicon: Lexicon, day: date) -> None:
        self.text, self.roster, self.lexicon, self.day = text, roster, lexicon, day
        self.plain, self.lower = folded(text), _lowered(text)
        self.found: list[Entity] = []
        self.recent: tuple[str, ...] = ()
        self._free = bytearray(b"\1" * len(text))

    def add(self, entity: Entity) -> None:
        span = slice(entity.start, entity.end)
        if entity.end > entity.start and all(self._free[span]):
            self._free[span] = bytes(entity.end - entity.start)
            self.found.append(entity)

    def names(self) -> None:
        for match in _WEB.finditer(self.text):
            self.add(Entity("X", match.start(), match.end()))
        found = mentions(self.text, self.roster)
        # "Le pilote CLRT" is a driver, and must be marked before its team is.
        for alias in aliases(self.text, self.roster, self.lexicon, self.recent, found):
            if not self._named_beside(alias, found):
                self.add(Entity("D", alias.start, alias.end, alias.driver, how="alias"))
        self._teams()
        labels = self._labels()
        for match in self.roster.pattern("fixed").finditer(self.plain):
            if match.start() in labels:
                continue
            if self.text[match.start()].isupper() or self.text[match.start()].isdigit():
                kind = self.roster.fixed[match[0]]
                self.add(Entity(kind, match.start(), match.end(), name=match[0]))
        for one in found:
            bracket = _BRACKET.match(self.text, one.end)
            end = bracket.end() if bracket else one.end
            team = bracket[1] if bracket else ""
            self.add(
                Entity(
                    "D", one.start, end, one.driver, slip=one.slip, sure=one.sure,
                    team=team,
                )
            )  # fmt: skip

    def _named_beside(self, alias: Mention, found: tuple[Mention, ...]) -> bool:
        """Whether a name says who is meant: "le pilote CLRT Marvin Klein"."""
        return any(
            self.text[alias.end : one.start] == " "
            or self.text[one.end : alias.start] == ", "
            for one in found
        )

    def _teams(self) -> None:
        """Mark teams that no bracket ties to a driver: "Baird Brothers" is no Baird."""
        for match in self.roster.pattern("teams").finditer(self.plain):
            if not self.text[: match.start()].endswith("("):
                name = self.roster.teams[match[0]]
                self.add(Entity("T", match.start(), match.end(), name))

    def places(self) -> None:
        for match in self.roster.pattern("teams").finditer(self.plain):
            name = self.roster.teams[match[0]]
            self.add(Entity("T", match.start(), match.end(), name))
        for match in self.roster.pattern("places").finditer(self.plain):
            if self._is_place(match.start(), match[0]):
                rounds = self.roster.places[match[0]]
                self.add(
                    Entity("P", match.start(), match.end(), match[0], rounds=rounds)
                )
        for match in self.roster.pattern("adjectives").finditer(self.plain):
            rounds = self.roster.adjectives[match[0]]
            self.add(Entity("A", match.start(), match.end(), match[0], rounds=rounds))
        for match in self.roster.pattern("classes").finditer(self.text):
            self.add(
                Entity("C", match.start(), match.end(), self.roster.classes[match[0]])
            )

    def _labels(self) -> set[int]:
        """Mark "le Junior ..." as a driver where the label stands for the name."""
        found = set()
        for match in self.roster.pattern("fixed").finditer(self.plain):
            owner = self.roster.labels.get(match[0])
            article = re.search(
                r"(?:^|[^,)] )(?:le|la|the|du|au|The|Le|La) $|\b[lL]'$",
                self.text[: match.start()],
            )
            if owner and article:
                found.add(match.start())
                self.add(Entity("D", match.start(), match.end(), owner, how="alias"))
        return found

    def _is_place(self, at: int, name: str) -> bool:
        """Whether it is a place, not the end of a longer name: "Porsche France"."""
        longer = re.search(r"[A-ZÀ-Þ][\w-]+ $", self.text[:at])
        circuit = longer and folded(longer[0].strip()) in ("circuit", "autodrome")
        # "Après Spa" begins a sentence; "Porsche France" is a company even there.
        opens = longer is not None and longer.start() == 0 and name not in _COUNTRIES
        if longer and not circuit and not opens:
            return False
        return self.text[at].isupper() or " " in name

    def times(self) -> None:
        for entity in dates(self.text, self.lower, self.lexicon, self.day):
            self.add(entity)
        for match in self.lexicon.pattern("TIME").finditer(self.lower):
            parts = [int(part) for part in match.groups() if part]
            hour, minute = (*parts, 0)[:2]
            if "p" in match[0][-4:].replace(".", "") and "pm" in match[0].replace(
                ".", ""
            ):
                hour += 12 if hour < 12 else 0  # noqa: PLR2004  the clock of twelve hours
            self.add(Entity("H", match.start(), match.end(), number=hour * 60 + minute))

    @property
    def _classes(self) -> frozenset[str]:
        return frozenset(name.casefold() for name in self.roster.classes)

    def races(self) -> None:
        for match in self.lexicon.pattern("RACE").finditer(self.lower):
            how = next(name for name, value in match.groupdict().items() if value)
            span = match.span()
            if among := match.groupdict().get("among"):
                if among not in self._classes:
                    continue  # "the first wet race" is one of the season
                span = (match.start(), match.end("ordinal"))
            word = match[how]
            number = (
                int(word)
                if word.isdigit()
                else self.lexicon.data.RACE_NUMBERS.get(word)
            )
            if how in ("first_day", "opener"):
                number = 1
            self.add(Entity("R", *span, word, number, how=how))
        if any(one.kind == "R" for one in self.found):
            self._races_again()

    def _races_again(self) -> None:
        """Mark "the first race ... and the second", where the noun is left out."""
        races = [one.end for one in self.found if one.kind == "R"]
        for match in self.lexicon.pattern("RACE_AGAIN").finditer(self.lower):
            since = max((end for end in races if end <= match.start()), default=None)
            other = self.lexicon.pattern("OTHER_NOUN")
            if since is None or other.search(self.lower, since, match.start()):
                continue  # "la deuxième place et Klein la troisième"
            number = self.lexicon.data.RACE_NUMBERS[match["ordinal"]]
            self.add(
                Entity("R", *match.span(), match["ordinal"], number, how="ordinal")
            )

    def numbers(self) -> None:
        for entity in numbers(self.text, self.lower, self.lexicon):
            self.add(entity)
        for match in self.lexicon.pattern("PRONOUN").finditer(self.lower):
            self.add(Entity("S", match.start(), match.end(), match[0]))


def mark(
    sentence: Sentence,
    roster: Roster,
    lexicon: Lexicon,
    day: date,
    *,
    recent: tuple[str, ...] = (),
) -> Marked:
    """Mark a sentence; a date without month or year is of the meeting's.

    `recent` are the drivers named so far, the last one last: "le pilote CLRT" and "the
    Belgian" mean the last of them that it fits.
    """
    marker = _Marker(sentence.text, roster, lexicon, day)
    marker.recent = recent
    for step in (
        marker.names,
        marker.times,
        marker.places,
        marker.races,
        marker.numbers,
    ):
        step()
    entities = tuple(sorted(marker.found, key=lambda one: one.start))
    out, origins, at, size = list[str](), [(0, 0)], 0, 0
    for i, one in enumerate(entities):
        for part in (marker.lower[at : one.start], f"<{one.kind}{i}>"):
            out.append(part)
            size += len(part)
        at = one.end
        origins.append((size, at))
    out.append(marker.lower[at:])
    return Marked(sentence, "".join(out), entities, lexicon, tuple(origins))


def _lowered(text: str) -> str:
    lower = text.lower()
    return lower if len(lower) == len(text) else "".join(c.lower()[:1] for c in text)
