"""Every error that a user can mend, as one tree.

GenReleaseError
├── UsageError            the command line asks for something that does not exist
│   ├── MeetingNotFoundError
│   └── LanguageNotFoundError
├── FaultyFilesError      faults in the user's files, all of them at once
│   ├── ResultsError
│   ├── SourceError       files of the timekeepers' that cannot be imported
│   └── TemplateError
├── UnreadableTextError   a text that was to be verified has no words to read
└── OutputError           a release cannot be written where it should go

Anything else that reaches the command line is a bug and keeps its traceback.
"""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True, slots=True, order=True)
class Fault:
    """One thing that a user can mend: where it stands, what it is, what to do."""

    file: str
    """Path as the user would type it, relative to the project."""
    line: int
    """Line in the file, from 1; 0 where the fault is of the whole file."""
    what: str
    """The fault, as a plain clause without a full stop."""
    remedy: str = ""
    """What to do, as an imperative clause without a full stop."""

    def __str__(self) -> str:
        place = f"{self.file}, line {self.line}" if self.line else self.file
        text = f"{self.what}; {self.remedy}" if self.remedy else self.what
        return f"{place}: {text}" if text.endswith("?") else f"{place}: {text}."


class GenReleaseError(Exception):
    """What a user can mend; its text is a plain sentence."""


class UsageError(GenReleaseError):
    """The command line asks for something that does not exist."""


class MeetingNotFoundError(UsageError):
    """No results file has the name that was asked for."""


class LanguageNotFoundError(UsageError):
    """No language has the code that was asked for."""


class OutputError(GenReleaseError):
    """A release cannot be written where it should go."""


class UnreadableTextError(GenReleaseError):
    """A text cannot be verified, since its words cannot be read."""


class FaultyFilesError(GenReleaseError):
    """Faults in the user's files, all reported at once."""

    def __init__(self, faults: tuple[Fault, ...]) -> None:
        self.faults = tuple(sorted(faults))
        super().__init__("\n".join(str(fault) for fault in self.faults))


class ResultsError(FaultyFilesError):
    """Faults in results files."""


class SourceError(FaultyFilesError):
    """Faults in the files of the timekeepers."""


class TemplateError(FaultyFilesError):
    """Faults in templates."""
