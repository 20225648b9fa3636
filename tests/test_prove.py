"""The grader's own error rate, and that it would be noticed."""

import dataclasses
import shutil

import pytest

from autograder.commands.options import Options
from autograder.commands.prove import prove_all
from autograder.grading.backend import choose_backend
from autograder.grading.pool import Pool
from autograder.proving.corpus import read_corpus
from autograder.proving.matrix import Matrix
from autograder.proving.proof import prove
from autograder.student.course.load import PROJECT, load_assignments

# Each of its specimens is trained for up to half a minute: the ordinary run proves every third of them.
TRAINED = "build_improved_model"
THIRD = 3


def test_no_false_verdict_in_any_lab(assignments):
    """Every right submission of every exercise is accepted, every wrong one fails exactly the checks it must."""
    exercises = [one for assignment in assignments.values() for one in assignment.exercises]
    corpora = {one.name: read_corpus(one) for one in exercises}
    corpora[TRAINED] = corpora[TRAINED][::THIRD]
    matrices = {one.name: Matrix(one) for one in exercises}
    backend = choose_backend("auto", required=False)
    with Pool(backend, 2, PROJECT / "assignments", None) as two:
        for proof in prove(two, [specimen for corpus in corpora.values() for specimen in corpus], 2):
            matrices[proof.specimen.exercise.name].proofs.append(proof)
    found = [problem for name, matrix in matrices.items() if name != TRAINED for problem in matrix.problems]
    found += [f"{proof.specimen.name}: {proof.problem}" for proof in matrices[TRAINED].proofs if proof.problem]
    assert found == []


@pytest.mark.slow
def test_no_false_verdict_where_models_are_trained(capsys):
    """All specimens of the exercise that trains what it is given: ten minutes on two cores."""
    assert prove_all(Options(exercise=TRAINED, jobs=2)), capsys.readouterr().out


def test_every_exercise_has_its_corpora(assignments):
    """At least five right and eight wrong submissions an exercise."""
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            kinds = [specimen.kind for specimen in read_corpus(exercise)]
            assert kinds.count("right") >= 5, exercise.name
            assert kinds.count("wrong") >= 8, exercise.name


@pytest.fixture
def planted(assignments, tmp_path, pool):
    """Grade one_hot with files planted among its right and wrong submissions."""
    folder = tmp_path / "lab2_mnist_cnn"
    source = assignments["lab2_mnist_cnn"].folder
    shutil.copytree(source / "one_hot", folder / "one_hot", ignore=shutil.ignore_patterns("right", "wrong"))
    (folder / "assignment.toml").write_text('contents = ["one_hot"]\n[title]\nko = "가"\nen = "a"\n', encoding="utf-8")

    def problems(kind, text, entry=None):
        (folder / "one_hot" / kind).mkdir()
        (folder / "one_hot" / kind / "planted.py").write_text(text, encoding="utf-8")
        exercise = load_assignments(tmp_path)["lab2_mnist_cnn"].exercises[0]
        exercise = dataclasses.replace(exercise, wrong={"planted": entry} if entry else {})
        matrix = Matrix(exercise, list(prove(pool, read_corpus(exercise), 1)))
        return [problem for problem in matrix.problems if "planted" in problem]

    return problems


def test_a_right_answer_that_is_refused_is_reported(planted):
    """A submission in right/ that fails a check is a false verdict, with the check's name."""
    found = planted("right", "def one_hot(labels):\n    return None\n")
    assert len(found) == 1
    assert "refused by test_all_ten_digits (answer.none)" in found[0]


def test_a_wrong_answer_that_is_accepted_is_reported(planted):
    """A submission in wrong/ that passes everything is a false verdict."""
    found = planted(
        "wrong", "import numpy as np\ndef one_hot(labels):\n    return np.eye(10)[labels]\n", ("test_all_ten_digits",)
    )
    assert found == ["one_hot/wrong/planted: accepted"]


def test_a_wrong_answer_that_fails_another_check_than_named_is_reported(planted):
    """The checks that a wrong submission fails must be exactly those in exercise.toml."""
    found = planted("wrong", "def one_hot(labels):\n    return None\n", ("test_all_ten_digits",))
    assert len(found) == 1
    assert "must fail test_all_ten_digits; it fails" in found[0]


def test_a_check_that_nothing_fails_is_reported(assignments):
    """Every check must be the reason for at least one failure."""
    exercise = assignments["lab2_mnist_cnn"].exercise("one_hot")
    assert f"one_hot: no wrong submission fails {exercise.checks[0].name}" in Matrix(exercise).problems
