"""Every solved notebook runs from top to bottom, offline, as a student would run it."""

import shutil

import nbclient
import nbformat
import pytest

from autograder.assignment.load import PROJECT

LABS = sorted(path.stem for path in (PROJECT / "solutions").glob("*.ipynb"))


@pytest.mark.parametrize("lab", LABS)
def test_solved_notebook_runs_without_an_error_or_a_warning(lab, tmp_path, monkeypatch):
    """No cell raises, nothing is written to standard error, every grader.check passes."""
    for name in ("checks", "tests", "autograder"):
        shutil.copytree(PROJECT / "student_template" / name, tmp_path / name)
    monkeypatch.setenv("PYTHONPATH", str(tmp_path))
    monkeypatch.setenv("KERAS_HOME", str(tmp_path / "keras"))
    notebook = nbformat.read(PROJECT / "solutions" / f"{lab}.ipynb", as_version=4)
    (tmp_path / f"{lab}.ipynb").write_bytes((PROJECT / "solutions" / f"{lab}.ipynb").read_bytes())
    nbclient.NotebookClient(
        notebook, timeout=300, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
    ).execute()
    for cell in notebook.cells:
        if cell.cell_type != "code":
            continue
        written = "".join(output.get("text", "") for output in cell.outputs if output.get("name") == "stderr")
        assert written == "", (cell.source, written)
        # What a short training offline reaches is no promise of the notebook's.
        if "grader.check(" in cell.source and "trained_model" not in cell.source:
            shown = "".join(str(output.get("data", output.get("text", ""))) for output in cell.outputs)
            assert "All test cases passed" in shown, (cell.source, shown)
