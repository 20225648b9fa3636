"""Outputs of solved notebooks: what a student sees who runs them offline, less what differs in each run for nothing."""

import hashlib
import os
import re
import tempfile
import tomllib
from pathlib import Path

import nbformat

from autograder.build.notebook import written
from autograder.student.text import UsageError
from autograder.wheel.package import PUBLIC, Wheel

# Of a progress bar's line, how long it took: " 3s 26ms/step", in bold in the terminal's colours, or " - 1s - 9ms/step".
TIMING = re.compile(r" (- )?(\x1b\[1m)?[\d:]+s?(\x1b\[0m)?( -)? \d+[mu]?s/step")
MACHINE = re.compile(r"/(home|Users|root|tmp|var|private)/|[A-Z]:\\|site-packages|ipykernel_\d")
# What the cards of passed checks look like.
CARD = "autograder/student/checking/card.py"
# Nothing listens there: a download fails at once, with a network and without one.
NO_NETWORK = "http://127.0.0.1:9"


def digest_of_checks(lab: str, wheel: Wheel) -> str:
    """Of the public checks that a lab's notebook runs and of the cards that it shows.

    Words for what is wrong do not count: no solved notebook shows them.
    """
    digest = hashlib.sha256()
    for name, content in sorted(wheel.files.items()):
        if name == CARD or (name.startswith(f"{PUBLIC}/{lab}/") and name.endswith((".py", "exercise.toml"))):
            digest.update(name.encode() + b"\0" + _shown(name, content) + b"\0")
    return digest.hexdigest()[:16]


def _shown(name: str, content: bytes) -> bytes:
    """Of an exercise, what a card shows; any other file whole."""
    if not name.endswith(".toml"):
        return content
    data = tomllib.loads(content.decode())
    return repr((data["title"], data["hidden_checks"], data.get("by_hand", False))).encode()


def without_outputs(text: str) -> str:
    """The notebook as it is before it has run."""
    notebook = nbformat.reads(text, as_version=4)
    for cell in code_cells(notebook):
        cell.outputs, cell.execution_count = [], None
    return written(notebook)


def flaws(text: str) -> list[str]:
    """What the saved outputs should not hold, one line each: an error, standard error, this machine, a clock."""
    notebook = nbformat.reads(text, as_version=4)
    found = [] if written(notebook) == text else ["not as nbformat writes it"]
    for cell in code_cells(notebook):
        if cell.execution_count is None:
            found.append(f"cell {cell.id} has not run")
        if any(output.output_type == "error" for output in cell.outputs):
            found.append(f"cell {cell.id} raises an error")
        if any(output.get("name") == "stderr" for output in cell.outputs):
            found.append(f"cell {cell.id} writes to standard error")
        for shown in texts(cell):
            if MACHINE.search(shown):
                found.append(f"cell {cell.id} shows a path of the machine")
            if TIMING.search(shown) or "\r" in shown or "\b" in shown:
                found.append(f"cell {cell.id} shows a progress bar's steps or times")
    return found


def texts(cell: nbformat.NotebookNode) -> list[str]:
    """Every text that a code cell shows: streams, and text and HTML of displayed objects."""
    shown = []
    for output in cell.outputs:
        shown += [output.text] if output.output_type == "stream" else []
        shown += [data for kind, data in output.get("data", {}).items() if kind.startswith("text/")]
    return shown


def with_outputs(lab: str, text: str, wheel: Wheel) -> str:
    """The notebook with the outputs of a run in a folder of its own with the wheel installed, without a network.

    Raises:
        UsageError: if a cell raises an error, or shows what ``flaws`` finds.
    """
    # Slow to import, and needed by nobody who only checks.
    from nbclient import NotebookClient
    from nbclient.exceptions import CellExecutionError
    from nbconvert.preprocessors import CoalesceStreamsPreprocessor

    notebook, ran = nbformat.reads(text, as_version=4), nbformat.reads(text, as_version=4)
    with tempfile.TemporaryDirectory() as name:
        work, installed = Path(name, "work"), Path(name, "installed")
        work.mkdir()
        (work / f"{lab}.ipynb").write_text(text, encoding="utf-8")
        wheel.unpack(installed)
        client = NotebookClient(
            ran,
            timeout=300,
            kernel_name="python3",
            record_timing=False,
            extra_arguments=["--log-level=ERROR"],
            resources={"metadata": {"path": str(work)}},
        )
        try:
            client.execute(env=_offline(installed))
        except CellExecutionError as problem:
            raise UsageError(
                f"{lab}: 답을 채운 노트북의 셀에서 오류가 났어요({problem.ename}: {problem.evalue}).",
                f"{lab}: a cell of the solved notebook raises {problem.ename}: {problem.evalue}",
            ) from None
    # Flushes cut a stream to pieces, and a progress bar overwrites its line.
    ran, _ = CoalesceStreamsPreprocessor().preprocess(ran, {})
    for cell, done in zip(code_cells(notebook), code_cells(ran), strict=True):
        cell.execution_count = done.execution_count
        cell.outputs = done.outputs
        for output in cell.outputs:
            if output.output_type == "stream":
                output.text = TIMING.sub("", output.text)
    result = written(notebook)
    if found := flaws(result):
        raise UsageError(
            f"{lab}: 답을 채운 노트북의 출력을 저장할 수 없어요: {'; '.join(found)}",
            f"{lab}: the solved notebook's outputs cannot be saved: {'; '.join(found)}",
        )
    return result


def _offline(installed: Path) -> dict[str, str]:
    ours = {"PYTHONPATH": str(installed), "KERAS_HOME": str(installed / "keras")}
    proxies = dict.fromkeys(("http_proxy", "https_proxy", "HTTP_PROXY", "HTTPS_PROXY"), NO_NETWORK)
    # Without it the kernel draws into the notebook.
    return {name: value for name, value in os.environ.items() if name != "MPLBACKEND"} | ours | proxies


def code_cells(notebook: nbformat.NotebookNode) -> list[nbformat.NotebookNode]:
    """The cells that can have outputs."""
    return [cell for cell in notebook.cells if cell.cell_type == "code"]
