"""French: what is denied, doubted, lost, or given to somebody else."""

from __future__ import annotations

HEDGES = (
    r"\b(?:pourr\w+|peut|peuvent|peux|espér\w+|vis(?:e|ait|aient)|rêv\w+|voul\w+|"
    r"veut|veulent|en quête|sans (?!faute|encombre|partage)|jamais|"
    r"intention|afin de|tent(?:er|ait|aient)|"
    r"lutte pour|faveur|promet\w*|devrait|devraient|aurait|serait|convoit\w+|"
    r"attend\w* (?:encore|toujours)|"
    r"n'a pas|n'avait pas|ne parvenait pas|manqu\w+ de peu|échou\w+(?! (?:\w+ )?au "
    r"pied)|objectif|chances?|"
    r"espoirs?|pouvoir|pouvai\w+|besoin|bataill\w+ pour|à défendre|à jouer|à reprendre|"
    r"pour s'installer|pour se hisser|filer|échapper|sera|seront|mettra|"
    r"aura|pourra|pas à entretenir|privé|privait|"
    r"suffi\w*|manqu\w+ (?:plus|encore) que|il (?:lui )?fau(?:t|dra)|"
    r"devait (?:encore )?(?:reprendre|combler|refaire)|"
    r"rat(?:ait|ant|er|é)|hors|à un rang|au large)\b"
)

GOES_OVER = r"\b(?:à|pour) $"
"""What gives something to whoever is named next."""

GONE = r"\b(?:effac|combl|annul|fond|envol|perd)\w*"
"""What tells of a lead that is no more."""

NEGATED = r"\b(?:n[e']|personne|aucun\w*|nul|jamais|sans)\b|\bn'"
"""What turns it into its contrary."""

GIVES = r"\b(?:abandonn|laiss|céd|concéd|perd)\w+ (?:la |le |sa |son )?$"
"""What gives the place that follows to somebody else."""

GIVEN_TO = r"[^,;<]{0,12}(?<=[ '])(?:à |au profit d[e'] ?)(?P<who><D\d+>)"

DENIES = r"\b(?:hors|loin|priv\w+) de (?:la )?$"
"""What denies the place that follows."""

LOST = r" (?:filer|échapper|lui échapp|s'envol)"

POLE_TITLE = r"poleman,? <D\d+>"
"""Who had the pole, as a title: the place behind it is one of the finish."""
IN_FAVOUR = r"[^.;]{0,60}(?:en faveur d[e']|décernée à|revenait à) ?<D\d+>"

DENIED = (
    r"\b(?:n[e']|ni|personne|aucun\w*|nul|sans|manqu\w+|s'inclin\w+|cédai?t?\w*|"
    r"céder|baiss\w+ pavillon|privé\w*|privant|avai(?:t|ent)|"
    r"seuil|bord|porte|(?<!au )pied|abandonn\w+|laiss\w+|concéd\w+|perd\w+|capitul\w+|"
    r"échapp\w*|refus\w+|filer|fil\w+|nez|loin|hors)\b|\bn'"
)
"""What turns it into its contrary, or puts it into the past."""

WINLESS = (
    r"(?:\bsans (?:\w+ ){0,2}(?:victoire|succès)|\bplus gagné|\bpas gagné) "
    r"depuis (?:le |la |l')?$|"
    r"(?:\bpremi\w+|<F\d+>) (?:victoire|succès)[^.;:]* depuis (?:le |la |l')?$|"
    r"\b(?:dernière victoire|dernier succès)\b[^.;:]*\b(?:datait|remontait au meeting) "
    r"(?:du |de (?:la |l')?|d')$"
)
"""Before the place of a last win."""
