"""Record: a frozen value with typed fields that costs little to define.

What a frozen dataclass is, without the code that the standard library writes and
compiles for each class: there is one storyline a file and sixty files, and defining
them so took a fifth of the time in which a release is written.
"""

from __future__ import annotations

from typing import ClassVar, dataclass_transform


@dataclass_transform(frozen_default=True, kw_only_default=True)
class Record:
    """A value whose annotated fields are given by keyword and never change."""

    field_names: ClassVar[tuple[str, ...]] = ()
    """The fields in the order of definition, inherited ones first."""

    def __init_subclass__(cls) -> None:
        """Read the fields of a subclass from its annotations."""
        own = cls.__annotations__.items()
        names = (name for name, kind in own if not str(kind).startswith(CLASS))
        cls.field_names = tuple(dict.fromkeys((*cls.field_names, *names)))

    def __init__(self, **values: object) -> None:
        """Take the fields; TypeError for one that is unknown or left out."""
        unknown = values.keys() - set(self.field_names)
        missing = [
            n for n in self.field_names if n not in values and not hasattr(self, n)
        ]
        if unknown or missing:
            name = type(self).__name__
            raise TypeError(f"{name}: unknown {sorted(unknown)}, missing {missing}")
        self.__dict__.update(values)

    def __setattr__(self, name: str, value: object) -> None:
        """Refuse: a record never changes."""
        raise AttributeError(f"{type(self).__name__}.{name} cannot be changed")

    def __delattr__(self, name: str) -> None:
        """Refuse, likewise."""
        raise AttributeError(f"{type(self).__name__}.{name} cannot be deleted")

    def __repr__(self) -> str:
        fields = (f"{name}={getattr(self, name)!r}" for name in self.field_names)
        return f"{type(self).__name__}({', '.join(fields)})"


CLASS = "ClassVar"
"""What belongs to the class is not a field."""
