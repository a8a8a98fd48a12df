"""French: who does what, where a clause ends, what a word refers to."""

from __future__ import annotations

OVERALL = r"\b(?:général|générale|absolue?|scratch|toutes catégories|toutes classes)\b"
CLASS_WORD = r"catégorie|classe"
THE_CLASS = rf"\b(?:la|cette) (?:{CLASS_WORD})\b(?! <C)"

PRONOUN = (
    r"(?<![\w'-])(?:il|elle|lui-même|celui-ci|celle-ci|ce dernier|cette dernière|"
    r"le leader|la leader|l'intéressé|son challenger)(?![\w'-])"
)

GENDERS = {
    "il": "m", "elle": "f", "lui-même": "m", "celui-ci": "m", "celle-ci": "f",
    "ce dernier": "m", "cette dernière": "f", "l'intéressé": "m",
}  # fmt: skip
"""Whom a pronoun can mean."""

SUBJECT_AFTER = (
    r"(?:^|[,;:(.\"–-]|\b(?:et|mais|si|que|qu'|quand|où|puis|alors|car|or|"
    r"donc|pourtant|toutefois|cependant|tandis|pendant|lorsque|lorsqu'|puisque|comme|"
    r"quant|ainsi|aussi|champion|championne|pilote|c'est|vu|voyait|voit|voir|leader|"
    r"rookie|challenger|dauphin|vainqueur|junior|rival|"
    r"équipier|coéquipier|équipière|poleman|compatriote|belge|français|italien|cannois|"
    r"sortant|titre|devancier|respectifs?|dès|lors|sortante|tenant|débutant|débutante|"
    r"nouveau|nouvelle|deuxième|troisième|duo|nul|dominateur|fois|cette fois|"
    r"enfin|seul|seule|notamment|également|jeune|même|fin))\s*\"?$"
)

OBLIQUE = (
    r"(?:\b(?:de|à|au|par|sur|devant|derrière|avec|contre|pour|chez|entre|sans|dont|"
    r"face à|aux dépens de|auprès de|après|avant|envers|outre|parmi|selon|"
    r"vers)|\bd')\s*$"
)

POSSESSIVE = r"'s\b"

COORDINATION = (
    r"^(?: <[OF]\d+>)?(?:,| et| et de| et à|, et| ou|, de| ainsi que| puis|"
    r" ou encore| et d'| –| -|,? puis) ?(?:de |d'|à )?$"
)

STRONG = (
    r";|:(?!\d)|\b(?:tandis qu[e']|alors qu[e']|pendant qu[e']|si bien qu[e']|"
    r"avant d[e']|"
    r"(?:mais|puis|pourtant|au point de|ce qui|où|et si|après quoi)\b)"
)

APPOSED = (
    r",(?: qui\b[^<]*| (?:lauréate?|vainqueur|maître|détenteur|leader|champion|"
    r"invaincue?|"
    r"cette fois|tenante?)\w*\b(?:[^<,]|<[NORC]\d+>)*| (?:réduit|relégué|contraint|"
    r"battu|devancé|classé|"
    r"invaincu|vainqueur|auteur)\w*\b[^<,]*| (?:également|lui aussi|"
    r"elle aussi|lui-même|elle-même|aussi|déjà|alors|"
    r"pourtant) ?(?:\w+ ){0,2})$"
)

DID_THEN = r", puis (?!<)"
"""What the subject did next, not whom it names last: "battu par X, puis prenait"."""

ONE_OF_TWO = r"\b(?:le|du|au|la) (?:(?P<first>premier)|second)(?=[,.;:])"

AFTER = (
    r"(?:\b(?:après|depuis|au sortir de|au lendemain de) (?:le |la |l')?|"
    r"\b(?:après|depuis|suivait[^.;:,]{0,20}) (?:celui|celle|le rendez-vous|"
    r"le meeting|la manche|l'étape) (?:de (?:la |l')?|du |des |d'))$"
)

WHERE = r"où\b"

WHERE_FOLLOWS = r", (?:lors|à|au|en|sur|dans|déjà à) "

GOES_TO = (
    r"(?P<place>{O})(?: (?:place|rang|position))?"
    r"(?: (?:de|dans|lors de) (?:la )?{R})? (?:allant|revenant|"
    r"revenait|allait|échoyait) (?:à|au) (?P<who>{D})"
)

APART = r" (?:et|puis|devant|derrière|avec|sur|à|de|pour|par|dans|en|lors)\b"
"""What parts a claim from a name behind it."""

TIMES = r" (?:\w+ )?(?:<N\d+>|une(?: seule)?) fois\b"
"""What sums up several victories."""

TO_SPARE = r" (?:d'avance|avant (?:la fin|le terme))"
"""What makes races those that were still to be run."""

LEAVES = r"\bquitt(?:ait|aient|ant|er|é) (?:le |la |l')?<P\d+> pour\b"
"""What went from one place to another; what leaves one now leaves this one."""

WINNER_OF = (
    r"<D\d+>, (?:déjà )?(?:vainqueure?|lauréate?|gagnante?|<[OF]\d+>|qui "
    r"(?:a|avait) (?:gagné|remporté))(?: en <C\d+>)? "
    r"(?:de |du |dans |en |lors de )?(?:la |l')?$"
)
"""What names a race only to say who somebody is."""

PAST_RACE = (
    r"^après <D\d+>|.*\b(?:l'ordre|le podium|le résultat) de (?:la )?$|"
    r".*\bcomme (?:dans|lors de|en) (?:la )?$"
)
"""What names a race that is over, to set another against it."""
AND = r"\bet\b"
AGENT = r"\b(?:par|de la main d[e'] ?) ?<D\d+>"
"""Who did what is told without a subject of its own."""
ALREADY = r"\b(?:déjà|avai(?:t|ent)|étai(?:t|ent)|forte? d[e']|comptai(?:t|ent))"
"""What counts what was won before."""
REACHES = (
    r"\b(?:termin|class[ée]|fini|arriv|échou|conclu|podium|drapeau|pren|pri[st]|"
    r"empar|hiss|grimp|remont|perd|cèd|céd)"
)
"""What tells of a place that is taken, lost, or held at the finish."""
OF_CLASS = r" (?:de la (?:catégorie|classe) |en |de |du |des )<C\d+>"
GAPPED = r"(?:,|,? et) {D} (?:la )?(?P<race>{R})"
"""A subject whose verb was told: "Klein gagnait la course 1 et Narac la course 2"."""
ARRIVES = (
    r"\b(?:arriv|se présent|se rend|débarqu|abord|retrouv|couraient|courait)\w*"
    r" (?:\w+ )?(?:à|au|aux|en) $"
)
"""What leads to the place of a meeting, whatever was won before."""
PASSIVE = r"\b(?:a|ont|avait|avaient) été $"
"""What stands before a deed done to the subject."""
SAME_DAY = r"\b(?:le même jour|ce même jour|ce jour-là|dans la foulée)"
"""What means the day that was named last."""
TWO_WINS = r"doublé|coup double"
"""What means two wins, of however many races."""
FROM_TO = (
    r"\bd(?:e|u|') ?<P\d+>[^.;,]*? (?:à|au) <P\d+>|"
    r"(?:ouvert|commenc|début|entam|lanc)\w* (?:en \w+ )?(?:à|au|en) <P\d+>"
)
"""What spans a season by two of its places."""
TWO_OF_THEM = r"\bentre <D\d+> et <D\d+>[^<]*$"
"""What sets two apart, neither of whom leads alone."""
SHARED = r"\b(?:partag|répart)\w*|\bdifférents\b"
"""What tells of wins of several together."""
IN_TURN = r"\b(?:tour à tour|chacun|tous deux|à tour de rôle)\b"
"""What tells the same of several, one race each."""
PARTS_TWO = r"\bsépar\w*"
"""What stands between two, in points or in seconds."""
WITH = r"\bavec (?:la |une |sa )?$"
"""What gives a place to the subject."""
THE_LEAD = r"\b(?:tête|<F\d+> place|commandement)\b"
"""What goes to somebody at a start, and is no race that was won."""
KIN = (
    r"\b(?:(?:son|sa|ses|le|la|leur) )?(?:co)?(?:équipier|équipière|rival|rivale|"
    r"compatriote) $"
)
"""What stands before a name and says only how two are related."""
NONFINITE = (
    r"(?:après (?:avoir|être|s'être)|avant d[e'] ?\w+er|sans \w+er|en \w+ant|"
    r"(?!avant|devant|pendant|durant|cependant|quant|maintenant|autant|tant|suivant)"
    r"\w+ant|\w+(?:é|ée|u|ue|i|ie)s? par|partie?s?|battue?s?|élancée?s?|auteure?s?)\b|"
    r"<O\d+> (?:derrière|devant|de la course)"
)
"""What begins a clause without a subject of its own: the main clause has it."""
RANKED_FIRST = r"^(?:devant|derrière|face à)\b"
"""What puts the beaten first: whoever did it is told of already."""
BETWEEN = r"\b(?:entre|avant)\b"
"""What puts a meeting between two others."""
DOUBLES_UP = (
    r"\bdoubl\w+ la mise|<N\d+> sur <N\d+>|réédit\w+|récidiv\w+|"
    r"pour la <O\d+> fois (?:de suite|consécutive)"
)
"""What tells of a further race without naming it."""
SETS_OUT = (
    r"\b(?:pass|remont|progress|grimp|bondi)\w* d(?:e|u)\b[^;.]*?<R\d+>|"
    r"<O\d+> (?:place )?(?:de|dans|en|lors de) (?:la )?<R\d+> à\b"
)
"""What names the race from which something sets out."""
THIS_TIME = r"\b(?:cette fois|à son tour)\b"
"""What sets a race against another that the sentence names."""
LAPS = r"<[OF]\d+> tour\b|\btour <N\d+>"
"""What tells a place as of a lap."""

ROW = (
    r"depuis <N|(?<!saison )à <N|<F\d+> fois en <N|toutes (?:gagn|remport)|"
    r"sans rival|défaite|défait|invaincu|partage|précédent|"
    r"de suite|"
    r"affilée|d'autre vainqueur|"
    r"battre|maître|tombeur|série|de rang|règne"
)
"""What makes a number of races one of wins in a row."""

MOVED = (
    r"supplémentaires?|de plus|repri|perd|gagn|reven|contre|amen|pass|rédui|grigno|"
    r"creus|port|moins"
)
"""What tells by how much a gap grew or shrank."""

AT_STAKE = (
    r"prétend|jeu|prendre|distribu|pourvoir|marquer|possible|rest|encore|maximum|"
    r"va(?:ut|lait|lent|loir)|rapport|donn|d'une victoire|d'un succès"
)
"""What tells how many points are still to be scored."""

CLEFT = r"\bc(?:'est|'était|e fut) (?:son équipi\w+ )?(?P<who><D\d+>)(?:,[^,]*,)? qui\b"
"""Who is brought to the fore, and told of next: "mais c'est X qui gagnait"."""
LEADERS = r"\b(?:leader|champion|tenante?|lauréat|vainqueur|poleman)"
"""What stands for somebody whom the tables know."""

BESIDE = r"<D\d+>,? (?:dans la |en |lors de la |à la )?<R\d+>(?=[,.;]| (?:et|puis) )"

SAW = r"\b(?:voyait|vu|voit)\b"

WON_BY = (
    r"(?:victoire|succès|lauriers|palme|plus haute (?:place|marche)|gagne|honneurs?)\b"
    r"[^.;,<]{0,24}(?:<[CR]\d+>)?[^.;,<]{0,40}"
    r"(?: à| pour| au crédit d[e']| par| consacrait| récompensait| saluait|"
    r" distinguait)"
    r" ?(?P<who><D\d+>)"
)
"""What hands a victory to whoever is named next."""

PLACE_NOUN = r"place|position|rang|marche"

BEHIND_CAME = (
    r"\bderrière (?:le )?{D},? (?:venaient|suivaient|arrivaient|terminaient|"
    r"venait|arrivait) {LIST}"
)

OWN = r"\b(?:sa|son) (?:\w+ )?$"

ARTICLE = r"\b(?:un|une|le|la|du|au|à|son|sa|leur|ce|cette|les|des|pour) $"

OF_THE_CUP = r" (?:de la |du |de l')?(?:<K|championnat|classement|cup)"

DUEL = (
    r"\b(?:lutte|duel|explication|bagarre|grille|rookies?|débutants?|novices?|"
    r"stratégie|essais|qualif\w+|championnat|classement général|titre|série)\b"
)
"""What turns a place or a victory into something else than one of the race."""

HINTS = (
    r"<[ALST]\d+>|\b(?:leader|champion\w*|(?:co)?équip\w+|pilote|"
    r"vainqueur|lauréate?|rookies?|poleman|celui|celle|cannoise?|lui|qui)\b"
)
"""What stands for somebody who may not be named in the sentence."""

FEMININE = r"(?:ne|e|le)?s?"
"""What may follow an adjective of nationality."""

CIRCUIT_WORDS = r"\b(?:circuit|autodrome|autódromo|tracé|anneau) (?:de |d'|du |des )?"

AT_PLACE = (
    r"(?:\bà |\bau |\baux |\bsur le circuit (?:de |d'|du )|"
    r"\bautodrome (?:de |d'|du )|\brendez-vous (?:de |d'|du )|"
    r"\bmeeting (?:de |d'|du ))"
)
