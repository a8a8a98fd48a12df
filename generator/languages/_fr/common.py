"""Words so common that nobody notices when they come again.

Grammar first, then the few nouns that an account of sport cannot do without. All other
words are noticed when a paragraph uses them twice.
"""

from __future__ import annotations

WORDS = frozenset(
    """
    au aux avait avec avant car ce ceci cela celle celles celui ces cet cette ceux chez
    comme contre d de depuis des deux donc dont du elle elles en encore entre est et
    était eux il ils j je l la le les leur leurs lors lui mais même mêmes moins n ne ni
    non nous on ont ou où par pas plus pour puis qu quand que qui quoi s sa sans se ses
    si son sont sous sur tous tout toute toutes trois un une vers y été être
    ainsi alors après aussi autre autres bien cinq dans devant dès derrière dix douze
    face fois fort huit jusqu jusque lorsque neuf onze parmi pendant puisque quatre
    sept six très
    premier première deuxième troisième quatrième cinquième sixième
    gagnait imposait remportait terminait devançait
    course courses championnat catégorie classement général saison meeting pilote
    pilotes place podium victoire titre tour tours points samedi dimanche
    """.split()  # noqa: SIM905  a table to read and to add to
)

CLAUSE_OPENERS = frozenset(
    {", et", ", puis", "car", "comme", "dont", "lorsque", "mais", "où", "puisque"}
    | {"quand", "que", "tandis que"}
)
"""Mots derrière lesquels un nom est le sujet d'une proposition à lui (Grevisse, Le bon
usage, « la proposition ») ; « et » après une virgule, sinon il clôt une liste."""

RELATIVES = frozenset({"dont", "qui", "à qui"})
"""Mots qui ouvrent une relative après une virgule : « Klein, qui ... »."""
