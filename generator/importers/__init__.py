"""Importers: one format of the timekeepers' a file, found by its name in this folder.

An importer is a module with

    NAME: str
        What the format is called in messages ("Al Kamel").

    def recognises(source: Source) -> bool
        Whether a file is of this format, by its content alone (`source.head`,
        `source.first_line`), never by its name. Cheap, and false where in doubt.
        Importers are asked in the order of their names, and the first has the file:
        a format that reads nearly any table must refuse what others read, or come last.

    def read(sources: Sequence[Source]) -> TimedMeeting | Season
        What the files say (generator/timing/values.py). All of a run's files that it
        recognises come at once, in the order of their names. Whatever the format does
        not hold is left out. SourceError with every fault at once: file, line, what was
        expected, what to do. What was odd but could be resolved goes into `remarks`.
        Files that may hold several meetings give a Season (generator/timing/choice.py)
        to choose one of; only the chosen one is read.

The command has read the files, and has refused those that are empty, HTML or too large.
An importer opens no file, reads no clock, and returns a partial meeting: `timing.merge`
puts the parts of all importers together, tells a car by its number as text, and
`importing` writes the meeting file.
"""
