"""What grading one perfect hand-in may take, in counts: what was won in speed does not leak away check by check.

A bound that a change goes over is a question, not a verdict: is the new check worth it? Then raise the bound.
"""

import os
import subprocess
import sys
from collections import Counter
from functools import cache, wraps
from pathlib import Path

import pytest

from autograder.checker.checks import Checks
from autograder.checker.grade import grade
from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.sandbox.clock import Spent
from autograder.sandbox.control import Control, control_pair
from autograder.sandbox.environment import python_command, student_environment
from autograder.sandbox.scratch import scratch_folder
from autograder.student.course.load import PROJECT
from autograder.student.digits import load_digits
from autograder.student.service.peer import LocalPeer
from autograder.student.service.service import Service

LINUX = pytest.mark.skipif(not sys.platform.startswith("linux"), reason="what a process has loaded is read from /proc")
LAB1, LAB2, LAB4 = "lab1_convolution", "lab2_mnist_cnn", "lab4_images_and_saving"
PERFECT = PROJECT / "tests" / "submissions" / "perfect"

# Of perfect lab2: one runs the student's code, and no check needs a fresh one; no file is read by another.
MOST_PROCESSES = 1
# Calls, probes and steps of all checks, and what loads the notebook: 73 now. Functions that build a model are called
# twice.
MOST_REQUESTS = 75
# A fit takes a quarter of a second. One is run, whose weights the checker works out for itself.
MOST_FITS_OF_THE_STUDENT = 1
MOST_FITS_OF_THE_CHECKER = 0
# Models that checks hand to the student's code: none now.
MOST_MODELS_OF_THE_STUDENT = 2
# Models that crossed and are rebuilt: 7 now.
MOST_MODELS_OF_THE_CHECKER = 8
# Modules of libraries, without Keras: 551 and 695 now. Our own are small, and splitting one must not cost a bound.
MOST_MODULES_OF_THE_ORIGIN = 570
MOST_MODULES_OF_A_CHECKER = 715
OURS = {"autograder", "assignments"}
# A second and more each; see `docs/architecture.md` on what has an origin without Keras.
HEAVY = {"tensorflow", "keras", "otter", "nbformat", "jsonschema", "sklearn"}


class LocalChannel:
    """Asks a service in this process, and counts.

    Args:
        side: its only word says whose code runs now: ``checker`` or ``student``.
    """

    def __init__(self, service: Service, counts: Counter[str], side: list[str]) -> None:
        self.spent = Spent()
        self._peer, self._counts, self._side = LocalPeer(service), counts, side

    def ask(self, message, arrays, timeout, patience):
        """See ``Channel``."""
        self._counts["requests"] += 1
        self._side[0] = "student"
        try:
            return self._peer.ask(message, arrays, timeout)
        finally:
            self._side[0] = "checker"


class LocalLauncher:
    """Starts no process, and counts those that it would have started."""

    isolation = "none"

    def __init__(self, counts: Counter[str], side: list[str]) -> None:
        self._counts, self._side = counts, side

    def start(self, scratch, limits):
        """See ``Launcher``."""
        self._counts["processes"] += 1
        return LocalChannel(Service(scratch), self._counts, self._side)

    def another(self):
        """See ``Launcher``."""
        return LocalLauncher(self._counts, self._side)

    def bound(self, memory):
        """See ``Launcher``."""

    def stop(self):
        """See ``Launcher``."""
        return {}


def counted_for(assignments, lab, *files):
    """What grading a hand-in took, by the checker's own code, with the student's side in this process; its statuses."""
    import keras

    counted, side = Counter(), ["checker"]
    trainer = next(kind for kind in keras.Model.__mro__ if "fit" in vars(kind))
    fit, from_json = trainer.fit, keras.models.model_from_json

    # Probes look at its signature.
    @wraps(fit)
    def counting_fit(model, *arguments, **keywords):
        counted[f"fits of {side[0]}"] += 1
        return fit(model, *arguments, **keywords)

    def counting_from_json(*arguments, **keywords):
        counted[f"models of {side[0]}"] += 1
        return from_json(*arguments, **keywords)

    notebook, *beside = (file.name for file in files)
    verdicts = []
    with pytest.MonkeyPatch.context() as patch, scratch_folder({file.name: file for file in files}) as scratch:
        patch.setattr(trainer, "fit", counting_fit)
        patch.setattr(keras.models, "model_from_json", counting_from_json)
        names = tuple(exercise.name for exercise in assignments[lab].exercises)
        job = Job(lab, str(scratch), notebook, tuple(beside), names)
        launcher = LocalLauncher(counted, side)
        ended = {}
        Checks(assignments, cache(lambda: load_digits(None))).serve(
            lambda checks: ended.update(grade(job, checks, launcher, launcher.another, verdicts.append, 600.0))
        )
    assert not ended["problems"], "\n".join(ended["problems"])
    return counted, {message["result"]["status"] for message in verdicts if "result" in message}


@pytest.fixture(scope="module")
def counts(assignments):
    """What grading the perfect lab2 took."""
    counted, statuses = counted_for(assignments, LAB2, PERFECT / f"{LAB2}.ipynb", PERFECT / "mnist_model.keras")
    assert statuses == {"passed"}, "counts say something of a perfect hand-in only"
    return counted


def test_one_process_runs_the_student(counts):
    """A process costs a fork, its first TensorFlow operation, and the notebook's definitions."""
    assert counts["processes"] <= MOST_PROCESSES


def test_checks_ask_no_more_than_they_did(counts):
    """Each request is a call of the student's code, and a crossing of arrays."""
    assert counts["requests"] <= MOST_REQUESTS


def test_no_further_fit_is_traced(counts):
    """Training is what lab2 takes longest for."""
    assert counts["fits of student"] <= MOST_FITS_OF_THE_STUDENT
    assert counts["fits of checker"] <= MOST_FITS_OF_THE_CHECKER


def test_no_further_model_is_built(counts):
    """A model that crossed is rebuilt once, however many checks look at it."""
    assert counts["models of student"] <= MOST_MODELS_OF_THE_STUDENT
    assert counts["models of checker"] <= MOST_MODELS_OF_THE_CHECKER


@pytest.mark.parametrize("lab", [LAB2, LAB4])
def test_an_untouched_notebook_is_asked_nothing(assignments, lab):
    """It is loaded and says what is missing: no check prepares a model or a file for it."""
    counted, statuses = counted_for(assignments, lab, PROJECT / "student_template" / f"{lab}.ipynb")
    assert statuses == {"missing"}
    assert counted["requests"] == len(["load", "outline"])
    assert counted["models of student"] == counted["models of checker"] == 0


@LINUX
@pytest.mark.parametrize(
    ("imported", "most"),
    [("sys", MOST_MODULES_OF_THE_ORIGIN), ("autograder.checker.serve", MOST_MODULES_OF_A_CHECKER)],
    ids=["origin", "checker"],
)
def test_a_lab_without_keras_loads_no_slow_library(tmp_path, imported, most):
    """The origin of NumPy labs, and what its fork becomes, import neither Keras nor what only notebooks need."""
    modules = modules_of_a_fork(tmp_path, f"import sys, {imported}; print(*sys.modules, flush=True)")
    assert HEAVY.isdisjoint(modules), HEAVY.intersection(modules)
    assert len([module for module in modules if module.partition(".")[0] not in OURS]) <= most


@LINUX
def test_a_checker_that_graded_numpy_has_not_loaded_tensorflow(assignments):
    """Nor did any check, nor what came back from the student's process."""
    lab, notebook = assignments[LAB1], PROJECT / "solutions" / f"{LAB1}.ipynb"
    names = tuple(exercise.name for exercise in lab.exercises)
    with Pool(choose_backend("auto", required=False), 1, lab.folder.parent, None, {LAB1}) as pool:
        graded = grade_one(pool, Job(LAB1, "", notebook.name, (), names), {notebook.name: notebook}, lab.exercises)
        with pool.checker() as checker:
            mapped = Path(f"/proc/{checker.be_ready(keras=False).process.pid}/maps").read_text(encoding="utf-8")
    assert {check.status for exercise in graded.exercises for check in exercise.checks} == {"passed"}
    assert "numpy" in mapped
    assert "tensorflow" not in mapped


def modules_of_a_fork(folder: Path, code: str) -> list[str]:
    """What a fork of the origin without Keras prints when it runs ``code``."""
    ours, theirs = control_pair()
    reads, writes = os.pipe()
    with ours, theirs, Path(os.devnull).open("r+b") as null, os.fdopen(reads, encoding="utf-8") as printed:
        command = python_command("autograder.sandbox.origin", str(theirs.fileno()))
        origin = subprocess.Popen(command, cwd=folder, env=student_environment(folder), pass_fds=[theirs.fileno()])
        # `timeit` is a module whose `main` runs what it is given; once, and its own words come last.
        arguments = ["-n1", "-r1", "-s", code, "pass"]
        streams = [null.fileno(), writes, null.fileno()]
        Control(ours).request("fork", streams, timeout=600, module="timeit", arguments=arguments)
        os.close(writes)
        modules = printed.readline().split()
        ours.close()
        origin.wait()
    return modules
