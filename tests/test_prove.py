"""The grader's own error rate, and that it would be noticed."""

import json
import re
import shutil
from pathlib import Path

import pytest

from autograder.commands.mutants import prove_mutants
from autograder.commands.options import Options
from autograder.commands.prove import prove_all
from autograder.grading.backend import choose_backend
from autograder.grading.pool import Pool
from autograder.proving.corpus import EQUIVALENT, Specimen, equivalents, read_corpus
from autograder.proving.floors import read_floors
from autograder.proving.header import Header, read_header, write_verdict
from autograder.proving.matrix import Matrix
from autograder.proving.mutants import Judged, make_mutants
from autograder.proving.proof import prove
from autograder.proving.record import due, read_record, write_record
from autograder.proving.told import count_told, gaps
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.text import UsageError

TOY = PROJECT / "tests" / "toy_course"
NAME = "centre_columns"
COURSE = PROJECT / "assignments"


@pytest.fixture(scope="module")
def corpus(assignments):
    """All specimens of the course."""
    exercises = [one for assignment in assignments.values() for one in assignment.exercises]
    return [specimen for exercise in exercises for specimen in read_corpus(exercise)]


def test_no_false_verdict_on_what_changed_and_a_tenth(capsys):
    """Right specimens are accepted, wrong ones fail what their headers say."""
    assert prove_all(Options(jobs=2), changed=True), capsys.readouterr().out


@pytest.mark.long
def test_no_false_verdict_on_any_specimen(corpus):
    """Every right specimen is accepted, every wrong one is told and fails what its header says."""
    with Pool(choose_backend("auto", required=False), 2, COURSE, None) as two:
        proofs = list(prove(two, corpus, 2))
    assert len(proofs) == len(corpus) > 1_000
    assert [f"{proof.specimen.place}: {proof.problem}" for proof in proofs if proof.problem] == []


def test_every_exercise_has_its_corpora(assignments):
    """At least five right and eight wrong specimens an exercise."""
    for assignment in assignments.values():
        for exercise in assignment.exercises:
            kinds = [specimen.kind for specimen in read_corpus(exercise)]
            assert kinds.count("right") >= 5, exercise.name
            assert kinds.count("wrong") >= 8, exercise.name


def test_rates_have_not_fallen(corpus):
    """Told as shown, and told by public checks: at least what course.toml asks for, and that is not nothing."""
    floors = read_floors(COURSE)
    assert floors.problems(count_told(corpus)) == []
    assert min(floors.agreement, floors.public_specimens, floors.public_codes) >= 0.85


def test_each_check_is_failed_and_each_misconception_shown(assignments):
    """No check that cannot fail, no misconception without a specimen."""
    assert [gap for assignment in assignments.values() for gap in gaps(assignment, assignment.exercises)] == []


def test_the_readme_states_the_rates(assignments, corpus):
    """The table of rates in README.md is that of the corpora and the mutants as they are."""
    told = count_told(corpus)
    exercises = [one for assignment in assignments.values() for one in assignment.exercises]
    made = {one.name: make_mutants(one) for one in exercises}
    mutants = sum(map(len, made.values()))
    excused = sum(mutant.change in equivalents(mutant.exercise) for one in made.values() for mutant in one)
    right = sum(specimen.kind == "right" for specimen in corpus)
    rows = [
        f"| right specimens refused | 0 of {right:,} |",
        f"| wrong specimens accepted | 0 of {told.specimens:,} |",
        f"| mutants accepted that change something asked for | 0 of {mutants - excused:,} |",
        f"| mutants that change nothing asked for, each with its reason | {excused} |",
        f"| wrong specimens told first what they show | {told.agreeing:,} of {told.specimens:,} "
        f"({told.agreement:.1%}) |",
        f"| wrong specimens that a public check tells their mistake | {told.public:,} of {told.specimens:,} "
        f"({told.public_specimens:.1%}) |",
        f"| misconceptions that a public check says | {len(told.said)} of {len(told.shown)} "
        f"({told.public_codes:.1%}) |",
    ]
    readme = (PROJECT / "README.md").read_text(encoding="utf-8")
    assert [row for row in rows if row not in readme] == []


@pytest.fixture
def toy(tmp_path):
    """A copy of the toy course."""
    return Path(shutil.copytree(TOY, tmp_path / "toy_course"))


@pytest.fixture(scope="module")
def toy_pool():
    """A checker of the toy course."""
    with Pool(choose_backend("auto", required=False), 1, TOY, None) as running:
        yield running


@pytest.fixture
def planted(toy, toy_pool):
    """Grade a script that is planted among the specimens of a toy exercise; what is said of it."""

    def problems(kind, text):
        exercise = load_assignments(toy)["words_and_tables"].exercise(NAME)
        path = exercise.folder / kind / "planted.py"
        path.write_text(text, encoding="utf-8")
        matrix = Matrix(exercise, list(prove(toy_pool, [Specimen(exercise, kind, path)], 1)))
        return matrix.problems

    return problems


HONEST = "def centre_columns(table):\n    return table - table.mean(axis=0)\n"
LAZY = "def centre_columns(table):\n    return table\n"


def test_a_right_answer_that_is_refused_is_reported(planted):
    """A specimen in right/ that fails a check is a false verdict; the check and its words are named."""
    (problem,) = planted("right", LAZY)
    assert problem.startswith(f"{NAME}/right/planted: refused\ntest_mean_of_each_column (centre.other): The values")


def test_a_wrong_answer_that_is_accepted_is_reported(planted):
    """A specimen in wrong/ that passes everything is a false verdict, whatever its header says."""
    assert planted("wrong", f"# wrong: nothing\n# shows: centre.other\n{HONEST}") == [f"{NAME}/wrong/planted: accepted"]


@pytest.mark.parametrize(
    ("header", "said"),
    [
        ("", "has no `# shows:` line"),
        ("# shows: centre.nothing\n", "shows centre.nothing, and no misconception of this exercise is called so"),
        ("# shows: centre.other\n", "was told nothing yet first, and now centre.other"),
        ("# shows: centre.other\n# told: centre.rows\n", "was told centre.rows first, and now centre.other"),
        (
            "# shows: centre.other\n# told: centre.other\n# fails: test_whole_numbers (centre.other)\n",
            "failed test_whole_numbers (centre.other), and now fails test_mean_of_each_column (centre.other), test_wh",
        ),
    ],
)
def test_a_change_against_the_header_is_reported_with_both_values(planted, header, said):
    """What a wrong specimen shows, is told first and fails must be what its header says."""
    (problem,) = planted("wrong", header + LAZY)
    assert said in problem


def test_a_check_that_cannot_judge_is_reported_with_its_traceback(planted, toy):
    """The cause is said, not only that there is one."""
    path = toy / "words_and_tables" / NAME / "test_hidden.py"
    text = path.read_text(encoding="utf-8")
    path.write_text(text.replace("rng = np.random.default_rng(57)", "rng = np.random.no_such_thing"), encoding="utf-8")
    exercise = load_assignments(toy)["words_and_tables"].exercise(NAME)
    script = exercise.folder / "right" / "broadcast.py"
    with Pool(choose_backend("auto", required=False), 1, toy, None) as own:
        (proof,) = prove(own, [Specimen(exercise, "right", script)], 1)
    assert "could not be judged by test_whole_numbers" in proof.problem
    assert "no_such_thing" in proof.problem


def test_a_check_that_nothing_fails_and_a_code_that_nothing_shows_are_reported(toy):
    """Every check is the reason for a failure, and every misconception is shown."""
    for path in (toy / "words_and_tables" / NAME / "wrong").iterdir():
        if path.stem != "means_of_rows":
            path.unlink()
    assignment = load_assignments(toy)["words_and_tables"]
    found = gaps(assignment, [assignment.exercise(NAME)])
    assert f"{NAME}: no wrong specimen fails test_leaves_the_table_alone" in found
    assert f"{NAME}/exercise.toml: no wrong specimen shows centre.divided" in found
    assert not [one for one in found if "centre.rows" in one]


# Headers.


@pytest.mark.parametrize("newline", ["\n", "\r\n"])
def test_a_verdict_is_written_into_the_header_and_nothing_else_changes(tmp_path, newline):
    """Other comments, line ends and bytes stay; writing the same again changes nothing."""
    lines = ["# wrong: 잘못", "# shows: a.b", "# recipe: five epochs", "x = '# told: c'", "# told: not a header", ""]
    path = tmp_path / "one.py"
    path.write_bytes(newline.join(lines).encode() + b"\xff")
    assert write_verdict(path, "a.c", (("test_x", "a.c"), ("test_y", "a.b")))
    assert not write_verdict(path, "a.c", (("test_x", "a.c"), ("test_y", "a.b")))
    assert write_verdict(path, "a.b", (("test_x", "a.b"),))
    assert read_header(path) == Header("잘못", "a.b", "a.b", (("test_x", "a.b"),))
    written = ["# told: a.b", "# fails: test_x (a.b)"]
    assert path.read_bytes() == newline.join([*lines[:2], *written, *lines[2:]]).encode() + b"\xff"


# The record of what was proved.


def test_only_what_changed_is_due_and_a_tenth_that_rotates(toy, assignments, corpus):
    """Nothing else is proved again; each specimen's turn comes within ten days."""
    write_record(toy, corpus, corpus)
    record = read_record(toy)
    days = [due(corpus, record, day) for day in range(10)]
    assert sorted(one.place for day in days for one in day) == sorted(one.place for one in corpus)
    assert max(map(len, days)) < len(corpus) / 5
    changed = record | dict.fromkeys(list(record)[:3], "another")
    assert len(due(corpus, changed, 0)) >= 3
    assert len(due(corpus, {}, 0)) == len(corpus)


def test_a_change_of_a_check_makes_its_specimens_due(toy):
    """A specimen is as it was proved only with the checks it was proved with."""
    assignment = load_assignments(toy)["words_and_tables"]
    specimens = [one for exercise in assignment.exercises for one in read_corpus(exercise)]
    write_record(toy, specimens, specimens)
    path = toy / "words_and_tables" / NAME / "test_hidden.py"
    path.write_text(path.read_text(encoding="utf-8") + "\n", encoding="utf-8")
    record = read_record(toy)
    again = [one.place for one in due(specimens, record, 0)]
    assert {one.place for one in specimens if one.exercise.name == NAME} <= set(again)
    assert len(again) < len(specimens)
    write_record(toy, specimens[:1], specimens[:1])
    assert len(json.loads((toy / "proved.json").read_text(encoding="utf-8"))) == 1


# Mutants.


def test_mutants_are_small_faults_that_python_reads(assignments):
    """Each kind of fault is among them, each once, and none is the solution."""
    changes = [mutant.change for mutant in make_mutants(assignments["lab1_convolution"].exercise("convolve2d"))]
    assert len(changes) == len(set(changes)) > 30
    becomes = " ".join(new for _, new in changes)
    assert all(part in becomes for part in ("stride - 1", "stride=2", "pass", "window / kernel", "shape[1]"))


def test_a_mutant_that_is_accepted_needs_a_reason(toy):
    """A survivor is a problem until equivalent.toml excuses it; an excuse without its mutant is one, too."""
    exercise = load_assignments(toy)["words_and_tables"].exercise(NAME)
    mutants = make_mutants(exercise)
    judged = Judged(exercise, mutants, survivors=mutants[:1])
    assert len(judged.problems) == 1
    assert "accepted. Add a check, or say in equivalent.toml" in judged.problems[0]
    old, new = mutants[0].change
    entry = f"[[mutant]]\nline = {old!r}\nbecomes = {new!r}\nreason = 'the same values'\n"
    (exercise.folder / EQUIVALENT).write_text(entry, encoding="utf-8")
    assert judged.problems == []
    assert "excuses a mutant that does not survive" in Judged(exercise, mutants).problems[0]
    (exercise.folder / EQUIVALENT).write_text("[[mutant]]\nline = 'x'\n", encoding="utf-8")
    with pytest.raises(UsageError, match=re.escape("Expected line, becomes and reason")):
        equivalents(exercise)


@pytest.mark.slow
def test_every_mutant_is_refused_or_excused(capsys):
    """All mutants of all solutions: ten minutes on two cores."""
    assert prove_mutants(Options(jobs=2)), capsys.readouterr().out
