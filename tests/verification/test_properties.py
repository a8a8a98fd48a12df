"""Whatever the text, verifying it ends with a report."""

from __future__ import annotations

from hypothesis import given, settings
from hypothesis import strategies as st

from generator.verification.verify import SURE_ENOUGH
from tests.verification.tools import report

WORDS = tuple(
    """
    Klein Boccolacci Dussolliet Fréтин (CLRT) ( ) , . ; : ! « » ' ’ devant
    ahead of won s'imposait course race 1 2 premier second seconde third 5e
    11th Am Pro-Am Rookie Monza Spa 8 10 octobre October 13h15 13:15 samedi
    Sunday il he pole position podium victoires points pénalité penalty de du
    le la the a for et and 99 0,012 titre title champion série streak six
    consécutives + 33 a@b.c https://x.y
    """.split()  # noqa: SIM905  easier to read
)


@settings(max_examples=150, deadline=None)
@given(st.text(max_size=400), st.sampled_from(["fr", "en"]))
def test_any_text_is_read(text: str, code: str) -> None:
    report(text, code=code)


@settings(max_examples=200, deadline=None)
@given(
    st.lists(st.sampled_from(WORDS), max_size=60),
    st.sampled_from(["fr", "en"]),
    st.sampled_from(["monza-2021", "portimao-2021", "le-castellet-2023"]),
)
def test_any_jumble_of_words_of_the_sport_is_read(
    words: list[str], code: str, meeting: str
) -> None:
    for one in report(" ".join(words), meeting, code).findings:
        assert 0 <= one.sure <= 1
        assert 0 <= one.claim.start <= one.claim.end <= len(one.sentence)
        if one.verdict.value == "contradicted":
            assert one.claim.sure >= SURE_ENOUGH
