"""Run All on fresh stubs reaches the last cell: a cell that needs an unsolved exercise says so, in both languages."""

import nbclient
import nbformat
import pytest

STUB = 'def double(x):\n    raise NotImplementedError("double: write me")'
OPEN = "from IPython import get_ipython\nfrom autograder.student.unsolved import pass_over_unsolved\n"
OPEN += "pass_over_unsolved(get_ipython())"


@pytest.fixture
def run(tmp_path, as_student):
    """Run cells in a kernel after the lab was opened; returns what each shows: a list of (kind, text) a cell."""

    def run_cells(*sources):
        notebook = nbformat.v4.new_notebook(cells=[nbformat.v4.new_code_cell(one) for one in (OPEN, *sources)])
        client = nbclient.NotebookClient(
            notebook, timeout=120, kernel_name="python3", resources={"metadata": {"path": str(tmp_path)}}
        )
        client.allow_errors = True
        client.execute(env=as_student)
        return [[_shown(output) for output in cell.outputs] for cell in notebook.cells[1:]]

    return run_cells


def _shown(output):
    if output.output_type == "error":
        return "error", output.ename
    return output.output_type, output.get("text") or output["data"]["text/plain"]


def test_what_needs_an_unsolved_exercise_is_skipped_and_the_rest_runs(run):
    """The call, what uses its variable, and what reads its file say which exercise they need; others run."""
    shown = run(
        STUB,
        'value = double(2)\nopen("out.txt", "w").write(str(value))',
        "print(value + 1)",
        'print(open("out.txt").read())',
        'name = "out.txt"\nopen(name)',
        "print('after')",
    )
    for cell in (1, 2, 3, 4):
        [(kind, text)] = shown[cell]
        assert kind == "stream"
        assert "`double` 문제를 아직 풀지 않았어요" in text
        assert "`double` is not solved yet" in text
    assert shown[5] == [("stream", "after\n")]


def test_a_mistake_of_ones_own_stays_an_error(run):
    """A wrong name, a missing file, another NotImplementedError and an exception look as ever, also after a skip."""
    shown = run(STUB, "value = double(2)", "other", 'open("no.txt")', "raise NotImplementedError('later')", "1 / 0")
    assert [cell[0] for cell in shown[2:]] == [
        ("error", name) for name in ("NameError", "FileNotFoundError", "NotImplementedError", "ZeroDivisionError")
    ]


def test_cells_show_what_they_showed(run):
    """The value of a last line, a trailing semicolon, await and definitions work as without us."""
    shown = run(
        "1 + 1",
        "1 + 1;",
        "import asyncio\nawait asyncio.sleep(0)\n'done'",
        "def f():\n    return 3\nclass A: pass",
        "f(), A.__name__",
        "from __future__ import annotations\n5",
    )
    assert [[text for _, text in cell] for cell in shown] == [["2"], [], ["'done'"], [], ["(3, 'A')"], ["5"]]


def test_after_the_exercise_is_solved_the_cell_runs(run):
    """Solve it, run its cell and the skipped one again: nothing of the skip is left."""
    shown = run(STUB, "value = double(2)", "def double(x):\n    return 2 * x", "value = double(2)", "value")
    assert "not solved yet" in shown[1][0][1]
    assert shown[3:] == [[], [("execute_result", "4")]]
