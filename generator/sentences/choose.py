"""Choice of wording over the whole release, by beam search.

Variants, shapes and joints are picked together: what a wording costs depends on what
the release has said before it. The same plan always gives the same choice.
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from dataclasses import dataclass, replace
from functools import reduce
from typing import TYPE_CHECKING

from generator.errors import Fault, TemplateError
from generator.plan import Relation
from generator.sentences.repetition import NAME, Memory, Prints, opening
from generator.sentences.state import Last, State, Way

if TYPE_CHECKING:
    from generator.plan import Message, Paragraph, Rhythm
    from generator.sentences.draft import Draft
    from generator.sentences.drafts import Options
    from generator.sentences.measure import Measure
    from generator.storyline import Storyline, Topic

    Ahead = Sequence[tuple[frozenset[Topic], float]]
    """What is still to be told, by its topics, and what it saves not to."""

WIDTH = 8
"""How many ways of telling are kept open."""


LEFT_OUT = 120.0
"""Cost of not telling a message, plus its news value."""
PASSED_OVER = 5.0
"""Cost of not telling what is told by the way: less than a short sentence's."""
TOO_LONG = 6.0
SAME_OPENING = 10.0
NAME_OPENING = 6.0
ALONE = 12.0
"""Cost of a sentence of its own for what would rather hang on another."""
SAME_HEAD = 8.0
"""Cost of opening with the name of the last sentence's subject once more."""
NAMED_AGAIN = 14.0
"""Cost of naming somebody twice in a sentence where no pronoun can stand."""
SHORTER, LONGER = 4, 8
"""Words off the mean that cost 1, and four times as much twice as far off."""
PRONOUN = "<pronoun>"
"""What a sentence opens with whose subject goes on from the last."""
SAVED = 10.0
"""What a storyline that is told already will save: about a short sentence's cost."""
EVEN = 2.0
"""Cost of a sentence about as long as the one before it."""
RANK = 1.5


@dataclass
class Search:
    """Looks for the best way of telling a plan's paragraphs."""

    options: Options
    rhythm: Rhythm
    prints: Prints

    def best(
        self, paragraphs: tuple[Paragraph, ...], heard: str = ""
    ) -> tuple[tuple[Draft, ...], ...]:
        """Return the sentences of each paragraph, after a headline that was read."""
        stories = [m.story for part in paragraphs for m in part.messages]
        planned, done = frozenset(one for s in stories for one in s.topics), 0
        beam = [State(memory=Memory().after(self.prints.of(heard)))]
        for paragraph in paragraphs:
            for message in paragraph.messages:
                done += 1
                ahead = [(one.topics, _saving(one)) for one in stories[done:]]
                grown = [
                    self._foresee(way, ahead)
                    for state in beam
                    for way in self._ways(state, message, planned)
                ]
                if not grown:
                    raise _unworded(message, self.options)
                beam = [self._take(way) for way in _promising(grown)]
            beam = _keep([self._close(state) for state in beam])
        return beam[0].done

    def _ways(
        self, state: State, message: Message, planned: frozenset[Topic]
    ) -> Iterator[Way]:
        if message.story.topics & state.told:
            yield Way(state.cost, state.cost, state, state.draft, (), state.gap)
            return
        finished = self._finish(state)
        told = message
        if state.gap:
            told = replace(message, relation=Relation.NONE, anew=True)
        untold = _untold(planned, state.told)
        for step in self.options.of(told, state.draft, untold):
            base = finished if step.fresh else state
            new = tuple(map(self.prints.of, step.added))
            cost = base.cost + sum(map(base.memory.cost, new)) + RANK * step.rank
            cost += ALONE * (step.alone and message.story.satellite)
            yield Way(cost, cost, base, step.draft, new)
        waiting = state.draft is not None and state.draft.waiting
        if not message.story.indispensable and not waiting:
            story = message.story
            missed = PASSED_OVER if story.incidental else LEFT_OUT + story.value
            cost = state.cost + missed
            yield Way(cost, cost, state, state.draft, (), gap=True)

    def _foresee(self, way: Way, ahead: Ahead) -> Way:
        """Add what the sentence under way will cost, and take off what it saves."""
        draft, told = way.draft, way.base.told
        saved = told | draft.also if draft else told
        outlook = way.cost + self._outlook(draft, way.base.last)
        saving = sum(worth for topics, worth in ahead if topics & saved)
        return way._replace(outlook=outlook - saving)

    def _outlook(self, draft: Draft | None, last: Last) -> float:
        """Foresee the cost of a sentence's length and head, before it is finished."""
        if draft is None:
            return 0.0
        cost = TOO_LONG * max(0, draft.words - self.rhythm.longest)
        return cost + self._head_cost(draft, last)

    def _head_cost(self, draft: Draft, last: Last) -> float:
        begins, head = self._begins(draft, last), self.options.head(draft)
        cost = NAME_OPENING * (begins == NAME) + SAME_OPENING * (begins == last.begins)
        jars = begins == NAME and head is not None and head.driver in last.jarring
        return cost + SAME_HEAD * jars

    def _begins(self, draft: Draft, last: Last) -> str:
        """Say how a sentence opens, behind the one before: with a name or a pronoun."""
        head = self.options.head(draft)
        taken_up = (
            head is not None
            and head.driver == last.meant
            and head.subject
            and head.form == "any"
            and last.begins != PRONOUN
        )
        return PRONOUN if taken_up else opening(draft.text)

    def _take(self, way: Way) -> State:
        base = way.base
        memory = reduce(Memory.after, way.new, base.memory)
        return State(
            cost=way.cost,
            done=base.done,
            sentences=base.sentences,
            draft=way.draft,
            memory=memory,
            named=base.named,
            told=base.told | (way.draft.also if way.draft else frozenset()),
            gap=way.gap,
            last=base.last,
        )

    def _finish(self, state: State) -> State:
        draft = state.draft
        if draft is None:
            return state
        measure = self.options.measure(draft, state.named)
        begins = self._begins(draft, state.last)
        return State(
            cost=state.cost + self._shape_cost(draft, measure, state.last),
            done=state.done,
            sentences=(*state.sentences, draft),
            memory=state.memory,
            named=measure.named,
            told=state.told,
            last=Last(begins, measure.words, measure.jarring, measure.meant),
        )

    def _shape_cost(self, draft: Draft, measure: Measure, last: Last) -> float:
        rhythm, words = self.rhythm, measure.words
        off = words - rhythm.mean
        cost = (off / (SHORTER if off < 0 else LONGER)) ** 2
        cost += TOO_LONG * max(0, words - rhythm.longest)
        cost += TOO_LONG / 2 * max(0, rhythm.shortest - words)
        cost += self._head_cost(draft, last)
        cost += NAMED_AGAIN * measure.again
        cost += EVEN * (abs(words - last.words) < EVEN * 2)
        return cost + LEFT_OUT * 10 * draft.waiting

    def _close(self, state: State) -> State:
        ended = self._finish(state)
        return State(
            cost=ended.cost,
            done=(*ended.done, ended.sentences),
            memory=ended.memory.next_paragraph(),
            named=ended.named,
            told=ended.told,
            last=ended.last._replace(meant=None),
        )


def _untold(planned: frozenset[Topic], told: frozenset[Topic]) -> frozenset[Topic]:
    """Give what is still to be told, not again what has been told of all races."""
    gone = {topic for topic in planned if (topic[0], None, topic[2]) in told}
    return planned - told - gone if told else planned


def _saving(story: Storyline) -> float:
    """Give what it saves that a storyline ahead is told already."""
    return PASSED_OVER if story.incidental else SAVED


def _unworded(message: Message, options: Options) -> TemplateError:
    story = message.story
    file = f"templates/{options.language}/storylines/{story.key}.j2"
    what = f"no variant can tell {story.identity} here"
    remedy = "add a clause that needs fewer facts"
    return TemplateError((Fault(file, 0, what, remedy),))


def _promising(ways: list[Way]) -> list[Way]:
    """Keep the cheapest, those with an opening still without its clause apart.

    An opening costs nothing until its clause is there, and would crowd out the rest.
    """
    ways.sort(key=lambda way: way.outlook)
    waiting = [way for way in ways if way.draft is not None and way.draft.waiting]
    others = [way for way in ways if way.draft is None or not way.draft.waiting]
    return others[:WIDTH] + waiting[: WIDTH // 2]


def _keep(states: list[State]) -> list[State]:
    return sorted(states, key=lambda state: state.cost)[:WIDTH]
