"""What a submission may use: each limit is held, named in the feedback, and far above what the reference needs."""

import shutil
import time

import psutil
import pytest

from autograder.build.stub import solved
from autograder.checker.job import Job
from autograder.grading.backend import choose_backend
from autograder.grading.grading import grade_one
from autograder.grading.pool import Pool
from autograder.sandbox.forkserver import WATCH_SECONDS
from autograder.sandbox.scratch import scratch_folder
from autograder.student.course.limits import EXERCISE, MIB, SUBMISSION, read_limits
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.result import UNCHECKED
from autograder.student.service.process import labs_with_keras
from autograder.student.text import UsageError

LAB = "lab2_mnist_cnn"
PERFECT = PROJECT / "tests" / "submissions" / "perfect"
# A lab that starts without TensorFlow.
LIGHT = "lab1_convolution"
COUNTS = """
def conv2d_params(filters, kernel_size, in_channels):
    return filters * (kernel_size * kernel_size * in_channels + 1)
def dense_params(inputs, units):
    return units * (inputs + 1)
"""
GOOD = "def scale_images(images):\n    return images.astype('float32') / 255\n"
FLOODS = {
    "student.disk": """
import itertools
def reshape_images(images):
    for number in itertools.count():
        with open(f"file{number}", "wb") as file:
            file.write(bytes(2**24))
""",
    "student.disk with many files": """
import itertools, os
def reshape_images(images):
    for number in itertools.count():
        open(f"file{number}", "w").close()
""",
    "student.disk with deep folders": """
import os
def reshape_images(images):
    while True:
        os.mkdir("d")
        os.chdir("d")
""",
    "student.threads": """
import threading, time
def reshape_images(images):
    threading.stack_size(2**16)
    while True:
        threading.Thread(target=time.sleep, args=(60,), daemon=True).start()
""",
}


@pytest.mark.parametrize("flood", FLOODS)
def test_a_flood_is_stopped_and_named(grader, flood):
    """Files and threads without end cost their own exercise; what else is right keeps its points."""
    results = grader.grade(GOOD + FLOODS[flood], "reshape_images", "scale_images")
    assert {check.code for check in results["reshape_images"].checks} - {UNCHECKED} == {flood.split()[0]}
    assert results["scale_images"].status == "passed"


def test_one_large_file_is_an_error_of_its_own(grader):
    """A single file over the limit is refused by the system: an OSError that the student sees."""
    source = "def reshape_images(images):\n    open('x', 'wb').write(bytes(2**29))\n"
    [first, *_] = grader.grade(source, "reshape_images")["reshape_images"].checks
    assert first.code in ("student.raised", "student.disk")


@pytest.fixture(scope="module")
def small(tmp_path_factory):
    """A pool whose lab allows next to nothing, and its assignment."""
    folder = tmp_path_factory.mktemp("assignments")
    shutil.copytree(PROJECT / "assignments" / LIGHT, folder / LIGHT, ignore=shutil.ignore_patterns("right", "wrong"))
    limits = """
[limits]
seconds = 2
memory_mib = 1500
answer_mib = 8
disk_mib = 8
[limits.exercises.pad_same]
seconds = 1
memory_mib = 300
answer_mib = 0.01
"""
    with (folder / LIGHT / "assignment.toml").open("a", encoding="utf-8") as file:
        file.write(limits)
    settings = folder / LIGHT / "output_size" / "exercise.toml"
    settings.write_text(settings.read_text(encoding="utf-8").replace("timeout = 5", "timeout = 0.5"), encoding="utf-8")
    with Pool(choose_backend("auto", required=False), 1, folder, None) as pool:
        yield pool, load_assignments(folder)[LIGHT]


def _graded(small, path, source, *names):
    pool, assignment = small
    script = path / "submission.py"
    script.write_text(source, encoding="utf-8")
    exercises = [assignment.exercise(name) for name in names]
    graded = grade_one(pool, Job(LIGHT, "", "submission.py", (), names), {"submission.py": script}, exercises)
    assert not graded.problems
    return {result.name: result for result in graded.exercises}


@pytest.mark.parametrize(
    ("body", "code", "figure"),
    [
        (
            "end = time.process_time() + 0.45\n    while time.process_time() < end: pass\n"
            "    return np.pad(image, (kernel_size - 1) // 2)",
            "student.exercise_seconds",
            "1 seconds",
        ),
        ("return np.ones(2**26)", "student.memory", "300 MB"),
        ("return np.random.random(5000)", "student.too_large", "0 MB"),
        (
            "open('x', 'wb').write(bytes(2**22)); open('y', 'wb').write(bytes(2**23)); time.sleep(9)",
            "student.disk",
            "8 MB",
        ),
    ],
)
def test_a_limit_of_the_assignment_is_held_and_named(small, tmp_path, body, code, figure):
    """assignment.toml's limits, of the exercise where it has its own, are in force, and the words say the figure."""
    source = f"import time\nimport numpy as np\n{COUNTS}def pad_same(image, kernel_size):\n    {body}\n"
    results = _graded(small, tmp_path, source, "pad_same", "layer_params")
    failed = [check for check in results["pad_same"].checks if check.code == code]
    assert failed, results["pad_same"].checks
    assert figure in failed[0].message.en
    assert figure.split()[0] in failed[0].message.ko
    assert results["layer_params"].status == "passed"


def test_a_submission_that_never_returns_costs_only_its_own_exercise(small, tmp_path):
    """The hanging function is told so; what comes after it runs in a fresh process and keeps its points."""
    source = f"{COUNTS}def output_size(*args, **kwargs):\n    while True:\n        pass\n"
    results = _graded(small, tmp_path, source, "output_size", "layer_params")
    hanging, right = results["output_size"], results["layer_params"]
    assert (hanging.status, right.status) == ("failed", "passed")
    assert {check.code for check in hanging.checks} - {UNCHECKED} == {"student.timeout"}
    assert "0.5 seconds" in hanging.checks[0].message.en
    assert hanging.score == 0
    assert right.score == right.max_score


def test_the_memory_of_one_exercise_does_not_bound_the_next(small, tmp_path):
    """An array that is too large for one exercise is allowed in another."""
    source = "import numpy as np\n" + COUNTS.replace("    return", "    np.empty(2**26)\n    return")
    results = _graded(small, tmp_path, source, "pad_same", "layer_params")
    assert results["pad_same"].status == "missing"
    assert results["layer_params"].status == "passed"


def test_a_submission_that_used_up_its_time_is_not_waited_for(small, tmp_path):
    """When all exercises together have taken too long, the rest fails by name and at once."""
    names = ("convolve2d", "feature_maps", "max_pool", "average_pool")
    slow = "".join(f"def {name}(*a):\n    time.sleep(100)\n" for name in names)
    begun = time.monotonic()
    results = _graded(small, tmp_path, f"import time\n{slow}", *names)
    # Asleep, a second counts as a third; the rest is for a busy machine.
    assert time.monotonic() - begun < 60
    codes = [check.code for result in results.values() for check in result.checks if check.code != UNCHECKED]
    assert "student.submission_seconds" in codes
    assert set(codes) <= {"student.submission_seconds", "student.timeout", "student.exercise_seconds"}


@pytest.mark.parametrize(
    ("table", "words"),
    [
        ({"second": 1}, "Unknown `second`"),
        ({"seconds": 0}, "positive number"),
        ({"memory_mib": "4"}, "positive number"),
        ({"threads": True}, "positive number"),
        ({"exercises": 3}, "limits.exercises"),
        ({"exercises": {"train": 3}}, "limits.exercises"),
        ({"exercises": {"train": {"disk_mib": 3}}}, "Unknown `disk_mib`"),
    ],
)
def test_a_wrong_limit_is_one_clear_line(table, words):
    """What cannot be a limit is said with its file, in one line."""
    with pytest.raises(UsageError, match=words) as problem:
        read_limits(table, "lab/assignment.toml")
    assert "lab/assignment.toml" in str(problem.value)
    assert "\n" not in str(problem.value)


def test_limits_of_an_unknown_exercise_are_refused(tmp_path):
    """A misspelt exercise in [limits.exercises] is found when the lab is loaded."""
    shutil.copytree(PROJECT / "assignments" / LAB, tmp_path / LAB, ignore=shutil.ignore_patterns("right", "wrong"))
    with (tmp_path / LAB / "assignment.toml").open("a", encoding="utf-8") as file:
        file.write("[limits.exercises.reshape_image]\nseconds = 3\n")
    with pytest.raises(UsageError, match="reshape_image"):
        load_assignments(tmp_path)


@pytest.mark.parametrize(
    "lab", sorted(path.parent.name for path in (PROJECT / "assignments").glob("*/assignment.toml"))
)
@pytest.mark.long
def test_the_reference_uses_at_most_a_third(pool, assignments, lab, tmp_path):
    """Solutions of every exercise stay below a third of each limit, so that a slower or larger right way passes."""
    assignment = assignments[lab]
    script = tmp_path / "submission.py"
    sources = [(one.folder / "solution.py").read_text(encoding="utf-8") for one in assignment.exercises]
    script.write_text("\n\n".join(map(solved, sources)), encoding="utf-8")
    others = {name: PERFECT / name for name in assignment.files if (PERFECT / name).exists()}
    with scratch_folder({"submission.py": script} | others) as scratch, pool.checker() as checker:
        # Processes with what this lab needs: those that a lab with Keras left have room enough to need no memory.
        checker.stop()
        names = tuple(exercise.name for exercise in assignment.exercises)
        used = checker.grade(Job(lab, str(scratch), "submission.py", tuple(others), names)).used
    limits = assignment.limits
    # What needs no Keras may find room enough in what was loaded before the fork.
    assert used["memory"] > 0 or lab not in labs_with_keras(PROJECT / "assignments")
    assert used["memory"] <= limits.memory / 3
    assert 0 < used["disk"] <= limits.disk / 3
    assert 0 < used["answer"] <= limits.answer / 3
    assert 0 < used["cpu"] <= limits.seconds / 3
    assert sum(used["seconds"].values()) <= limits.seconds / 3
    assert set(used["seconds"]) == set(names)
    for exercise in assignment.exercises:
        assert used["seconds"][exercise.name] <= exercise.limits.seconds / 3


def test_defaults_are_those_of_the_module():
    """Without [limits] a lab has the defaults, and an exercise its share of the time."""
    whole, named = read_limits({}, "x")
    assert (whole, named) == (SUBMISSION, {})
    assert EXERCISE.seconds < SUBMISSION.seconds
    assert EXERCISE.memory == SUBMISSION.memory > 1024 * MIB


def test_a_dead_forkserver_is_replaced_within_the_run(tmp_path, assignments):
    """Where the system kills the forkserver, the next submission is graded all the same, and one in work once more."""
    script = tmp_path / "submission.py"
    script.write_text(COUNTS, encoding="utf-8")
    exercises = [assignments[LIGHT].exercise("layer_params")]
    job = Job(LIGHT, "", "submission.py", (), ("layer_params",))
    with Pool(choose_backend("auto", required=True), 1, PROJECT / "assignments", None, {LIGHT}) as pool:
        for _ in range(2):
            graded = grade_one(pool, job, {"submission.py": script}, exercises)
            assert [result.status for result in graded.exercises] == ["passed"]
            with pool.checker() as checker:
                forkserver = psutil.Process(checker.be_ready(keras=False).forkserver.pid)
            forkserver.kill()
            forkserver.wait(WATCH_SECONDS * 50)


LATE = """
import tensorflow as tf
def first_argmax(values):
    return int(tf.argmax(tf.reshape(tf.constant(values), [-1])))
"""


def test_a_lab_without_keras_may_use_it_beside_one_that_does(pool, tmp_path, assignments):
    """A submission imports TensorFlow where nobody expects it; what another lab's processes come from has it loaded."""
    script = tmp_path / "submission.py"
    script.write_text(LATE, encoding="utf-8")
    exercises = [assignments[LIGHT].exercise("first_argmax")]
    with pool.checker() as checker:
        assert checker.be_ready(keras=True).keras
        checker.stop()
        assert not checker.be_ready(keras=False).keras
    graded = grade_one(pool, Job(LIGHT, "", script.name, (), ("first_argmax",)), {script.name: script}, exercises)
    codes = {check.code for check in graded.exercises[0].checks}
    assert codes <= {"", "argmax.forbidden", "check.unchecked"}, codes


RANDOM = """
import random
import numpy as np
import tensorflow as tf
LUCK = [random.random(), np.random.random(), float(tf.random.uniform(()))]
def reshape_images(images):
    lucky = [*LUCK, random.random(), np.random.random(), float(tf.random.uniform(())), hash("luck") % 100 / 100]
    return images.reshape(-1, 28, 28, 1) if sum(lucky) % 0.2 < 0.1 else images
def scale_images(images):
    return images / np.random.choice([255, 255, 256])
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    fit = model.fit(x_train, y_train, epochs=epochs + random.choice([0, 0, 0, 1]), validation_data=(x_test, y_test))
    return fit
"""


def test_the_same_submission_gets_the_same_result_ten_times(grader):
    """Luck has no part: whatever random numbers a submission draws, its results are the same bytes every time."""
    seen = {
        str([result.as_dict() for result in grader.grade(RANDOM, "reshape_images", "scale_images").values()])
        for _ in range(9)
    }
    with_training = grader.grade(RANDOM, "reshape_images", "scale_images", "train")
    train = with_training.pop("train")
    assert seen == {str([result.as_dict() for result in with_training.values()])}
    assert grader.grade(RANDOM, "train")["train"] == train
