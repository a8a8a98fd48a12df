"""Who does what is told at a place of a sentence, as far as a reader can be sure."""

from __future__ import annotations

import re
from dataclasses import dataclass
from functools import cached_property

from generator.evidence import Known
from generator.verification.clauses import Clauses
from generator.verification.lexicon import APPOSED, NO_VERB, OWN_VERB

_ARTICLE = re.compile(r"\b(?:le|la|l'|the) ?$")
_GOES_ON = re.compile(
    r",? (?:et|and|ou|or|puis|then)(?: encore)?(?: de| d'| from)? ?<D|, <D"
)
"""What follows a driver within a list."""
_GAPPED = re.compile(r" (?:la |the )?<R\d+>")
"""What follows a subject whose verb was told: "Y won race 1, and Z race 2"."""
_ASIDE = re.compile(r"^(?P<who>, \w+), (?:[^,;:<]|<[PRNO]\d+>){2,40},(?= )")
"""What parts a relative from its verb: "Y, qui, à Monza, a gagné"."""
_APPOSED_IN_LIST = re.compile(rf"^{APPOSED}$")
_NO_VERB = re.compile(NO_VERB)
_OWN_VERB = re.compile(OWN_VERB)
_AND = re.compile(r"\b(?:et|and)\s*$")
_PLACED = re.compile(r" (?:à la |en |in |to )<O\d+>| <O\d+>(?! (?:place|position))")
"""What follows one of two who are placed: "left Y behind and Z third"."""


@dataclass(frozen=True, slots=True)
class Role:
    """A driver at a place of the marked text."""

    start: int
    end: int
    driver: str
    role: str
    """subject, oblique, object or possessive."""
    group: int
    """Drivers of one list share it."""


class Subjects(Clauses):
    """A marked sentence whose drivers have their parts."""

    @cached_property
    def roles(self) -> tuple[Role, ...]:
        """Every driver of the sentence with the part that each plays."""
        found: list[Role] = []
        for start, end, entity in self.marked.marks("D"):
            role, group = self._role(start, end, found)
            found.append(Role(start, end, entity.name, role, group))
        return tuple(found)

    def _role(self, start: int, end: int, found: list[Role]) -> tuple[str, int]:
        if self.lexicon.pattern("POSSESSIVE").match(self.text, end):
            return "possessive", len(found)
        if found:
            between = self.text[found[-1].end : start]
            last = found[-1]
            anew = last.role != "subject" and self._begins_anew(between, end)
            if not anew and self._coordinates(between, end):
                return last.role, last.group
        return self._part(start, end, alone=not found), len(found)

    def _part(self, start: int, end: int, *, alone: bool) -> str:
        """Say which part the words before a name give it."""
        ahead, kin = self._without_kin(_ARTICLE.sub("", self.text[:start]))
        if self.lexicon.pattern("OBLIQUE").search(ahead):
            return "oblique"
        if not alone and _PLACED.match(self.text, end) and _AND.search(ahead):
            return "object"
        opens = self.lexicon.pattern("SUBJECT_AFTER").search(ahead)
        return "subject" if opens or (kin and not ahead.strip()) else "object"

    def _without_kin(self, ahead: str) -> tuple[str, bool]:
        """Leave out "son équipier", "team-mate": what stands before says the part."""
        kin = self.lexicon.pattern("KIN").search(ahead)
        return (ahead[: kin.start()], True) if kin else (ahead, False)

    def _closes_a_list(self, between: str, end: int) -> bool:
        """Whether a driver goes on a list past what is said of the one before.

        "Devançait Y, à 0,7 seconde, et Z pour gagner": nothing is told of Z alone.
        """
        return bool(_APPOSED_IN_LIST.match(between) and _NO_VERB.match(self.text, end))

    def _coordinates(self, between: str, end: int) -> bool:
        if self._closes_a_list(between, end):
            return True
        if not self.lexicon.pattern("COORDINATION").match(between):
            return False
        if _GAPPED.match(self.text, end):
            return False
        return between.strip() != "," or bool(_GOES_ON.match(self.text, end))

    def _begins_anew(self, between: str, end: int) -> bool:
        """Whether a name has a verb of its own: "beat Y, and Z was third"."""
        comma = between.startswith(",") and _AND.search(between)
        return bool(comma and _OWN_VERB.match(self.text, end))

    def _brought_forward(self, at: int) -> tuple[str, ...]:
        """Give whom the words right before bring to the fore: "it was X who"."""
        cleft = self.lexicon.pattern("CLEFT").search(self.text, 0, at)
        near = cleft is not None and not self.text[cleft.end() : at].strip()
        return self.listed(cleft["who"]) if cleft and near else ()

    def subjects(self, at: int) -> tuple[tuple[str, ...], float]:
        """Say who does what is told at a place, and how sure that is."""
        if fore := self._brought_forward(at):
            return fore, 0.95
        groups: dict[int, list[Role]] = {}
        for role in self.roles:
            if role.role == "subject":
                groups.setdefault(role.group, []).append(role)
        earlier = [roles for roles in groups.values() if roles[-1].end <= at]
        if apposed := self.apposed(at):
            return (apposed,), 0.85
        if pair := self._former_or_latter(at, earlier):
            return (pair,), 0.75
        low, high = self.segment(at)
        later = [roles for roles in groups.values() if at <= roles[0].start < high]
        own = any(low <= roles[0].start for roles in earlier)
        if later and not own and (self._nonfinite(at) or self._ranked_first(at)):
            if any(at <= s < later[0][0].start for s, _, _ in self.marked.marks("S")):
                return self.before.subject, 0.5
            return tuple(role.driver for role in later[0]), 0.85
        return self._before_it(at, earlier) or self._guessed(at, later)

    def _before_it(
        self, at: int, earlier: list[list[Role]]
    ) -> tuple[tuple[str, ...], float] | None:
        """Give the subject before a place, named or by a pronoun."""
        pronoun = max((e for _, e, _ in self.marked.marks("S") if e <= at), default=-1)
        if earlier:
            last = earlier[-1]
            named = pronoun < last[-1].end
            if named or len(last) == 1:
                doubt = 0.6 if named and self._between(last[-1].end, at) else 1.0
                sure = (0.95 if named else 0.8) * doubt
                return tuple(role.driver for role in last), sure
        if pronoun < 0:
            return None
        owner = [role for role in self.roles if role.end <= pronoun]
        if self.before.subject and self.lexicon.pattern("RANKED_FIRST").match(
            self.text
        ):
            return self.before.subject, 0.65  # "Devant Klein, il s'imposait"
        if owner:
            return (owner[-1].driver,), 0.65
        # "The leader" is not always whom the sentence before was about.
        word = self.text_of("S", pronoun)
        if "leader" not in word:
            return self._antecedent(word), 0.7
        leader = self._leader()
        return ((leader,), 0.64) if leader else (self.before.subject, 0.5)

    def _antecedent(self, pronoun: str) -> tuple[str, ...]:
        """Give whom a pronoun means: the last subject, if the gender fits it.

        "Ortolani led, and then Kjellström took the lead. He won": she is not meant.
        """
        subject, wanted = self.before.subject, self.lexicon.data.GENDERS.get(pronoun)
        own = self._gender(subject[0]) if len(subject) == 1 else None
        if wanted is None or own is None or own == wanted:
            return subject
        named = reversed(self.before.named)
        fits = [one for one in named if self._gender(one) == wanted]
        return tuple(fits[:1]) or subject

    def _gender(self, driver: str) -> str | None:
        return self.ledger.driver(driver).entry.gender

    def _nonfinite(self, at: int) -> bool:
        """Whether the clause has no subject of its own: "après avoir battu Klein"."""
        begun = self.opening(at)
        return bool(self.lexicon.pattern("NONFINITE").match(self.text, begun))

    def _ranked_first(self, at: int) -> bool:
        """Whether the beaten open the clause: "devant Klein et Narac, Mateu..."."""
        begun = self.text[self.opening(at) :]
        return bool(self.lexicon.pattern("RANKED_FIRST").match(begun))

    def _leader(self) -> str | None:
        """Give who leads the championship, where it is one and the same all along."""
        fight = self.ledger.facts.fights[self.ledger.overall]
        tables = (fight.before, fight.between)
        heads = {
            t.leader.value.key for t in tables if t and isinstance(t.leader, Known)
        }
        return heads.pop() if len(heads) == 1 else None

    def text_of(self, kind: str, end: int) -> str:
        """Give the word that a mark of a kind stands for, by where the mark ends."""
        found = (one.name for _, e, one in self.marked.marks(kind) if e == end)
        return next(found, "")

    def _guessed(
        self, at: int, later: list[list[Role]]
    ) -> tuple[tuple[str, ...], float]:
        """Give the subject of the main clause behind, or whoever was named before."""
        low, _ = self.clause(at)
        owner = [role for role in self.roles if low <= role.start and role.end <= at]
        if owner:  # "le butin de Klein se bornait à"
            return (owner[-1].driver,), 0.6
        pronoun = next((m for m in self.marked.marks("S") if m[0] >= at), None)
        if pronoun is not None and (not later or pronoun[0] < later[0][0].start):
            return self._antecedent(pronoun[2].name), 0.7
        if later:
            return tuple(role.driver for role in later[0]), 0.85
        owner = [role for role in self.roles if role.end <= at]
        if owner:
            return (owner[-1].driver,), 0.5
        return (() if self.roles else self.before.subject), 0.55

    def apposed(self, at: int) -> str | None:
        """Give whom an apposition is of: "devant Boullery, également pénalisé"."""
        comma = self.text.rfind(",", 0, at)
        if self.lexicon.pattern("DID_THEN").match(self.text, comma):
            return None
        for role in self.roles:
            said = _ASIDE.sub(r"\g<who>", self.text[role.end : at])
            if (
                said.rfind(",") == 0
                and role.end <= at
                and self.lexicon.pattern("APPOSED").match(said)
            ):
                return role.driver
        return None

    def _between(self, start: int, at: int) -> bool:
        """Whether somebody else is named between a subject and a comma."""
        comma = self.text.rfind(",", 0, at)
        return any(start < role.start and role.end <= comma for role in self.roles)

    def _former_or_latter(self, at: int, earlier: list[list[Role]]) -> str | None:
        """Give one of two: "le premier", "the latter"."""
        found = [m for m in self.marked.find("ONE_OF_TWO") if m.start() <= at]
        pairs = [roles for roles in earlier if len(roles) == 2]  # noqa: PLR2004  a pair
        if not found or not pairs or pairs[-1][-1].end > found[-1].start():
            return None
        return pairs[-1][0 if found[-1]["first"] else 1].driver

    def subject(self, at: int) -> tuple[str | None, float]:
        """Say which one driver does it; None where several or nobody."""
        drivers, sure = self.subjects(at)
        return (drivers[0], sure) if len(drivers) == 1 else (None, 0.0)
