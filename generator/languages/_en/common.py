"""Words so common that nobody notices when they come again.

Grammar first, then the few nouns that an account of sport cannot do without. All other
words are noticed when a paragraph uses them twice.
"""

from __future__ import annotations

WORDS = frozenset(
    """
    a about after ahead all also although an and another any are as at be been before
    behind being between both but by could did do does each either even every for from
    had has have he her him his how if in into is it its just more most much nor not of
    off on once one only or other others out over own s same she so some than that the
    their them then there these they this those though three through to too two under
    until up was were what when where which who whom whose will with within
    without would yet you four five six seven eight nine ten eleven twelve
    again around away back during first second third fourth fifth sixth still
    won beat took finished claimed
    race races championship class overall season meeting driver drivers place podium
    win wins victory title lap laps points saturday sunday line lead
    """.split()  # noqa: SIM905  a table to read and to add to
)

CLAUSE_OPENERS = frozenset(
    {", and", "after", "although", "as", "because", "before", "but", "if", "since"}
    | {"that", "though", "until", "when", "where", "which", "while"}
)
"""Words behind which a name is the subject of a clause of its own (The Cambridge
Grammar of the English Language, 11 and 15); "and" behind a comma, or it ends a list."""

RELATIVES = frozenset({"who", "whom", "whose"})
"""Words that open a clause about whom a comma follows: "Klein, who ..."."""
