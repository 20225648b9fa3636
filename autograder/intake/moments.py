"""When each attempt was handed in: what its layout says, else its last commit, else the time of its files.

Its files are the notebook or script and what the lab asks for by name, such as a model.
"""

from datetime import datetime
from pathlib import Path

from autograder.intake.commits import commit_time
from autograder.intake.found import Attempt
from autograder.intake.names import SOURCES, suffix
from autograder.intake.times import Moment, from_timestamp

# The first day that a zip can write: what programs write that keep no times.
NO_TIME = 1980


def moment_of(attempt: Attempt, unpacked: Path | None = None) -> Moment | None:
    """When an attempt was handed in; None where nothing says so.

    The time of a file in a clone is that of the clone: it says nothing.

    Args:
        unpacked: the folder of the run into which archives were unpacked; times in a zip have no zone.
    """
    if attempt.moment or not attempt.file:
        return attempt.moment
    # A script beside it may be another lab's.
    files = [attempt.file, *(file for name, file in attempt.files.items() if suffix(name) not in SOURCES)]
    if attempt.repository:
        own = [file for file in files if file.is_relative_to(attempt.repository)]
        at = commit_time(attempt.repository, own)
        return Moment("commit", at) if at else None
    try:
        latest = max(file.stat().st_mtime for file in files)
    except OSError:
        return None
    if unpacked and attempt.file.is_relative_to(unpacked):
        written = _local(latest)
        return Moment("file", written) if written and written.year > NO_TIME else None
    at = from_timestamp(latest)
    return Moment("file", at) if at else None


def _local(seconds: float) -> datetime | None:
    """The time that a zip's entry says; unpacking took it for one of this machine's zone."""
    try:
        return datetime.fromtimestamp(seconds)
    except (ValueError, OverflowError, OSError):
        return None
