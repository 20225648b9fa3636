"""``grade --similarity``: which pairs are listed and which are not, how hand-ins are read, and who sees what."""

import csv
import json
import os
import pickle
import random
import re
import shutil
import sqlite3
from pathlib import Path

import h5py
import numpy as np
import pytest
from click.testing import CliRunner

from autograder.cli import main
from autograder.commands import similarity as command
from autograder.grading.backend import choose_backend
from autograder.similarity import compare as comparing
from autograder.similarity import page as pages_of
from autograder.similarity.compare import HandIn, compare
from autograder.similarity.own import MOST_OWN, Given, Own, own_of
from autograder.similarity.page import write_page, write_table
from autograder.similarity.read import Files, read_all
from autograder.similarity.reader import read_hand_in
from autograder.similarity.store import reading_mark
from autograder.student.course.load import PROJECT, load_assignments
from autograder.student.text import Text

TOY, LAB = PROJECT / "tests" / "toy_course", "words_and_tables"
STUB = 'def mean(values):\n    """The mean of some numbers."""\n    raise NotImplementedError("mean: write me")\n'
DEMO = "import numpy as np\nfor number in range(10):\n    print(number, np.sqrt(number) + 1, number ** 2 / 7)\n"
GIVEN = Given([STUB, DEMO])


def program(seed, lines=14):
    """Code that nobody else writes: each seed gives other statements."""
    chance = random.Random(seed)
    signs = ["+", "-", "*", "/", "**", "//", "%"]
    body = [
        f"    step_{at} = values[{chance.randrange(100)}] {chance.choice(signs)} {chance.randrange(1000)}"
        f" {chance.choice(signs)} len(values)"
        for at in range(lines)
    ]
    return 'def mean(values):\n    """The mean of some numbers."""\n' + "\n".join(body) + "\n    return step_0\n"


def hand_in(student, *sources, weights=None, models=True):
    """What is a student's own in code cells with these sources, and arrays of weights."""
    own = own_of({"cells": list(enumerate(sources, 1)), "models": {}, "cut": False}, GIVEN)
    own = Own(own.cells, weights or {}) if models else own
    return HandIn(student, "lab", f"{student}_lab", "lab.ipynb", own)


def listed(*hand_ins):
    """The names of each pair, those with most in common first."""
    return [tuple(side.hand_in.student for side in pair.sides) for pair in compare("lab", hand_ins, GIVEN).pairs]


def renamed(source):
    """The same code with other names and a comment."""
    return source.replace("step_", "part_").replace("return", "# Done.\n    return")


# Which pairs are listed.


def test_the_same_code_is_listed_whatever_its_names_and_comments():
    """Of a class, just the two with the same code are a pair; the lines that differ in names are told apart."""
    ours, theirs = program(1), renamed(program(1))
    others = [hand_in(f"other{seed}", program(seed)) for seed in range(2, 12)]
    result = compare("lab", [hand_in("kim", ours), *others, hand_in("lee", theirs)], GIVEN)
    [pair] = result.pairs
    assert [side.hand_in.student for side in pair.sides] == ["kim", "lee"]
    assert [side.share for side in pair.sides] == [1, 1]
    # Every other line holds a name that was changed.
    assert pair.equal_lines == 0
    # A comment between them belongs to them.
    assert [len(side.same) for side in pair.sides] == [15, 16]


def test_a_part_of_the_code_is_a_share_of_each_side():
    """Who has more code of their own has a smaller share in common."""
    more = program(1) + program(2).replace("mean", "spread") + program(3).replace("mean", "middle")
    [pair] = compare("lab", [hand_in("kim", program(1)), hand_in("lee", more)], GIVEN).pairs
    assert pair.sides[0].share > 0.9
    assert 0.2 < pair.sides[1].share < 0.5
    assert pair.equal_lines == 15


def test_what_the_course_hands_out_is_no_pair():
    """Stubs that nobody has begun, and demo cells, are nobody's own."""
    result = compare("lab", [hand_in(name, STUB, DEMO) for name in ("kim", "lee", "park")], GIVEN)
    assert result.pairs == ()
    assert [one.student for one in result.short] == ["kim", "lee", "park"]


def test_handed_out_code_in_another_cell_is_no_pair():
    """A demo that two students copied into their functions, with other names, is still handed out."""
    demo = "def mine(count):\n" + "".join(f"    {line}\n" for line in DEMO.replace("number", "count").splitlines())
    assert listed(hand_in("kim", demo), hand_in("lee", demo)) == []


def test_a_short_answer_is_no_pair():
    """Three lines are the same for everybody."""
    short = STUB.replace('raise NotImplementedError("mean: write me")', "return sum(values) / len(values)")
    assert listed(hand_in("kim", short), hand_in("lee", short)) == []


def test_what_many_have_is_common():
    """Code of six in a class makes no pairs; what two of them share beside it does, and its lines are told apart."""
    lecture = program(99).replace("mean", "lecture")
    many = [hand_in(f"s{seed}", lecture, program(seed)) for seed in range(6)]
    assert listed(*many) == []
    result = compare("lab", [*many, hand_in("copy", lecture, program(3))], GIVEN)
    [pair] = result.pairs
    assert [side.hand_in.student for side in pair.sides] == ["s3", "copy"]
    assert result.few == 5
    assert all(len(side.usual) >= 14 and len(side.same) >= 14 for side in pair.sides)


def test_two_students_are_a_class():
    """In a class of two, and of one, and of none, nothing is common."""
    assert listed(hand_in("kim", program(1)), hand_in("lee", program(1))) == [("kim", "lee")]
    assert listed(hand_in("kim", program(1))) == listed() == []


def test_pairs_are_found_without_comparing_everybody_with_everybody(monkeypatch):
    """Of 100 students only those that have something in common are compared, line by line."""
    compared = []
    whole = comparing.compare_files
    monkeypatch.setattr(comparing, "compare_files", lambda *both: compared.append(both) or whole(*both))
    others = [hand_in(f"s{seed}", program(seed)) for seed in range(100)]
    assert listed(*others, hand_in("copy", program(7))) == [("s7", "copy")]
    # All that they have, and what few have.
    assert len(compared) == 2


# Weights.


def test_equal_weights_are_a_pair_without_any_code():
    """Pairs with the same arrays come first; some arrays are enough, a few numbers are not."""
    ours = {"a": 5000, "b": 90}
    code = program(1)
    pairs = compare(
        "lab",
        [
            hand_in("kim", weights=ours),
            hand_in("lee", code, weights={"a": 5000, "c": 10}),
            hand_in("park", code, weights={"b": 90, "d": 7}),
        ],
        GIVEN,
    ).pairs
    assert [pair.equal_numbers for pair in pairs] == [5000, 0]
    assert [side.numbers for side in pairs[0].sides] == [5090, 5010]


def test_weights_that_many_have_make_no_pairs():
    """A model from the lecture: its holders are listed, and are no pairs."""
    result = compare("lab", [hand_in(f"s{at}", weights={"a": 5000}) for at in range(6)], GIVEN)
    assert result.pairs == ()
    assert len(result.shared_weights) == 6


def test_weights_that_the_course_hands_out_are_nobodys():
    """Arrays of a model in the student template do not count."""
    data = {"cells": [], "models": {"model.keras": [["a", 10], ["b", 20]]}, "cut": False}
    assert own_of(data, Given([], ["a"])).weights == {"b": 20}


@pytest.fixture(scope="module")
def saved(tmp_path_factory):
    """One model as .keras, .h5 and .weights.h5, once with other layer names and after training, and another model."""
    import keras

    def model(prefix):
        inputs = keras.Input((4,))
        hidden = keras.layers.Dense(6, name=f"{prefix}hidden", bias_initializer="random_normal")(inputs)
        made = keras.Model(inputs, keras.layers.Dense(2, name=f"{prefix}out")(keras.layers.Dropout(0.5)(hidden)))
        made.compile("adam", "mse", metrics=["mae"])
        return made

    folder = tmp_path_factory.mktemp("saved")
    first = model("a")
    first.fit(np.ones((8, 4)), np.ones((8, 2)), verbose=0)
    second = model("zz")
    second.set_weights(first.get_weights())
    second.compile("sgd", "mae")
    first.save(folder / "model.keras")
    first.save(folder / "model.h5")
    first.save_weights(folder / "model.weights.h5")
    second.save(folder / "renamed.keras")
    model("b").save(folder / "other.keras")
    return folder


def arrays_of(folder, name, monkeypatch):
    """What the reader says of one file."""
    monkeypatch.chdir(folder)
    return json.loads(read_hand_in("", [name]).tobytes())["models"][name]


def test_weights_are_the_same_whatever_the_file_and_its_names(saved, monkeypatch):
    """File formats, names, optimizer, its state and metrics do not count; other numbers do."""
    files = ("model.keras", "model.h5", "model.weights.h5", "renamed.keras")
    first, *others = [arrays_of(saved, name, monkeypatch) for name in files]
    # Two kernels and the two biases, which are no zeros after training.
    assert sum(size for _, size in first) == 4 * 6 + 6 + 6 * 2 + 2
    assert all(one == first for one in others)
    assert not {mark for mark, _ in first} & {mark for mark, _ in arrays_of(saved, "other.keras", monkeypatch)}


def test_arrays_of_one_value_do_not_count(tmp_path, monkeypatch):
    """Zeros and ones are how layers begin; number formats and the sign of zero do not count."""
    values = np.linspace(-1, 1, 12).reshape(3, 4)
    values[0, 0] = 0
    for name, kind, zero in (("a.h5", "<f4", 0.0), ("b.h5", ">f8", -0.0)):
        values[0, 0] = zero
        with h5py.File(tmp_path / name, "w") as file:
            file["layers/x/vars/0"] = values.astype("<f4").astype(kind)
            file["layers/x/vars/1"] = np.zeros(50)
            file["layers/x/vars/2"] = np.arange(50)
            file["optimizer/vars/1"] = values
    a, b = (arrays_of(tmp_path, name, monkeypatch) for name in ("a.h5", "b.h5"))
    assert a == b
    assert [size for _, size in a] == [12]


# Reading hand-ins.


def test_hand_ins_are_read_in_confined_processes(tmp_path):
    """Notebooks, scripts and models are read; what cannot be read costs only itself, and nothing of it is run."""
    secret = tmp_path / "secret.h5"
    with h5py.File(secret, "w") as file:
        file["layers/x"] = np.arange(9.0)
    with h5py.File(tmp_path / "links.h5", "w") as file:
        file["layers/own"] = np.arange(200.0)
        file["layers/theirs"] = h5py.ExternalLink(str(secret), "/layers/x")
        file.create_dataset("layers/outside", (5,), "f4", external=[(str(secret), 0, 20)])
    with h5py.File(tmp_path / "huge.h5", "w") as file:
        file.create_dataset("layers/x", (10**9,), "f4", chunks=(1000,))
    # What a pickle would do, where somebody loaded it.
    (tmp_path / "pickle.h5").write_bytes(pickle.dumps((os.mkdir, (str(tmp_path / "made"),))))
    (tmp_path / "good.py").write_text(program(1), encoding="utf-8")
    (tmp_path / "broken.ipynb").write_text("{", encoding="utf-8")
    paths = {name: tmp_path / name for name in ("links.h5", "huge.h5", "pickle.h5")}
    good = {"submission.py": tmp_path / "good.py"}
    broken = {"submission.ipynb": tmp_path / "broken.ipynb"}
    backend = choose_backend("auto", required=False)
    said = read_all([Files("submission.py", good | paths), Files("submission.ipynb", broken)], backend, 1)
    assert said[0]["cells"] == [[1, program(1)]]
    assert said[0]["models"]["huge.h5"] is said[0]["models"]["pickle.h5"] is None
    if backend.name == "confined":
        # The file outside is closed to the process.
        assert said[0]["models"]["links.h5"] is None
    assert said[1]["cells"] is None
    assert not (tmp_path / "made").exists()


@pytest.mark.parametrize("data", [{}, {"cells": 3}, {"cells": [[1]]}, {"cells": [], "models": [], "cut": 0}])
def test_what_a_reader_may_not_say_is_refused(data):
    """A process that a file took over may say anything."""
    with pytest.raises((TypeError, ValueError, KeyError, AttributeError)):
        own_of(data, GIVEN)


def test_long_code_is_compared_in_part():
    """The beginning counts, and it is said."""
    data = {"cells": [[1, program(1)], [2, "x = '" + "a" * MOST_OWN + "'"]], "models": {}, "cut": False}
    own = own_of(data, GIVEN)
    assert own.cut
    assert [cell.number for cell in own.cells] == [1]


def test_what_was_read_is_read_again_after_a_change():
    """Another notebook that is handed out, or another model, changes what is a student's own."""
    marks = {reading_mark(given) for given in (GIVEN, Given([STUB]), Given([STUB, DEMO], ["a"]))}
    assert len(marks) == 3
    assert reading_mark(Given([STUB, DEMO])) == reading_mark(GIVEN)


# The command.


def run(*arguments, code=0):
    """Run a command of `autograder`; returns what it printed."""
    done = CliRunner().invoke(main, [str(argument) for argument in arguments])
    assert done.exit_code == code, done.output
    return done.output


def write(folder, student, source):
    """A script that a student hands in: the toy course's solution, with a function of their own."""
    solution = (TOY / LAB / "print_sorted" / "solution.py").read_text(encoding="utf-8")
    (folder / student).mkdir(parents=True)
    (folder / student / f"{LAB}.py").write_text(f"{solution}\n\n# %%\n{source}", encoding="utf-8")


@pytest.fixture(scope="module")
def graded(tmp_path_factory):
    """A class of three in which kim and lee have the same code, graded with --similarity."""
    folder = tmp_path_factory.mktemp("class")
    course = folder / "course"
    shutil.copytree(TOY, course, ignore=shutil.ignore_patterns("__pycache__"))
    for student, seed in (("kim", 1), ("lee", 1), ("park", 2)):
        write(folder / "handed_in", student, program(seed))
    said = run("grade", folder / "handed_in", "--out", folder / "out", "--course", course, "--similarity")
    assert "similarity.html" in said
    return folder


def rows(out):
    """The pairs in the table."""
    with (out / "similarity.csv").open(encoding="utf-8-sig", newline="") as file:
        return [(row["student_1"], row["student_2"], row["equal_lines"]) for row in csv.DictReader(file)]


def test_the_command_writes_pairs_for_the_instructor_alone(graded):
    """Page and table name the pair; no page, result, table of grades or export of students says a word of it."""
    out = graded / "out"
    assert [row[:2] for row in rows(out)] == [("kim", "lee")]
    page = (out / "similarity.html").read_text(encoding="utf-8")
    assert "kim – lee" in page
    assert "step_3 = values" in page
    assert "copied" not in page
    assert "plagiar" not in page
    assert "표절" not in page
    assert "베" not in page
    run("export", graded / "report.xml", "--format", "junit", "--from", out)
    run("export", graded / "report.json", "--format", "ctrf", "--from", out)
    made = [*out.glob("feedback/*"), *out.glob("results/*"), out / "grades.csv", out / "report.html"]
    for path in [*made, graded / "report.xml", graded / "report.json"]:
        text = path.read_text(encoding="utf-8").lower()
        assert not re.search("similar|같은 코드", text), path
        if path.parent.name in ("feedback", "results") and "kim" in path.name:
            assert "lee" not in text


@pytest.fixture
def judged(judge, graded):
    """The class above, with a judge in the checkers' place for what is graded from here on."""
    judge.assignments = load_assignments(graded / "course")
    return graded


def test_a_late_hand_in_is_compared_with_those_before(judged, tmp_path):
    """What was read stays in the gradebook: a run with one new student compares the whole class."""
    out = tmp_path / "out"
    shutil.copytree(judged / "out", out)
    write(tmp_path / "late", "choi", renamed(program(2)))
    run("grade", tmp_path / "late", "--out", out, "--course", judged / "course", "--similarity")
    assert {row[:2] for row in rows(out)} == {("kim", "lee"), ("choi", "park")}


def test_nothing_is_compared_unless_asked(judged, tmp_path):
    """Without the option no file is written and nothing is read; files of before stay as they are."""
    course, out = judged / "course", tmp_path / "out"
    run("grade", judged / "handed_in", "--out", out, "--course", course)
    assert not list(out.glob("similarity*"))
    with sqlite3.connect(out / "gradebook.sqlite") as database:
        assert database.execute("SELECT count(*) FROM own").fetchone() == (0,)
    database.close()
    # Then those whose files are not there are named, and are no pairs.
    run("grade", judged / "handed_in" / "park", "--out", out, "--course", course, "--similarity")
    page = (out / "similarity.html").read_bytes()
    assert rows(out) == []
    assert "Not read" in page.decode()
    run("grade", judged / "handed_in", "--out", out, "--course", course)
    assert (out / "similarity.html").read_bytes() == page


def test_what_cannot_be_compared_is_refused_in_one_line(graded, tmp_path, monkeypatch):
    """Another machine's workers, or no library: one line with the cure, exit code 2, nothing written."""
    grade = ("grade", graded / "handed_in", "--out", tmp_path / "out", "--similarity")
    said = run(*grade, "--scheduler", "tcp://127.0.0.1:1", code=2)
    assert said.count("\n") == 1
    assert "run again on this machine" in said
    monkeypatch.setattr(command, "find_spec", lambda name: None)
    said = run(*grade, code=2)
    assert said.count("\n") == 1
    assert 'pip install "cnn-labs-autograder[similarity]"' in said
    assert not (tmp_path / "out").exists()


# The page.

HOSTILE = "<script>window.hacked = 1</script>"
LONG = "남궁황보제갈선우독고사공" * 4
SIZES = [(1280, 900, "light"), (400, 800, "light"), (1280, 900, "dark")]


@pytest.fixture(scope="module")
def pages(tmp_path_factory):
    """The page in both languages: hostile names, and a pair of each kind."""
    folder = tmp_path_factory.mktemp("page")
    evil = program(5).replace("return step_0", f"return '</pre>{HOSTILE}' + '{'x' * 300}'")
    hand_ins = [
        hand_in(HOSTILE, evil, weights={"a": 500}),
        hand_in(LONG, renamed(evil), weights={"a": 500}),
        hand_in("=1+1", program(6)),
        hand_in("이영희", program(6) + program(7)),
        hand_in("stub", STUB),
    ]
    labs = [compare("lab", hand_ins, GIVEN)]
    (folder / "feedback").mkdir()
    for one in hand_ins:
        (folder / "feedback" / f"{one.submission.replace('/', '_')}.html").touch()
    for language in ("ko", "en"):
        others = {"unread": [hand_ins[0]]}
        write_page(folder / f"{language}.html", labs, {"lab": Text("실습", "Lab")}, others, [], language)
    write_table(folder / "similarity.csv", labs)
    return folder


def test_no_cell_of_the_table_begins_a_formula(pages):
    """A name that is a formula is text."""
    assert "\n=1" not in (text := (pages / "similarity.csv").read_text(encoding="utf-8-sig"))
    assert ",=1" not in text
    assert len(text.splitlines()) == 3


def test_a_page_shows_the_first_pairs_and_counts_the_others(tmp_path, monkeypatch):
    """A page stays readable; the table has every pair."""
    monkeypatch.setattr(pages_of, "MOST_SHOWN", 3)
    hand_ins = [hand_in(f"s{at}", program(at // 2)) for at in range(8)]
    labs = [compare("lab", hand_ins, GIVEN)]
    write_page(tmp_path / "page.html", labs, {}, {}, [], "en")
    write_table(tmp_path / "similarity.csv", labs)
    assert len(rows(tmp_path)) == 4
    text = (tmp_path / "page.html").read_text(encoding="utf-8")
    assert text.count('<details class="pair"') == 3
    assert "Only the first 3 pairs are shown side by side." in text


@pytest.mark.parametrize("language", ["ko", "en"])
def test_the_page_in_a_browser(chromium, pages, language):
    """At all sizes, in light and dark: nothing overflows or runs, and axe-core finds no serious violation."""
    axe = pytest.importorskip("axe_playwright_python.sync_playwright", reason="needs axe-playwright-python")
    # Only to put axe-core into the page.
    context = chromium.new_context(bypass_csp=True)
    said = []
    page = context.new_page()
    page.on("console", lambda message: said.append(message.text))
    page.goto((pages / f"{language}.html").as_uri())
    page.evaluate("for (const one of document.querySelectorAll('details')) one.open = true")
    assert page.evaluate("window.hacked") is None
    assert page.locator("html").get_attribute("lang") == language
    assert page.locator(".exact, .same").count() > 20
    hidden = page.evaluate(
        "[...document.querySelectorAll('a[href^=\"#\"]')].filter(one => !document.querySelector(one.hash)).length"
    )
    assert hidden == 0
    for width, height, scheme in SIZES:
        page.set_viewport_size({"width": width, "height": height})
        page.emulate_media(color_scheme=scheme)
        assert page.evaluate("document.documentElement.scrollWidth") <= width
        # Of the dark only colours differ.
        options = {"runOnly": ["color-contrast"]} if scheme == "dark" else None
        found = axe.Axe().run(page, options=options).response["violations"]
        assert [one["id"] for one in found if one["impact"] in ("serious", "critical")] == []
    assert said == []
    context.close()


def test_the_command_is_told_in_both_readmes():
    """Both pages say what the option does."""
    for name in ("README.md", "README.ko.md"):
        assert "--similarity" in Path(PROJECT / name).read_text(encoding="utf-8")
