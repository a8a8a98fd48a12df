from __future__ import annotations

from dataclasses import replace
from typing import TYPE_CHECKING

from generator.detectors.classes_alike import ClassesAlike
from generator.results.meeting import Race, Standing
from generator.results.season import Title
from tests.builders import entries, entry, race, text
from tests.detectors.facts import facts_of, only, season_of, told

if TYPE_CHECKING:
    from generator.results.season import SeasonFile

OF = {"Boullery": "Pro-Am", "Mateu": "Pro-Am", "Rabreau": "Am", "Leherpeur": "Am"}
CLASSES = entries(
    ["Klein", *(entry(n, category=c, team=f"Team {n}") for n, c in OF.items())]
)


def season(rounds: int = 6, races: int = 2) -> SeasonFile:
    return season_of(rounds=rounds, races=races, entries=CLASSES)


def won(pro_am: tuple[str, ...], am: tuple[str, ...], by: str = "Klein") -> Race:
    """One race, with the order of each class as far as it is known."""
    classes = {"Pro-Am": pro_am, "Am": am}
    places = {key: dict(enumerate(order, 1)) for key, order in classes.items()}
    return race(by, by_class={key: order for key, order in places.items() if order})


def keys(*drivers: object) -> list[str]:
    return [str(getattr(one, "key", one)) for one in drivers]


def test_a_winner_a_race_in_each_of_two() -> None:
    runs = (won(("Boullery",), ("Rabreau",)), won(("Mateu",), ("Leherpeur",)))
    story = only(ClassesAlike, facts_of(*runs, season=season()))

    assert sorted(story.covers) == ["Am", "Pro-Am"]
    pairs = set(zip(keys(*story.first), keys(*story.second), strict=True))
    assert pairs == {("Boullery", "Mateu"), ("Rabreau", "Leherpeur")}
    assert (story.swept, story.three, story.title) == (False, False, None)


def test_one_winner_of_both_in_each() -> None:
    runs = (won(("Boullery",), ("Rabreau",)),) * 2
    story = only(ClassesAlike, facts_of(*runs, season=season()))

    assert story.swept
    assert story.first == story.second


def test_one_of_each_kind_is_nothing_alike() -> None:
    runs = (won(("Boullery",), ("Rabreau",)), won(("Boullery",), ("Leherpeur",)))

    assert told(ClassesAlike, facts_of(*runs, season=season())) == []


def test_a_class_with_more_to_tell_is_told_by_itself() -> None:
    first = won(("Boullery",), ("Rabreau",))
    second = won(("Mateu",), ("Leherpeur",))
    behind = won(("Mateu", "Boullery"), ("Leherpeur",))
    after = {"Pro-Am": Standing(leader="Mateu")}
    mates = season_of(
        entries=entries([replace(e, team="CLRT") for e in CLASSES.values()]),
    )
    alike = [
        told(ClassesAlike, facts_of(first, behind, season=season())),
        told(ClassesAlike, facts_of(first, second, season=mates)),
        told(
            ClassesAlike,
            facts_of(first, second, season=season(), standings={"after": after}),
        ),
        told(ClassesAlike, facts_of(first, won((), ("Leherpeur",)), season=season())),
    ]

    assert alike == [[], [], [], []]


def test_who_has_won_all_the_season_is_told_by_that() -> None:
    run = won(("Boullery",), ("Rabreau",))
    found = told(ClassesAlike, facts_of(run, run, season=season(), past=[[run, run]]))

    assert found == []


def test_only_of_two_races() -> None:
    run = won(("Boullery",), ("Rabreau",))

    assert told(ClassesAlike, facts_of(run, season=season(races=1))) == []


def test_a_sentence_holds_so_many() -> None:
    of = {f"{n}{i}": f"C{i}" for i in range(4) for n in ("One", "Two")}
    field = entries(
        ["Klein", *(entry(n, category=c, team=f"Team {n}") for n, c in of.items())]
    )
    kinds = {c: Title(name=text(c), kind="class") for c in sorted(set(of.values()))}
    titles = {"Overall": season_of().titles["Overall"], **kinds}
    four = season_of(entries=field, titles=titles)
    first, second = (
        race("Klein", by_class={f"C{i}": {1: f"{n}{i}"} for i in range(4)})
        for n in ("One", "Two")
    )
    others = only(ClassesAlike, facts_of(first, second, season=four))
    same = only(ClassesAlike, facts_of(first, first, season=four))

    assert (len(others.covers), others.three) == (3, True)
    assert (len(same.covers), same.three) == (2, False)
