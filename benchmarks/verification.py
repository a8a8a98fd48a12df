"""How many slips `genrelease verify` finds: one fact changed at a time, kind by kind.

Correct texts are the seeds, mended of their known slips, where $GENRELEASE_SEEDS names
their folder, and our own releases. A slip is found where something is
contradicted, or no longer supported, that was not before. Every text is changed in
every place that its kind allows, so that two runs give the same figures.

A change that leaves a text true is no slip, whoever reads it. Three are known, by what
the words mean and not by what is found: two names of one list change places where its
order says nothing ("Klein et Latorre", "X's and Y's team-mates", "opened a gap to X and
Y"), "first" says more often when than where, and whoever is in the top five is in the
top six: there the number becomes one less, which the text no longer entails.

    python benchmarks/verification.py [--missed]
"""

from __future__ import annotations

import os
import re
import sys
from collections import Counter, defaultdict
from collections.abc import Iterator
from dataclasses import dataclass
from itertools import pairwise
from pathlib import Path

sys.path.insert(0, str(Path(__file__).parents[1]))

from generator import pipeline, project
from generator.documents import text as document
from generator.facts import Facts, establish
from generator.verification.claim import Verdict
from generator.verification.clauses import Before
from generator.verification.context import Context
from generator.verification.entities import Marked
from generator.verification.ledger import Ledger
from generator.verification.lexicon import lexicon
from generator.verification.marking import mark
from generator.verification.text import plain, sentences
from generator.verification.verify import Report, verify

ROOT = Path(__file__).parents[1]
SLIPS = {
    "Dussollet": "Dussolliet",
    "Dorian Boccia ": "Dorian Boccolacci ",
    "Fréтин": "Frétin",
}
MEETINGS = ("monza-2021", "portimao-2021", "le-castellet-2023")


@dataclass(frozen=True, slots=True)
class Sample:
    """A correct text."""

    name: str
    text: str
    facts: Facts
    code: str


def seeds_folder() -> Path | None:
    """Find the seeds, which are nobody's to copy."""
    folder = os.environ.get("GENRELEASE_SEEDS")
    return Path(folder) if folder else None


def facts_of(meeting: str) -> Facts:
    """Establish the facts of one of our meetings."""
    location = project.find(ROOT, meeting)
    return establish(project.load(location), location.meeting)


def seeds(*, mended: bool = True) -> Iterator[Sample]:
    """Give the seeds."""
    folder = seeds_folder()
    for path in sorted(folder.glob("*.txt")) if folder else ():
        meeting, _, code, _ = path.name.split(".")
        text = plain(path.read_text("utf-8"))
        for wrong, right in SLIPS.items() if mended else ():
            text = text.replace(wrong, right)
        yield Sample(path.stem, text, facts_of(meeting), code)


def releases() -> Iterator[Sample]:
    """Give our own releases, as far as their templates stand."""
    for meeting in MEETINGS:
        location = project.find(ROOT, meeting)
        for code in ("fr", "en"):
            try:
                told = pipeline.account(project.load(location), meeting)
                draft = pipeline.write(told, pipeline.language(code), project=ROOT)
            except Exception as error:  # noqa: BLE001  templates in the making
                print(
                    f"{meeting}.{code} cannot be written: {error!r}"[:100],
                    file=sys.stderr,
                )
                continue
            text = plain(document.render(draft.release).decode())
            yield Sample(f"{meeting}.{code}", text, told.facts, code)


@dataclass(frozen=True, slots=True)
class Slip:
    """One changed fact."""

    kind: str
    start: int
    end: int
    now: str


def slips(sample: Sample) -> Iterator[Slip]:
    """Change one fact at a time."""
    ledger = Ledger(sample.facts)
    at = 0
    before = Before()
    for sentence in sentences(sample.text):
        at = _place(sample.text, sentence.text, at)
        if at < 0:
            at = 0
            continue
        marked = mark(
            sentence,
            ledger.roster,
            lexicon(sample.code),
            sample.facts.calendar.here.end,
            recent=before.named,
        )
        told = Context(marked, ledger, before)
        before = told.after()
        for one in (
            *_names(marked, ledger, told),
            *_figures(marked, sample.code),
            *_words(marked, ledger, sample.code),
        ):
            yield Slip(one.kind, at + one.start, at + one.end, one.now)


def _place(text: str, sentence: str, at: int) -> int:
    found = text.find(sentence, at)
    return found if found >= 0 else text.find(sentence)


def _names(  # noqa: C901  a list of ways to err
    marked: Marked, ledger: Ledger, told: Context
) -> Iterator[Slip]:
    text = marked.sentence.text
    drivers = [one for _, _, one in marked.marks("D") if one.how != "alias"]
    drivers = [
        d
        for d in drivers
        if any(
            text[d.start : d.end].startswith(n)
            for n in (ledger.driver(d.name).full_name, ledger.driver(d.name).surname)
        )
    ]
    for a, b in pairwise(drivers):
        between = text[a.end : b.start]
        owners = _OWNERS.fullmatch(between) and "respective" not in text
        if a.name == b.name or owners or _alike(told, a.start, b.start):
            continue
        first, second = text[a.start : a.end], text[b.start : b.end]
        yield Slip("two names, with teams", a.start, b.end, second + between + first)
        bare = [re.sub(r"\s*\(.*\)$", "", name) for name in (first, second)]
        if a.team and b.team and a.team != b.team:
            now = (
                first.replace(bare[0], bare[1])
                + between
                + second.replace(bare[1], bare[0])
            )
            yield Slip("two names", a.start, b.end, now)
    for one in drivers:
        if one.team:
            others = sorted(set(ledger.roster.teams.values()) - {one.team})
            written = text[one.start : one.end]
            yield Slip(
                "team",
                one.start,
                one.end,
                written.replace(one.team, others[len(one.name) % len(others)]),
            )
        rival = _rival(one.name, [d.name for d in drivers], ledger)
        if rival:
            driver, written = ledger.driver(rival), text[one.start : one.end]
            bare = re.sub(r"\s*\(.*\)$", "", written)
            now = driver.full_name if " " in bare else driver.surname
            if one.team and driver.team:
                now += f" ({driver.team})"
            yield Slip("another driver of the class", one.start, one.end, now)
        surname = ledger.driver(one.name).surname
        at = text.find(surname, one.start)
        if at >= 0 and len(surname) > 4:  # noqa: PLR2004  a name long enough to be known again
            i = 2 + len(surname) % 3
            yield Slip(
                "letter of a name",
                at,
                at + len(surname),
                surname[:i] + surname[i + 1 :],
            )


def _alike(told: Context, first: int, second: int) -> bool:
    """Whether two stand in one list whose order says nothing: "Klein et Latorre"."""
    origin = told.marked.origin
    spots = {origin(r.start): r for r in told.roles}
    a, b = spots.get(first), spots.get(second)
    if a is None or b is None or a.group != b.group:
        return False
    ordered = [
        m for n in ("ahead", "behind", "completes_podium") for m in told.marked.find(n)
    ]
    # "Pulled clear of X and Y": whom somebody leaves behind, in any order.
    left = [m.span() for m in told.marked.find("pulls_away")]
    ordered = [m for m in ordered if not any(s <= m.start() < e for s, e in left)]
    return not any(m.start() <= a.start and b.start - m.start() < 90 for m in ordered)  # noqa: PLR2004


def _rival(driver: str, there: list[str], ledger: Ledger) -> str | None:
    own = ledger.title_of(driver)
    same = [
        d for d in ledger.facts.field if ledger.title_of(d) == own and d not in there
    ]
    return sorted(same)[len(driver) % len(same)] if same else None


_OWNERS = re.compile(r"'s? and ")
"""Two who own one thing: "X's and Y's team-mates" are those of both, in any order."""
_WITHIN = re.compile(
    r"\b(?:(?:in|inside|into|among|within) the (?:top|first|leading)|"
    r"dans les|parmi les|"
    r"(?:dans le|au sein du) top)[ -]$",
    re.IGNORECASE,
)
"""What is true of more if it is true of fewer."""
_COUNTED = re.compile(
    r"^ ?(?:victoires?|succès|pole|fois|wins?|victor(?:y|ies)|titres?|titles?|"
    r"consecutive|straight|time)"
)
_PLACED = re.compile(r"^[ -]?(?:place|position|rang|marche|spot|step)")


def _figures(  # noqa: C901  as above
    marked: Marked, code: str
) -> Iterator[Slip]:
    data = lexicon(code).data
    words = {n: w for w, n in reversed([*data.CARDINALS.items()])}
    ordinals = {n: w for w, n in reversed([*data.ORDINALS.items()])}
    text = marked.sentence.text
    for _, _, one in marked.marks("NOFH"):
        written, rest = text[one.start : one.end], text[one.end :]
        number = one.number or 0
        less = one.kind == "N" and _WITHIN.search(text[: one.start])
        changed = number - 1 if less else number + 1
        if one.kind == "H":
            now = re.sub(r"\d\d$", lambda m: f"{(int(m[0]) + 15) % 60:02}", written)
            yield Slip("time", one.start, one.end, now)
            continue
        if written[0].isdigit():
            now = re.sub(r"\d+", str(changed), written)
        else:
            now = (words if one.kind == "N" else ordinals).get(changed, "")
            if one.kind == "F":
                continue  # "premier" says more often when than where
            now = now.capitalize() if written[0].isupper() else now
        kind = "number"
        if _COUNTED.match(rest):
            kind = "count"
        elif one.kind == "O":
            kind = "position"
        if now and now != written:
            yield Slip(kind, one.start, one.end, now)
    for _, _, one in marked.marks("M"):
        written = text[one.start : one.end]
        now = re.sub(r"\d+", lambda m: str(int(m[0]) % 27 + 1), written, count=1)
        yield Slip("date", one.start, one.end, now)


_WEEKDAYS = {
    "samedi": "dimanche",
    "dimanche": "samedi",
    "Saturday": "Sunday",
    "Sunday": "Saturday",
}
_REASONS = {
    "départ anticipé": "non-respect des limites de piste",
    "faux départ": "drapeau jaune",
    "limites de piste": "drapeaux jaunes", "false start": "track limits violation",
    "jumped start": "track limits", "jump start": "track limits offence",
    "track limits": "yellow flags",
    "jumping the start": "exceeding track limits",
}  # fmt: skip
_NATIONS = {"belge": "italien", "Belgian": "Italian"}


def _words(  # noqa: C901  as above
    marked: Marked, ledger: Ledger, code: str
) -> Iterator[Slip]:
    text = marked.sentence.text
    classes = {"Pro-Am": "Am", "Am": "Pro-Am", "Rookie": "Am"}
    for _, _, one in marked.marks("C"):
        written = text[one.start : one.end]
        if written in classes:
            yield Slip("class", one.start, one.end, classes[written])
    places = [r.meeting.rpartition("-")[0] for r in ledger.facts.season.calendar]
    shown = {
        i: ledger.facts.season.circuits[r.circuit].place[code].text
        for i, r in enumerate(ledger.facts.season.calendar, 1)
    }
    for _, _, one in marked.marks("P"):
        other = next(
            n
            for n in range(2, len(places) + 2)
            if (n - 1) % len(places) + 1 not in one.rounds
        )
        other = (
            one.rounds[0] % len(places) + 1
            if one.rounds[0] % len(places) + 1 not in one.rounds
            else other
        )
        yield Slip("place", one.start, one.end, shown[other])
    for kind, table in (
        ("weekday", _WEEKDAYS),
        ("penalty reason", _REASONS),
        ("nationality", _NATIONS),
    ):
        for was, now in table.items():
            for match in re.finditer(rf"\b{re.escape(was)}\b", text):
                yield Slip(kind, match.start(), match.end(), now)
    for match in re.finditer(r"[\w.]+@[\w.]+", text):
        yield Slip("contact", match.start(), match.start() + 1, "x")
    for match in re.finditer(r"\+ ?33[\d ()]+\d", text):
        yield Slip(
            "contact",
            match.end() - 1,
            match.end(),
            str((int(text[match.end() - 1]) + 1) % 10),
        )


def unsound(report: Report) -> Counter[tuple[str, str, str, str]]:
    """Count what a report finds wanting."""
    return Counter(
        (f.verdict.value, f.claim.kind, f.claim.what, f.claim.said)
        for f in report.findings
        if f.verdict is not Verdict.SUPPORTED
    )


def measure(sample: Sample) -> tuple[Report, list[tuple[Slip, bool]]]:
    """Verify a text, and every slip that can be made in it."""
    report = verify(sample.text, sample.facts, sample.code)
    base = unsound(report)
    results = []
    for slip in slips(sample):
        text = sample.text[: slip.start] + slip.now + sample.text[slip.end :]
        now = unsound(verify(text, sample.facts, sample.code))
        results.append((slip, bool(now - base)))
    return report, results


def main() -> None:
    """Print the figures."""
    found: defaultdict[str, list[bool]] = defaultdict(list)
    for sample in (*seeds(), *releases()):
        report, results = measure(sample)
        alarms = report.of(Verdict.CONTRADICTED)
        print(
            f"{sample.name}: {len(report.findings)} claims, "
            f"{len(alarms)} contradicted, "
            f"{len(report.of(Verdict.NOT_SUPPORTED))} not supported; "
            f"{sum(hit for _, hit in results)} of {len(results)} slips found"
        )
        for one in alarms:
            print(f"  FALSE ALARM line {one.line}: {one.claim.said}: {one.quote}")
        for slip, hit in results:
            found[slip.kind].append(hit)
            if not hit and "--missed" in sys.argv:
                low, high = max(0, slip.start - 60), slip.end + 60
                was = sample.text[low:high].replace("\n", " ")
                print(f"  missed {slip.kind}: …{was}… -> {slip.now}")
    print()
    for kind, hits in sorted(found.items()):
        print(f"{kind:30} {sum(hits):4} of {len(hits):4}  {sum(hits) / len(hits):6.1%}")
    total = [hit for hits in found.values() for hit in hits]
    print(
        f"{'all':30} {sum(total):4} of {len(total):4}  {sum(total) / len(total):6.1%}"
    )


if __name__ == "__main__":
    main()
