"""In a live notebook: a cell that needs an unsolved exercise says so, and Run All goes on to the cells after it."""

import ast
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

    Attributes:
        waiting: variable -> the unsolved exercise that the cell which makes it needs.
    """

    def __init__(self) -> None:
        self.waiting: dict[str, str] = {}
        self._made: set[str] = set()

    def visit_Module(self, module: ast.Module) -> ast.Module:
        """The cell, wrapped. A ``from __future__`` must come first, so such a cell stays as it is."""
        if not module.body or any(
            isinstance(one, ast.ImportFrom) and one.module == "__future__" for one in module.body
        ):
            return module
        self._made = {
            node.id for node in ast.walk(module) if isinstance(node, ast.Name) and isinstance(node.ctx, ast.Store)
        }
        last = module.body[-1]
        if isinstance(last, ast.Expr):
            # IPython shows the value of a last line only where that stands in nothing.
            shown = ast.Expr(ast.Call(ast.Name(SHOW, ast.Load()), [last.value], []))
            module.body[-1] = ast.copy_location(shown, last)
        handling = ast.parse(f"if not {HANDLER}(): raise").body
        guard = ast.Try(module.body, [ast.ExceptHandler(ast.Name("Exception", ast.Load()), None, handling)], [], [])
        module.body = [ast.copy_location(guard, module.body[0])]
        return ast.fix_missing_locations(module)

    def handle(self) -> bool:
        """Whether the exception that is being handled comes from an unsolved exercise; if so, say it."""
        problem = sys.exception() if hasattr(sys, "exception") else sys.exc_info()[1]
        name = ""
        if isinstance(problem, NotImplementedError) and (found := STUB.fullmatch(str(problem))):
            name = found[1]
        elif isinstance(problem, NameError):
            name = self.waiting.get(problem.name or "", "")
        if name:
            self.waiting |= dict.fromkeys(self._made, name)
            print(SKIPPED.format(name=name))
        return bool(name)


def pass_over_unsolved(shell: Any) -> None:
    """Let ``shell`` (IPython's) say which exercise a cell needs, in place of an error that stops Run All."""
    if any(isinstance(one, Unsolved) for one in shell.ast_transformers):
        return
    unsolved = Unsolved()
    shell.ast_transformers.append(unsolved)
    shell.user_ns_hidden[HANDLER] = shell.user_ns[HANDLER] = unsolved.handle
    shell.user_ns_hidden[SHOW] = shell.user_ns[SHOW] = lambda value: sys.displayhook(value)
