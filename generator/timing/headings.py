"""Headings of classifications, in French and English, and the words for a retirement.

Compared without case, accents and punctuation: "N°", "No." and "no" are one. A heading
that may mean two things (Voiture: a number or a model) is decided by its cells.
"""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Mapping
from typing import TYPE_CHECKING, Literal

if TYPE_CHECKING:
    from collections.abc import Iterable, Sequence

    from generator.timing.values import Finish

Field = Literal[
    "position", "number", "driver", "first_name", "surname", "driver_2", "driver_3",
    "driver_4", "team", "category", "category_position", "group", "car", "nation",
    "laps", "time", "gap", "interval", "best_lap", "best_lap_number", "grid", "points",
    "status", "penalty", "meeting", "race", "q1", "q2", "q3",
]  # fmt: skip

_HEADINGS: Mapping[Field, str] = {
    "position": "pos|position|p|pl|place|rang|rank|clt|classement|class pos|posn|"
    "overall|general|scratch|pos gen|rg|finish|finishing position",
    "number": "no|n|num|numero|number|nr|car no|car number|car num|start no|race no|"
    "no course|dossard|n voiture|no voiture|numero voiture|race number|#",
    "driver": "driver|drivers|pilote|pilotes|driver name|nom du pilote|nom pilote|"
    "competitor|equipage|crew|driver 1|pilote 1|name|nom et prenom|nom prenom|"
    "driver s|pilote s",
    "first_name": "first name|firstname|prenom|given name|forename|driver firstname|"
    "driver first name",
    "surname": "surname|last name|lastname|family name|nom de famille|secondname|"
    "driver surname|driver last name|driver secondname",
    "driver_2": "driver 2|pilote 2",
    "driver_3": "driver 3|pilote 3",
    "driver_4": "driver 4|pilote 4",
    "team": "team|equipe|ecurie|entrant|concurrent|team name|team entrant|structure",
    "category": "class|classe|cat|category|categorie|cl",
    "category_position": "pic|pos in class|class position|pos cat|pos classe|clt cat|"
    "clt classe|cp|rang cat",
    "group": "group|groupe|championship class|trophy|trophee",
    "car": "car|voiture|vehicle|vehicule|make|marque|model|modele|chassis",
    "nation": "nat|nation|nationality|nationalite|pays|country",
    "laps": "laps|tours|trs|nb tours|nbr tours|nb de tours|nombre de tours|lap|tour|"
    "laps completed|tours effectues|nb trs",
    "time": "time|temps|total time|temps total|race time|temps de course|total|"
    "time retired|time gap|elapsed|elapsed time|time status",
    "gap": "gap|ecart|diff|difference|behind|retard|gap first|ecart 1er|ecart premier|"
    "gap to leader|gap leader|gap to first|ecart 1|ecart au premier|ecart leader|"
    "diff first|gap 1st|ecart au 1er",
    "interval": "interval|intervalle|int|gap previous|ecart prec|ecart precedent|"
    "ecart au precedent|diff prev|gap ahead|gap prev|ecart 2|interv",
    "best_lap": "best lap|best|best time|meilleur tour|meilleur temps|mt|m tour|"
    "fastest lap|fastest|fastest lap time|best lap time|fl time|m temps|best laptime|"
    "temps meilleur tour|meilleur",
    "best_lap_number": "in lap|in|au tour|dans le tour|best lap no|best lap number|"
    "fl lap|fl lapnum|on lap|lap of best|tour du meilleur",
    "grid": "grid|grille|starting grid|grid position|start position|start pos|start|"
    "depart|position depart|place sur la grille|pos depart",
    "points": "points|pts|point",
    "status": "status|statut|etat|state|result status|retired|reason|cause",
    "penalty": "penalty|penalite|penalties|penalites|pen|time penalty|penalite temps",
    "meeting": "track|circuit|meeting|event|epreuve|venue|grand prix|gp|course meeting",
    "race": "race|course|race number no|manche|heat",
    "q1": "q1|qualifying 1",
    "q2": "q2|qualifying 2",
    "q3": "q3|qualifying 3",
}
"""Field to headings, as `plain` gives them; the first of a field that fits is taken."""
_FIELDS: Mapping[str, Field] = {
    heading: field for field, text in _HEADINGS.items() for heading in text.split("|")
}
_FINISHES: Mapping[Finish, str] = {
    "disqualified": "dsq|dq|disq|disqualified|disqualifie|disqualifiee|"
    "disqualification|exc|exclu|exclue|excluded|excl|ex",
    "not_started": "dns|np|ns|nps|wd|withdrawn|not started|did not start|non partant|"
    "non partante|forfait|abs|absent|dnst",
    "retired": "dnf|ret|rtd|retired|retirement|did not finish|abd|ab|aband|abandon|"
    "out|nf|stopped",
    "not_classified": "nc|not classified|non classe|non classee|unclassified|ncl",
    "finished": "finished|classified|classe|classee|cla|running|fin|finish|arrive|"
    "arrivee|lapped|ok",
}
_FINISH_OF: Mapping[str, Finish] = {
    word: finish for finish, text in _FINISHES.items() for word in text.split("|")
}
_PLURAL = re.compile(r"(?<=\w\w\w\w)s(?= |$)")
"""As over a part of a list: abandons, non classés."""
_LETTERS = re.compile(r"[^\w#]+")
_EASTERN = str.maketrans({"°": " ", "º": " ", "№": "no", "'": " ", "’": " "})
LOOKED_AT = 40
"""Lines in which a header is looked for: lists begin with titles, dates, sponsors."""
_NUMBER = re.compile(r"#?0*\d{1,4}[A-Za-z]?$")


def plain(text: str) -> str:
    """Give words without case, accents and punctuation."""
    folded = unicodedata.normalize("NFKD", text.translate(_EASTERN).casefold())
    kept = "".join(one for one in folded if not unicodedata.combining(one))
    return _LETTERS.sub(" ", kept).strip()


def fields(columns: Sequence[str]) -> dict[Field, int]:
    """Find the columns of each field, the first where two have one heading."""
    found: dict[Field, int] = {}
    for index, column in enumerate(columns):
        name = plain(column)
        if name == "nom":
            # In French lists it is a surname where first names have their own column.
            with_first = any(plain(one) == "prenom" for one in columns)
            field: Field | None = "surname" if with_first else "driver"
        else:
            field = _FIELDS.get(name)
        if field is not None:
            found.setdefault(field, index)
    return found


def header(columns: Sequence[str]) -> bool:
    """Whether a line is the header of a classification or of a list like it.

    Said of a place and a car or driver with something measured: enough for a file with
    a column missing, too much for a list of addresses.
    """
    found = fields(columns)
    who = found.keys() & {"number", "driver", "surname"}
    measured = found.keys() & {"laps", "time", "gap", "best_lap", "q1", "points"}
    return bool(who and measured) and ("position" in found or len(found) > 4)  # noqa: PLR2004  said above


def settled(found: dict[Field, int], rows: Iterable[Sequence[str]]) -> dict[Field, int]:
    """Decide by their cells what columns mean whose headings mean two things."""
    if "number" not in found and "car" in found:
        cells = [row[found["car"]].strip() for row in rows]
        if cells and all(_NUMBER.match(cell) for cell in cells):
            moved = dict(found)
            moved["number"] = moved.pop("car")
            return moved
    return found


def finish_of(text: str) -> Finish | None:
    """Say what a word means for the result; None where it is none of these words."""
    word = plain(text)
    return _FINISH_OF.get(word) or _FINISH_OF.get(_PLURAL.sub("", word))
