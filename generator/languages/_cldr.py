"""CLDR's names, read by Babel where the languages' own tables end.

Babel is imported when it is first needed: most releases never need it, and each of
them would wait for it.
"""

from __future__ import annotations


def territory(locale: str, code: str) -> str:
    """Name a country by its ISO 3166 code."""
    from babel import Locale  # noqa: PLC0415  most releases do without

    name = Locale.parse(locale).territories.get(code)
    if name is None:
        raise LookupError(f"no country has the ISO 3166 code {code!r}")
    return str(name)
