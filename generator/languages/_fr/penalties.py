"""Pourquoi une pénalité : "pour départ anticipé", "pour non-respect des limites"."""

from __future__ import annotations

from collections.abc import Mapping

FAUTES: Mapping[str, str] = {
    "jump_start": "pour un départ anticipé",
    "track_limits": "pour non-respect des limites de la piste",
    "contact": "pour un accrochage",
    "yellow_flags": "pour une infraction sous drapeau jaune",
    "pit_lane": "pour une infraction dans la voie des stands",
    "technical": "pour une non-conformité technique",
}
MOTIFS: Mapping[str, str] = {
    "jump_start": "pour départ anticipé",
    "track_limits": "pour avoir dépassé les limites de la piste",
    "contact": "pour avoir provoqué un accrochage",
    "yellow_flags": "pour non-respect du drapeau jaune",
    "pit_lane": "pour une infraction dans les stands",
    "technical": "pour un motif technique",
}
FAUTE, MOTIF = "pour son rôle dans l'accrochage", "pour avoir provoqué l'accrochage"
"""Where the collision has been told of."""


def faute(reason: str, collision: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
    """Say for what offence, for the reason of a penalty in a meeting file."""
    return FAUTE if collision and reason == "contact" else FAUTES[reason]


def motif(reason: str, collision: bool = False) -> str:  # noqa: FBT001, FBT002  templates pass it by place
    """Say on what ground, for the reason of a penalty in a meeting file."""
    return MOTIF if collision and reason == "contact" else MOTIFS[reason]
