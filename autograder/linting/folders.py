"""What lies in the folders of a lab and of its exercises."""

import ast
from collections.abc import Iterator
from pathlib import Path

from autograder.build.prose import read_prompt
from autograder.build.stub import solved, stubbed
from autograder.linting.finding import Finding, line_of
from autograder.linting.words import lint_prompt, lint_sentence
from autograder.proving.corpus import read_corpus
from autograder.student.course.hints import HINTS
from autograder.student.course.model import Exercise
from autograder.student.text import UsageError

# An exercise's folder holds all of these, and a folder that holds one of them is meant to be an exercise.
NEEDED = {
    "exercise.toml": "Write points, timeout, names, a title and [misconceptions].",
    "prompt.md": "Write what is asked for: Korean, a line `---`, English.",
    "solution.py": "Write the solution between `# BEGIN SOLUTION` and `# END SOLUTION`.",
    HINTS: "Write three stages, each in ko and en: [concept], [place], [fix].",
    "test_public.py": "Write checks that students run before they hand in.",
}


def lint_python(folder: Path) -> Iterator[Finding]:
    """The Python files of a lab that Python cannot read."""
    for path in sorted((*folder.glob("*.py"), *folder.glob("*/*.py"))):
        # Demo cells hold magics, and what students hand in may be broken on purpose.
        if path.parent.name != "demos":
            try:
                ast.parse(path.read_text(encoding="utf-8"))
            except (SyntaxError, ValueError) as problem:
                wrong = f"Python cannot read it: {getattr(problem, 'msg', problem)}."
                yield Finding(path, getattr(problem, "lineno", 0) or 0, wrong, "Mend that line.")


def lint_lab(folder: Path, contents: list[str]) -> Iterator[Finding]:
    """A lab's folders against its ``contents``; files that an exercise lacks.

    Args:
        folder: the lab's.
        contents: names of exercises and demos, as ``assignment.toml`` lists them.
    """
    path = folder / "assignment.toml"
    for name in contents:
        if not (folder / name).is_dir() and not (folder / "demos" / f"{name}.py").exists():
            wrong = f"`{name}` in contents is neither an exercise nor a file in demos/."
            yield Finding(path, line_of(path, "contents"), wrong, "Write it, or take it out.")
    for exercise in sorted(one for one in folder.iterdir() if one.is_dir()):
        if not any((exercise / name).exists() for name in NEEDED):
            continue
        for name, cure in NEEDED.items():
            if not (exercise / name).exists():
                yield Finding(exercise / name, 0, "There is no such file.", cure)
        if exercise.name not in contents:
            wrong = f"The exercise `{exercise.name}` is not in contents."
            yield Finding(path, line_of(path, "contents"), wrong, "Put it there, at its place in the notebook.")


def lint_exercise(exercise: Exercise) -> Iterator[Finding]:
    """Prompt, solution, docstrings and specimens of an exercise."""
    yield from _prompt(exercise)
    yield from _solution(exercise)
    for path in exercise.check_files:
        yield from _checks(path, exercise)
    specimens = read_corpus(exercise)
    for kind in ("right", "wrong"):
        if not any(specimen.kind == kind for specimen in specimens):
            cure = "Write at least one script that a student could hand in."
            yield Finding(exercise.folder / kind, 0, f"There is no {kind} specimen.", cure)
    known, checks = exercise.misconceptions, {check.name for check in exercise.checks}
    for specimen in specimens:
        header = specimen.header
        if specimen.kind == "right":
            continue
        if not header.wrong:
            yield Finding(specimen.script, 1, "`# wrong:` is not there.", "Say the mistake in a sentence.")
        if not header.shows:
            cure = "Name the misconception that a teacher would name, by hand."
            yield Finding(specimen.script, 1, "`# shows:` is not there.", cure)
        elif header.shows not in known:
            yield Finding(
                specimen.script, 1, f"It shows `{header.shows}`, which is unknown here.", "Name one of the catalogue."
            )
        if not header.fails or {name for name, _ in header.fails} - checks:
            cure = f"Run `autograder prove --exercise {exercise.name} --update`."
            yield Finding(specimen.script, 1, "`# fails:` is not there or names an unknown check.", cure)


def _prompt(exercise: Exercise) -> Iterator[Finding]:
    path = exercise.folder / "prompt.md"
    try:
        yield from lint_prompt(path, read_prompt(exercise))
    except UsageError:
        yield Finding(path, 0, "Expected Korean and English.", "Put one line `---` between them.")


def _solution(exercise: Exercise) -> Iterator[Finding]:
    path = exercise.folder / "solution.py"
    source = path.read_text(encoding="utf-8")
    try:
        stub = stubbed(source, path.name)
        trees = [ast.parse(text) for text in (stub, solved(source))]
    except UsageError as problem:
        yield Finding(path, 0, str(problem), "A block begins with `# BEGIN SOLUTION` and ends with `# END SOLUTION`.")
        return
    except SyntaxError as problem:
        yield Finding(path, 0, f"Without its marks, Python cannot read it: {problem.msg}.", "Mark whole statements.")
        return
    if ast.dump(trees[0]) == ast.dump(trees[1]):
        yield Finding(path, 0, "The stub is the solution.", "Mark what students write with `# BEGIN SOLUTION`.")
    for name in exercise.names:
        if name not in stub:
            yield Finding(path, 0, f"`{name}` is not defined in the stub.", "Define it, or take it out of `names`.")


def _checks(path: Path, exercise: Exercise) -> Iterator[Finding]:
    tree = ast.parse(path.read_text(encoding="utf-8"))
    if not ast.get_docstring(tree):
        yield Finding(path, 1, "The module has no docstring.", "Say what these checks look at, and why here.")
    checks = {check.name: check for check in exercise.checks}
    for node in tree.body:
        if isinstance(node, ast.FunctionDef) and node.name in checks:
            yield from lint_sentence(path, node.lineno, checks[node.name])
