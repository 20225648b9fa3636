"""In a live notebook: a cell that needs an unsolved exercise says so, and Run All goes on to the cells after it."""

import ast
import os
import re
import sys
from typing import Any

# What a stub raises.
STUB = re.compile(r"(\w+): write me")
SKIPPED = """\
이 셀은 건너뛰었어요: `{name}` 문제를 아직 풀지 않았어요. 문제를 풀고 그 셀과 이 셀을 다시 실행하세요.
Skipped this cell: `{name}` is not solved yet. Solve it, then run its cell and this one again."""
HANDLER = "__pass_over_unsolved__"
SHOW = "__show_last_value__"


class Unsolved(ast.NodeTransformer):
    """Wraps the statements of a cell in ``try``; IPython calls ``visit`` with each cell before it runs.

    Args:
        variables: the notebook's.

    Attributes:
        waiting: variable, or file that a cell names -> the unsolved exercise that this skipped cell needs.
    """

    def __init__(self, variables: dict[str, Any]) -> None:
        self.waiting: dict[str, str] = {}
        self._variables = variables
        self._cell: ast.Module | None = None

    def visit_Module(self, module: ast.Module) -> ast.Module:
        """The cell, wrapped. A ``from __future__`` must come first, so such a cell stays as it is."""
        self._cell = module
        modules = [node.module for node in module.body if isinstance(node, ast.ImportFrom)]
        if not module.body or "__future__" in modules:
            return module
        *body, last = module.body
        if isinstance(last, ast.Expr):
            # IPython shows the value of a last line only where that stands in nothing.
            shown = ast.Expr(ast.Call(ast.Name(SHOW, ast.Load()), [last.value], []))
            last = ast.copy_location(shown, last)
        handling = ast.parse(f"if not {HANDLER}(): raise").body
        handler = ast.ExceptHandler(ast.Name("Exception", ast.Load()), None, handling)
        guard = ast.copy_location(ast.Try([*body, last], [handler], [], []), module.body[0])
        return ast.fix_missing_locations(ast.Module([guard], module.type_ignores))

    def handle(self) -> bool:
        """Whether the exception that is being handled comes from an unsolved exercise; if so, say it."""
        name = self._unsolved(sys.exc_info()[1])
        if name:
            self.waiting |= dict.fromkeys(self._made(), name)
            print(SKIPPED.format(name=name))
        return bool(name)

    def _unsolved(self, problem: BaseException | None) -> str:
        if isinstance(problem, NotImplementedError) and (found := STUB.fullmatch(str(problem))):
            return found[1]
        if isinstance(problem, NameError):
            return self.waiting.get(problem.name or "", "")
        if isinstance(problem, FileNotFoundError) and isinstance(problem.filename, str | os.PathLike):
            return self.waiting.get(os.path.normpath(problem.filename), "")
        return ""

    def _made(self) -> set[str]:
        """What the cell might have made: variables that it sets, and files that it names."""
        made = set()
        for node in ast.walk(self._cell) if self._cell else ():
            if isinstance(node, ast.Name):
                value = self._variables.get(node.id)
                made |= {node.id} if isinstance(node.ctx, ast.Store) else set()
                made |= {os.path.normpath(value)} if isinstance(value, str) else set()
            elif isinstance(node, ast.Constant) and isinstance(node.value, str):
                made.add(os.path.normpath(node.value))
        return made


def pass_over_unsolved(shell: Any) -> None:
    """Let ``shell`` (IPython's) say which exercise a cell needs, in place of an error that stops Run All."""
    if any(isinstance(one, Unsolved) for one in shell.ast_transformers):
        return
    unsolved = Unsolved(shell.user_ns)
    shell.ast_transformers.append(unsolved)
    for name, function in ((HANDLER, unsolved.handle), (SHOW, lambda value: sys.displayhook(value))):
        shell.user_ns_hidden[name] = shell.user_ns[name] = function
