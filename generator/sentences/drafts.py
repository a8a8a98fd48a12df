"""Drafts: the ways in which a message can join a sentence in the making."""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, replace
from typing import TYPE_CHECKING
from zlib import crc32

from generator.analysis.field import Driver
from generator.plan import Relation
from generator.sentences.aside import fill, fits
from generator.sentences.draft import Draft, Part, Step
from generator.sentences.filters import PREDICATE
from generator.sentences.hanging import HANGS, opens_for
from generator.sentences.measure import Measure, measure
from generator.sentences.mentions import Mention
from generator.sentences.turns import Turn
from generator.sentences.variants import APART, FIRST_PARAGRAPH, WHOLE
from generator.sentences.wording import FIRST, Seam, Wording
from generator.storyline import Beat

if TYPE_CHECKING:
    from generator.plan import Message
    from generator.sentences.wording import Joint
    from generator.sentences.wordings import Wordings
    from generator.storyline import Storyline, Topic

ON_THE_LEAD = ("tail", "aside")
TENSES = (Beat.COURSE, Beat.TITLES)
"""Where the account turns to another tense."""
MOST = 2
"""Clauses behind which only the last one's subject may go on: "and won"."""


@dataclass
class Options:
    """The steps that the templates allow for each message."""

    wordings: Wordings
    turn: int
    """Number of the meeting in its season."""
    _season: str = ""
    """What tells this season from others."""

    @property
    def language(self) -> str:
        """Code of the language."""
        return self.wordings.scene.language.code

    def of(
        self,
        message: Message,
        draft: Draft | None,
        planned: frozenset[Topic] = frozenset(),
    ) -> Iterator[Step]:
        """Yield every way of telling a message after (or within) a draft.

        A wording may tell another storyline as well, if that is among those planned.
        """
        for wording in self._fitting(message, planned):
            part = Part(message, wording.variant, wording.also)
            yield from self._steps(part, wording, draft)

    def head(self, draft: Draft) -> Mention | None:
        """Return whom a sentence opens with, if anybody."""
        return self.wordings.scene.register.mention(draft.text[0])

    def measure(self, draft: Draft, named: frozenset[Driver]) -> Measure:
        """Measure a sentence as it will read after those who were named before it."""
        return measure(draft.text, named, self.wordings)

    def turn_of(self, story: Storyline) -> Turn:
        """Say whose turn it is: by the meeting, and by chance among championships."""
        if not self._season:
            season = self.wordings.scene.facts.season
            self._season = f"{season.year} {sorted(season.entries)}"
        first = crc32(f"{self._season} {story.key}".encode())
        return Turn(self.turn, first + (story.race or 0) + story.moment)

    def _fitting(
        self, message: Message, planned: frozenset[Topic]
    ) -> tuple[Wording, ...]:
        """Take the standfirst's own wordings there, and leave them out elsewhere."""
        story = message.story
        turn = self.turn_of(story)
        found = self.wordings.by_turn(story, turn, planned, anew=message.anew)
        shapes = FIRST_PARAGRAPH if message.opens else FIRST_PARAGRAPH[1:]
        for shape in shapes if message.lead else ():
            own = tuple(w for w in found if w.shape == shape)
            if own:
                # What is about nobody, as where it was, may hang on what came before.
                hung = story.subject is None and not message.opens
                return own + tuple(w for w in found if hung and w.shape in ON_THE_LEAD)
        return tuple(w for w in found if w.shape not in APART)

    def _steps(
        self, part: Part, wording: Wording, draft: Draft | None
    ) -> Iterator[Step]:
        if wording.shape in WHOLE:
            yield from self._new(part, wording, draft)
            joinable = wording.shape in {"clause", "sentence"}
            if draft and not draft.waiting and joinable:
                yield from self._joined(part, wording, draft)
        elif wording.shape in HANGS and draft and HANGS[wording.shape](draft, part):
            aside = wording.shape == "aside"
            if aside and not fits(draft.text, wording.text):
                return
            behind = f"{draft.text}, {wording.text}"
            text = fill(draft.text, wording.text) if aside else behind
            parts = (*draft.parts, part)
            words = draft.words + wording.words
            tailed = draft.tailed or not aside
            grown = replace(draft, text=text, parts=parts, tailed=tailed, words=words)
            yield Step(grown, (wording.text,), fresh=False, rank=wording.rank)
        elif wording.shape == "opening" and not (draft and draft.waiting):
            subject = part.message.story.subject
            waiting = Draft(
                wording.text, (part,), subject, waiting=True, words=wording.words
            )
            yield Step(waiting, (wording.text,), fresh=True, rank=wording.rank)

    def _new(self, part: Part, wording: Wording, draft: Draft | None) -> Iterator[Step]:
        plain = Draft(
            wording.text,
            (part,),
            wording.subject,
            open=wording.shape == "clause",
            words=wording.words,
        )
        if draft and draft.waiting:
            if opens_for(draft, wording, part):
                alone = draft.subject is None
                told = self._by_name(wording.text) if alone else wording.text
                text = f"{draft.text}, {told}"
                parts = (*draft.parts, part)
                words = draft.words + wording.words
                grown = replace(
                    plain, text=text, parts=parts, clauses=2, words=words, last=told
                )
                yield Step(grown, (wording.text,), fresh=False, rank=wording.rank)
            return
        yield Step(plain, (wording.text,), fresh=True, rank=wording.rank)
        if draft and wording.shape == "clause":
            for joint in self._joints(part, wording, draft):
                if not joint.joins:
                    second = self.wordings.second(joint, wording.text)
                    text = f"{joint.before}{second}{joint.after}"
                    opened = replace(plain, text=text)
                    added = (wording.text, joint.before)
                    yield Step(opened, added, fresh=True, rank=wording.rank)

    def _by_name(self, text: str) -> str:
        """Ask for a name at the head: who is "she", behind "as the rain fell"."""
        register = self.wordings.scene.register
        mention = register.mention(text[0])
        if mention is None or mention.form != "any":
            return text
        return register.character(replace(mention, form="name")) + text[1:]

    def _joined(self, part: Part, wording: Wording, draft: Draft) -> Iterator[Step]:
        whole = wording.shape == "sentence"
        before, story = draft.parts[-1].message.story, part.message.story
        # How the grid was made, the race, and what is settled have each their tense.
        turns = any(before.beat < one <= story.beat for one in TENSES)
        if turns or not draft.open or draft.tailed or draft.clauses > MOST:
            return
        follows, full = self._follows(wording, draft), draft.clauses == MOST
        for joint in self._joints(part, wording, draft):
            runs = joint.wrapper == PREDICATE
            if joint.joins and (follows if runs else not (whole or full)):
                second = self.wordings.second(joint, wording.text)
                first = joint.before.replace(FIRST, self._first(draft, wording, joint))
                grown = draft.joined(f"{first}{second}{joint.after}", part, wording)
                added = (wording.text, joint.before)
                yield Step(grown, added, fresh=False, rank=wording.rank)

    def _first(self, draft: Draft, wording: Wording, joint: Joint) -> str:
        """Give the first clause; whom "who" takes up there is the subject of both."""
        if joint.wrapper != PREDICATE or draft.subject == wording.subject:
            return draft.text
        register = self.wordings.scene.register
        last = register.mention(draft.text[-1])
        if last is None:
            return draft.text
        subject = replace(last, subject=True, form="name")
        return draft.text[:-1] + register.character(subject)

    def _follows(self, wording: Wording, draft: Draft) -> bool:
        """Tell whether a wording may be a second predicate: "moved clear and won".

        Not one that names again whom the first has named, "passed Klein and won from
        Klein", where no pronoun can stand, "passed Klein and beat him", nor a whole
        sentence with an "and" of its own.
        """
        one_verb = self.wordings.lists.one_verb(wording.text)
        runs = wording.shape == "clause" or one_verb
        if not (wording.begins_with_subject and runs):
            return False
        persons = self.wordings.scene.register.drivers
        again = set(persons(draft.text)) & set(persons(wording.text))
        if again <= {wording.subject}:
            return True
        # The second has no subject of its own: "and beat him", "who beat him".
        both = f"{draft.text}{wording.text[1:]}"
        return not measure(both, frozenset(), self.wordings).again

    def _joints(self, part: Part, wording: Wording, draft: Draft) -> tuple[Joint, ...]:
        relation = part.message.relation
        last, story = draft.parts[-1].message.story, part.message.story
        # A third win in a class behind a second one overall reads as a mistake.
        strays = relation is Relation.ELABORATION and last.title != story.title
        if relation is Relation.NONE or strays:
            return ()
        same = (
            draft.subject is not None
            and draft.subject == wording.subject
            and wording.begins_with_subject
        )
        about = {last.subject, story.subject}
        persons = self.wordings.scene.register.drivers
        seam = Seam(
            relation=relation,
            one=len(about) == 1 and None not in about,
            same=same,
            two=None not in {draft.subject, wording.subject}
            and draft.subject != wording.subject,
            linked=relation is Relation.SEQUENCE
            and bool(persons(draft.text) & persons(wording.text)),
            taken_up=self._takes_up(draft, wording),
            a_whole=self.wordings.lists.simple(draft.text),
            a_runs=self.wordings.lists.runs_on(draft.last or draft.text),
            b_whole=self.wordings.lists.simple(wording.text),
            b_plain=wording.plain,
        )
        return self.wordings.joints(seam)

    def _takes_up(self, draft: Draft, wording: Wording) -> bool:
        """Tell whether a wording begins with whom the sentence ends with."""
        end = self.wordings.scene.register.mention(draft.text[-1])
        return (
            end is not None
            and wording.begins_with_subject
            and end.driver == wording.subject
        )
