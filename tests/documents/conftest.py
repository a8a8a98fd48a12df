"""Releases that every format is tried on."""

from __future__ import annotations

from pathlib import Path

import pytest
from pydantic import TypeAdapter
from ruamel.yaml import YAML

from generator.release import Release

SAMPLES = Path(__file__).with_name("samples")


def read_sample(language: str) -> Release:
    """Read a release as long as a real one."""
    data = YAML(typ="safe").load(SAMPLES / f"{language}.yaml")
    return TypeAdapter(Release).validate_python(data)


@pytest.fixture(scope="session")
def french() -> Release:
    return read_sample("fr")


@pytest.fixture(scope="session")
def english() -> Release:
    return read_sample("en")


@pytest.fixture(params=["fr", "en"])
def sample(request: pytest.FixtureRequest) -> Release:
    return read_sample(str(request.param))


@pytest.fixture
def bare() -> Release:
    """A release with nothing that can be left out."""
    return Release(
        language="fr",
        locale="fr_FR",
        letterhead="MAISON",
        rubric="Information presse",
        date=None,
        iso_date=None,
        championship="Coupe 2025",
        headline="Titre",
        standfirst="Chapeau.",
        sections=(),
    )
