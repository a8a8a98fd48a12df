"""Pourquoi une pénalité : "pour départ anticipé", "pour non-respect des limites"."""

from __future__ import annotations

from generator.languages._reasons import Reasons

FAUTES = Reasons(
    {
        "jump_start": "pour un départ anticipé",
        "track_limits": "pour non-respect des limites de la piste",
        "contact": "pour un accrochage",
        "yellow_flags": "pour une infraction sous drapeau jaune",
        "pit_lane": "pour une infraction dans la voie des stands",
        "technical": "pour une non-conformité technique",
    },
    collision="pour son rôle dans l'accrochage",
)
MOTIFS = Reasons(
    {
        "jump_start": "pour départ anticipé",
        "track_limits": "pour avoir dépassé les limites de la piste",
        "contact": "pour avoir provoqué un accrochage",
        "yellow_flags": "pour non-respect du drapeau jaune",
        "pit_lane": "pour une infraction dans les stands",
        "technical": "pour un motif technique",
    },
    collision="pour avoir provoqué l'accrochage",
)
