"""Mutants: small faults made automatically in every ``solution.py``.

The checks refuse each of them, or a person has written down why it changes nothing that the exercise asks for.
"""

import ast
import difflib
import re
import tempfile
from collections.abc import Iterator, Sequence
from concurrent.futures import ThreadPoolExecutor
from dataclasses import dataclass, field
from functools import cached_property, partial
from pathlib import Path
from uuid import uuid4

from cosmic_ray.ast import ast_nodes, get_ast
from cosmic_ray.mutating import mutate_code
from cosmic_ray.operators.operator import Operator
from cosmic_ray.operators.provider import OperatorProvider

from autograder.build.stub import solved
from autograder.grading.pool import Pool
from autograder.proving.corpus import EQUIVALENT, equivalents, read_corpus
from autograder.proving.operators import DropCall, DropKeywordArgument, DropStatement, OtherString
from autograder.proving.proof import judge
from autograder.student.course.model import Exercise
from autograder.student.text import UsageError

SPACE = re.compile(r"(?<=[\[(]) (?=-?\d)|(?<=\w=) (?=-?\d)")
# Of Cosmic Ray's operators those that give code a student could write: neighbours of an operator, not all of them.
CHOSEN = re.compile(
    r"ReplaceComparisonOperator_(Lt_(LtE|Gt)|LtE_(Lt|GtE)|Gt_(GtE|Lt)|GtE_(Gt|LtE)|Eq_NotEq|NotEq_Eq|Is_IsNot|IsNot_Is|In_NotIn|NotIn_In)$"
    r"|ReplaceBinaryOperator_(Add_(Sub|Mul)|Sub_Add|Mul_(Div|Add)|Div_(FloorDiv|Mul)|FloorDiv_(Div|Mul)|Mod_FloorDiv|Pow_Mul|BitAnd_BitOr|BitOr_BitAnd)$"
    r"|ReplaceUnaryOperator_(USub_UAdd|Delete_(USub|Not|Invert))$"
    r"|AddNot|ReplaceTrueWithFalse|ReplaceFalseWithTrue|ReplaceAndWithOr|ReplaceOrWithAnd|ReplaceBreakWithContinue"
    r"|ReplaceContinueWithBreak|NumberReplacer|RemoveDecorator|ZeroIterationForLoop"
)


@dataclass(frozen=True)
class Mutant:
    """A solution with one fault.

    Attributes:
        source: the whole script.
    """

    exercise: Exercise
    source: str

    @cached_property
    def change(self) -> tuple[str, str]:
        """The lines that differ, before and after, without their indentation."""
        before, after = solution_of(self.exercise).splitlines(), self.source.splitlines()
        spans = difflib.SequenceMatcher(None, before, after, autojunk=False).get_opcodes()
        changed = [(before[a:b], after[c:d]) for kind, a, b, c, d in spans if kind != "equal"]
        old, new = (" ".join(line.strip() for part in changed for line in part[side]) for side in (0, 1))
        return old, new

    @property
    def place(self) -> str:
        """What a person reads of it."""
        return f"{self.exercise.name}: {self.change[0]}  ->  {self.change[1]}"


def solution_of(exercise: Exercise) -> str:
    """The solution's script."""
    return solved((exercise.folder / "solution.py").read_text(encoding="utf-8"))


def make_mutants(exercise: Exercise) -> list[Mutant]:
    """All mutants of an exercise's solution, each source once; what Python cannot compile is left out."""
    source = solution_of(exercise)
    meaning = ast.dump(ast.parse(source))
    seen: dict[str, str] = {}
    for operator in _operators():
        for mutated in _each(source, operator):
            try:
                dumped = ast.dump(ast.parse(mutated))
            except SyntaxError:
                continue
            if dumped != meaning:
                seen.setdefault(dumped, mutated)
    return [Mutant(exercise, mutated) for mutated in seen.values()]


def _operators() -> Iterator[Operator]:
    known = OperatorProvider()
    for name in known:
        if CHOSEN.match(name):
            yield known[name]()
    yield from (DropKeywordArgument(), DropCall(), DropStatement(), OtherString())


def _each(source: str, operator: Operator) -> Iterator[str]:
    tree = get_ast(source)
    positions = sum(len(list(operator.mutation_positions(node))) for node in ast_nodes(tree))
    for occurrence in range(positions):
        # Cosmic Ray writes a space before each number that it changes.
        yield SPACE.sub("", mutate_code(source, operator, occurrence) or source)


@dataclass
class Judged:
    """The mutants of one exercise, and what the checks say of them.

    Attributes:
        survivors: the mutants that the checks accept.
        unjudged: what the checks could not judge, with tracebacks.
    """

    exercise: Exercise
    mutants: Sequence[Mutant]
    survivors: list[Mutant] = field(default_factory=list)
    unjudged: list[str] = field(default_factory=list)

    @property
    def problems(self) -> list[str]:
        """Survivors without a reason, and reasons for what is refused or is no mutant."""
        known, surviving = equivalents(self.exercise), {mutant.change for mutant in self.survivors}
        found = [
            f"{mutant.place}: accepted. Add a check, or say in {EQUIVALENT} why this changes nothing:\n"
            f"[[mutant]]\nline = {mutant.change[0]!r}\nbecomes = {mutant.change[1]!r}\nreason = ''"
            for mutant in self.survivors
            if mutant.change not in known
        ]
        stale = [change for change in known if change not in surviving]
        found += [f"{self.exercise.name}: {EQUIVALENT} excuses a mutant that does not survive: {one}" for one in stale]
        return found + self.unjudged


def judge_mutants(pool: Pool, exercises: Sequence[Exercise], jobs: int) -> Iterator[Judged]:
    """Grade all mutants, an exercise at a time.

    Raises:
        UsageError: if the checks refuse a solution itself.
    """
    with tempfile.TemporaryDirectory(prefix="autograder-mutants-") as folder, ThreadPoolExecutor(jobs) as threads:
        for exercise in exercises:
            judged = Judged(exercise, make_mutants(exercise))
            files = _files_for(pool, exercise, Path(folder))
            results = threads.map(partial(_judge, pool, Path(folder), files), judged.mutants)
            for mutant, (accepted, reports) in zip(judged.mutants, results, strict=True):
                judged.survivors += [mutant] if accepted else []
                judged.unjudged += [f"{mutant.place}: could not be judged\n{report}" for report in reports]
            yield judged


def _judge(pool: Pool, folder: Path, files: Sequence[Path], mutant: Mutant) -> tuple[bool, tuple[str, ...]]:
    script = folder / f"{uuid4().hex}.py"
    script.write_text(mutant.source, encoding="utf-8")
    result, reports = judge(pool, mutant.exercise, script, files)
    return result.passed == len(result.checks), reports


def _files_for(pool: Pool, exercise: Exercise, folder: Path) -> tuple[Path, ...]:
    """Files to hand in beside the solution: none, or those of the first right specimen that go with it."""
    choices: list[tuple[Path, ...]] = [()]
    if exercise.files:
        specimens = [one for one in read_corpus(exercise) if one.kind == "right"]
        choices = [one.files for one in specimens if one.files]
    solution = Mutant(exercise, solution_of(exercise))
    for files in choices:
        if _judge(pool, folder, files, solution)[0]:
            return files
    raise UsageError(
        f"{exercise.name}: 검사가 자기 정답을 통과시키지 않아요. 먼저 `autograder prove`를 실행하세요.",
        f"The checks of {exercise.name} refuse its own solution. Run `autograder prove` first.",
    )
