"""Choice of wording over the whole release, by beam search.

Variants, shapes and joints are picked together: what a wording costs depends on what
the release has said before it. The same plan always gives the same choice.
"""

from __future__ import annotations

from collections.abc import Iterator
from dataclasses import dataclass, field
from functools import reduce
from typing import TYPE_CHECKING, NamedTuple

from generator.errors import Fault, TemplateError
from generator.sentences.repetition import NAME, Memory, Print, Prints, opening

if TYPE_CHECKING:
    from generator.plan import Message, Paragraph, Rhythm
    from generator.sentences.drafts import Draft, Options

WIDTH = 6
"""How many ways of telling are kept open."""


LEFT_OUT = 30.0
"""Cost of not telling a message, plus its news value."""
TOO_LONG = 6.0
SAME_OPENING = 9.0
NAME_OPENING = 1.5
ALONE = 5.0
"""Cost of a sentence of its own for what would rather hang on another."""
NAMED_AGAIN = 4.0
"""Cost of naming somebody twice in a sentence where no pronoun can stand."""
EVEN = 2.0
"""Cost of a sentence about as long as the one before it."""
RANK = 1.5


@dataclass(frozen=True)
class State:
    """One way of telling, so far."""

    cost: float = 0.0
    done: tuple[tuple[Draft, ...], ...] = ()
    """Finished paragraphs."""
    sentences: tuple[Draft, ...] = ()
    """Finished sentences of this paragraph."""
    draft: Draft | None = None
    memory: Memory = field(default_factory=Memory)
    last: tuple[str, int] = ("", 0)
    """Opening and length of the last finished sentence."""


class Way(NamedTuple):
    """A step that might be taken, and what the release would have cost by then."""

    cost: float
    base: State
    draft: Draft | None
    new: tuple[Print, ...]


@dataclass
class Search:
    """Looks for the best way of telling a plan's paragraphs."""

    options: Options
    rhythm: Rhythm
    prints: Prints

    def best(self, paragraphs: tuple[Paragraph, ...]) -> tuple[tuple[Draft, ...], ...]:
        """Return the sentences of each paragraph."""
        beam = [State()]
        for paragraph in paragraphs:
            for message in paragraph.messages:
                grown = [way for state in beam for way in self._ways(state, message)]
                if not grown:
                    raise _unworded(message, self.options)
                beam = [self._take(way) for way in _promising(grown)]
            beam = _keep([self._close(state) for state in beam])
        return beam[0].done

    def _ways(self, state: State, message: Message) -> Iterator[Way]:
        finished = self._finish(state)
        for step in self.options.of(message, state.draft):
            base = finished if step.fresh else state
            new = tuple(map(self.prints.of, step.added))
            cost = base.cost + sum(map(base.memory.cost, new)) + RANK * step.rank
            cost += ALONE * (step.alone and message.story.satellite)
            yield Way(cost, base, step.draft, new)
        waiting = state.draft is not None and state.draft.waiting
        if not message.story.indispensable and not waiting:
            cost = state.cost + LEFT_OUT + message.story.value
            yield Way(cost, state, state.draft, ())

    def _take(self, way: Way) -> State:
        base = way.base
        memory = reduce(Memory.after, way.new, base.memory)
        return State(way.cost, base.done, base.sentences, way.draft, memory, base.last)

    def _finish(self, state: State) -> State:
        if state.draft is None:
            return state
        words = state.draft.length
        begins = opening(state.draft.text)
        return State(
            cost=state.cost + self._shape_cost(state, begins, words),
            done=state.done,
            sentences=(*state.sentences, state.draft),
            memory=state.memory,
            last=(begins, words),
        )

    def _shape_cost(self, state: State, begins: str, words: int) -> float:
        if state.draft is None:
            return 0.0
        rhythm = self.rhythm
        cost = ((words - rhythm.mean) / 8) ** 2
        cost += TOO_LONG * max(0, words - rhythm.longest)
        cost += TOO_LONG / 2 * max(0, rhythm.shortest - words)
        cost += SAME_OPENING * (begins == state.last[0])
        cost += NAME_OPENING * (begins == NAME)
        cost += NAMED_AGAIN * self.options.named_again(state.draft)
        cost += EVEN * (abs(words - state.last[1]) < EVEN * 2)
        if state.draft.waiting:
            cost += LEFT_OUT * 10
        return cost

    def _close(self, state: State) -> State:
        ended = self._finish(state)
        return State(
            cost=ended.cost,
            done=(*ended.done, ended.sentences),
            memory=ended.memory.next_paragraph(),
            last=ended.last,
        )


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
    ways.sort(key=lambda way: way.cost)
    waiting = [way for way in ways if way.draft is not None and way.draft.waiting]
    others = [way for way in ways if way.draft is None or not way.draft.waiting]
    return others[:WIDTH] + waiting[: WIDTH // 2]


def _keep(states: list[State]) -> list[State]:
    return sorted(states, key=lambda state: state.cost)[:WIDTH]
