"""Rules that every check keeps, by its source."""

import ast
import re

from autograder.build.public import shipped_files
from autograder.student.course.load import PROJECT


def _sources(assignments):
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            for path in exercise.check_files:
                yield exercise, path, ast.parse(path.read_text(encoding="utf-8"))


def test_no_generator_outlives_a_check(assignments):
    """A random generator made at module level is not drawn from inside a check: each submission gets the same data."""
    for _, path, tree in _sources(assignments):
        made = {
            target.id
            for node in tree.body
            if isinstance(node, ast.Assign) and "default_rng" in ast.unparse(node.value)
            for target in node.targets
            if isinstance(target, ast.Name) and "default_rng" in ast.unparse(node.value).split("(")[0]
        }
        used = {
            part.id
            for node in tree.body
            if isinstance(node, ast.FunctionDef)
            for part in ast.walk(node)
            if isinstance(part, ast.Name)
        }
        assert not made & used, path


def test_public_checks_use_neither_expected_answers_nor_solution(assignments):
    """What a student receives computes no expected answer and asks for no reference."""
    expected = re.compile(r"^\s*(from|import) .*\b(autograder\.oracles|expected)\b", re.MULTILINE)
    for _, path, tree in _sources(assignments):
        if path.name == "test_public.py":
            assert not expected.search(path.read_text(encoding="utf-8")), path
            names = {
                argument.arg
                for node in ast.walk(tree)
                if isinstance(node, ast.FunctionDef)
                for argument in node.args.args
            }
            assert "solution" not in names, path
    course = PROJECT / "assignments"
    shared = [path for lab in course.glob("lab*") for path in shipped_files(lab)]
    shipped = [*(PROJECT / "autograder" / "student").rglob("*.py"), *shared]
    for path in shipped:
        assert not expected.search(path.read_text(encoding="utf-8")), path


def test_checks_and_package_import_no_exercise():
    """Exercises are data, loaded by path: nothing imports assignments/, solutions/ or tests/."""
    for path in (PROJECT / "autograder").rglob("*.py"):
        assert not re.search(
            r"^\s*(from|import) (assignments|solutions|tests)\b", path.read_text(encoding="utf-8"), re.MULTILINE
        )


def test_points_of_all_labs_sum_as_the_course_says(assignments):
    """The labs' points are those of the curriculum; all together they are 100."""
    course = {
        "lab0_greeting": 5,
        "lab1_convolution": 20,
        "lab2_mnist_cnn": 30,
        "lab3_evaluation": 20,
        "lab4_images_and_saving": 15,
        "lab5_debugging": 10,
    }
    assert {name: assignment.points for name, assignment in assignments.items()} == course


def test_names_of_checks_are_unique_in_an_exercise(assignments):
    """A check is known by its name."""
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            names = [check.name for check in exercise.checks]
            assert len(set(names)) == len(names), exercise.name


def test_every_topic_of_the_table_is_in_its_notebook(assignments):
    """assignments/README.md names exercises and demos that are in the notebooks, and names every exercise."""
    table = (PROJECT / "assignments" / "README.md").read_text(encoding="utf-8")
    named = re.findall(r"`(lab\d\w+)/(\w+)`", table)
    for lab, name in named:
        assert name in assignments[lab].contents, (lab, name)
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            assert (assignment.name, exercise.name) in named, exercise.name
