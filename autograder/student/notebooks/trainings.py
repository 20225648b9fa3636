"""What the saved outputs of a notebook tell of its last training: the progress that Keras printed.

The student's own account, which nothing is judged by.
"""

import contextlib
import re
from collections.abc import Iterator
from pathlib import Path
from typing import Any

from autograder.student.notebooks.notebooks import Unreadable, read_notebook
from autograder.student.pictures import MEASURES, MOST_EPOCHS

EPOCH = re.compile(r"^Epoch (\d{1,4})/\d{1,4}\b", re.MULTILINE)
# A bar prints each of its states; the last one holds what the epoch measured.
MEASURE = re.compile(rf"(?<!\w)({'|'.join(MEASURES)}): ([-+.\w]{{1,24}})")
# Letters of one cell's output, from its end.
MOST_LETTERS = 500_000


def last_training(path: Path) -> list[tuple[str, list[float]]]:
    """Name and values, one an epoch, of each measure of the last training whose progress a notebook holds.

    Measures that an epoch lacks are left out; empty where there is no such training, and for a script.
    """
    if path.suffix.lower() != ".ipynb":
        return []
    with contextlib.suppress(OSError, Unreadable):
        content = path.read_bytes()
        # Most notebooks hold none: they need not be read for it.
        for cell in reversed(read_notebook(content) if b"Epoch " in content else []):
            printed = "".join(_printed(cell))[-MOST_LETTERS:]
            if epochs := _epochs(printed):
                every = [name for name in MEASURES if all(name in epoch for epoch in epochs)]
                return [(name, [epoch[name] for epoch in epochs]) for name in every]
    return []


def _printed(cell: dict[str, Any]) -> Iterator[str]:
    """What a code cell printed."""
    outputs = cell.get("outputs")
    for output in outputs if isinstance(outputs, list) else ():
        text = output.get("text") if isinstance(output, dict) and output.get("output_type") == "stream" else None
        lines = text if isinstance(text, list) else [text]
        yield from (line for line in lines if isinstance(line, str))


def _epochs(printed: str) -> list[dict[str, float]]:
    """The measures of each epoch of the last training in a text: it begins where the epochs are counted anew."""
    heads = list(EPOCH.finditer(printed))
    begin = max((at for at, head in enumerate(heads) if at == 0 or int(head[1]) <= int(heads[at - 1][1])), default=0)
    last = heads[begin:]
    ends = [*(head.start() for head in last[1:]), len(printed)][: len(last)]
    return [_measures(printed[head.end() : end]) for head, end in zip(last, ends, strict=True)][:MOST_EPOCHS]


def _measures(text: str) -> dict[str, float]:
    found = {}
    for name, value in MEASURE.findall(text):
        with contextlib.suppress(ValueError):
            found[name] = float(value)
    return found
