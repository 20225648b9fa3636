"""Stub and solution from one source: ``solution.py`` marks the lines that a student writes."""

import re

from autograder.student.text import UsageError

BEGIN, END, STUB = "# BEGIN SOLUTION", "# END SOLUTION", "# STUB "


def solved(source: str) -> str:
    """The source with its solution, marks removed."""
    lines = [
        line for line in source.splitlines() if line.strip() not in (BEGIN, END) and not line.lstrip().startswith(STUB)
    ]
    return "\n".join(lines).strip() + "\n"


def stubbed(source: str, where: str) -> str:
    """The source with each marked block replaced: by its ``# STUB`` lines, else by raising NotImplementedError.

    Raises:
        UsageError: if a mark has no partner, or a block stands in no function and has no stub line.
    """
    lines: list[str] = []
    block: list[str] | None = None
    name = ""
    for line in source.splitlines():
        mark = line.strip()
        if mark == BEGIN and block is None:
            block = []
        elif mark == END and block is not None:
            indent = line[: len(line) - len(line.lstrip())]
            stubs = [part.lstrip().removeprefix(STUB) for part in block if part.lstrip().startswith(STUB)]
            if not stubs and not (name and indent):
                raise UsageError(
                    f"{where}: 함수 밖의 풀이 블록에는 `# STUB` 줄이 있어야 해요.",
                    f"{where}: a solution block outside a function needs a `# STUB` line.",
                )
            lines += [indent + stub for stub in stubs or [f'raise NotImplementedError("{name}: write me")']]
            block = None
        elif mark in (BEGIN, END):
            raise UsageError(
                f"{where}: `{mark}`의 짝이 없어요. 블록마다 {BEGIN}, {END}을(를) 모두 적으세요.",
                f"{where}: `{mark}` has no partner. Mark each block with {BEGIN} and {END}.",
            )
        elif block is not None:
            block.append(line)
        else:
            lines.append(line)
            found = re.match(r"def (\w+)", line)
            name = found[1] if found else name
    if block is not None:
        raise UsageError(
            f"{where}: `{BEGIN}`의 짝이 없어요. 블록 끝에 {END}을(를) 적으세요.",
            f"{where}: `{BEGIN}` has no partner. Close the block with {END}.",
        )
    return "\n".join(lines).strip() + "\n"
