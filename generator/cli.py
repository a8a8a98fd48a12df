"""genrelease: arguments in, files out, errors in plain words.

A command is a member of commands/: its docstring begins with what it does, `options`
declares its arguments, EXAMPLES shows it at work, `run` does it. The first argument
names the command; where it names none it is a meeting, and the command is `write`.
"""

from __future__ import annotations

import contextlib
import gc
import os
import sys
from argparse import ArgumentParser, RawDescriptionHelpFormatter
from typing import TYPE_CHECKING

from generator import discovery
from generator.errors import GenReleaseError, UsageError
from generator.output import tell

if TYPE_CHECKING:
    from collections.abc import Sequence
    from types import ModuleType
    from typing import NoReturn

DEFAULT = "write"
DONE, FAULT, USAGE = 0, 1, 2
INTERRUPTED, BROKEN_PIPE = 130, 141
"""As shells say it: 128 and the number of the signal."""

USAGES = "genrelease MEETING [options]\n       genrelease COMMAND ..."
EXIT_CODES = """\
exit codes:
  0  done
  1  a fault that you can mend: in the results, in a template, where it should be
     written; the message says where, what it is and what to do
  2  wrong usage: the command line asks for something that does not exist
"""
COMMAND_FIRST = """\
A meeting that has the name of a command is written with `genrelease write NAME`.
`genrelease COMMAND --help` tells more of a command.
"""


def program() -> NoReturn:
    """Be the program: run one command, then end without tidying up.

    Python would take apart every object before it ends, for a tenth of our time; and
    looking for cycles on the way, in a process that is over before it has many, would
    take another twentieth.
    """
    gc.disable()
    code = main()
    for stream in (sys.stdout, sys.stderr):
        with contextlib.suppress(OSError, AttributeError):
            stream.flush()
    os._exit(code)


def main(arguments: Sequence[str] | None = None) -> int:
    """Run one command; the exit code tells how it went."""
    given = sys.argv[1:] if arguments is None else list(arguments)
    try:
        return _run(given)
    except UsageError as error:
        return _failed(error, USAGE)
    except GenReleaseError as error:
        return _failed(error, FAULT)
    except KeyboardInterrupt:
        tell("Interrupted; nothing is left half-written.")
        return INTERRUPTED
    except BrokenPipeError:
        # Whoever reads us has seen enough; Python would complain again when it ends.
        os.dup2(os.open(os.devnull, os.O_WRONLY), sys.stdout.fileno())
        return BROKEN_PIPE


def _failed(error: GenReleaseError, code: int) -> int:
    tell(str(error))
    return code


def _run(given: list[str]) -> int:
    if given == ["--version"]:
        return _version()
    name, rest = _command(given)
    command = discovery.member("commands", name or DEFAULT)
    helping = bool({"-h", "--help"} & set(given))
    parser = _parser(name, command, helping=helping)
    if not given:
        parser.print_usage(sys.stderr)
        tell("Name a meeting or a command; genrelease --help shows how.")
        return USAGE
    code: int = command.run(parser.parse_args(rest))
    return code


def _command(given: list[str]) -> tuple[str | None, list[str]]:
    """Take the name of a command out of the arguments; --project may precede it."""
    at = 2 if given[:1] == ["--project"] else 0
    at += bool(given) and given[0].startswith("--project=")
    if at < len(given) and given[at] in discovery.names("commands"):
        return given[at], given[:at] + given[at + 1 :]
    return None, given


def _parser(name: str | None, command: ModuleType, *, helping: bool) -> ArgumentParser:
    parser = ArgumentParser(
        prog=f"genrelease {name}" if name else "genrelease",
        usage=None if name else USAGES,
        description=_description(name, command) if helping else None,
        epilog=_epilog(name, command) if helping else None,
        formatter_class=RawDescriptionHelpFormatter,
        allow_abbrev=False,
    )
    command.options(parser)
    if not name:
        help_ = "say which version this is, and stop"
        parser.add_argument("--version", action="store_true", help=help_)
    return parser


def _description(name: str | None, command: ModuleType) -> str:
    manual = (command.__doc__ or "").strip()
    if name:
        return manual
    commands = discovery.members("commands")
    width = max(map(len, commands))
    lines = (f"  {n:{width}}  {_summary(module)}" for n, module in commands.items())
    about = "Press releases from the results of race meetings, in every language."
    return f"{about}\n\ncommands:\n" + "\n".join(lines)


def _summary(command: ModuleType) -> str:
    return (command.__doc__ or "").partition("\n")[0]


def _epilog(name: str | None, command: ModuleType) -> str:
    examples = "examples:\n" + "\n".join(f"  {line}" for line in command.EXAMPLES)
    return "\n".join((examples, "", *(() if name else (COMMAND_FIRST,)), EXIT_CODES))


def _version() -> int:
    from importlib.metadata import version  # noqa: PLC0415  10 ms, for this alone

    from generator.output import show  # noqa: PLC0415

    show(f"genrelease {version('genrelease')}\n")
    return DONE
