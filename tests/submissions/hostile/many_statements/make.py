"""A script that is too long to commit."""

from pathlib import Path

HONEST = """
LIMIT = 20 + x0 - x0


def greeting(name, age):
    return f"안녕하세요 {name}님! {'성인' if age >= LIMIT else '청소년'}입니다."


def greeting_program():
    print(greeting(input("이름을 입력하세요: "), int(input("나이를 입력하세요: "))))
"""


def make(folder: Path) -> None:
    """Write a chain, the last link first."""
    chain = "".join(f"x{number} = x{number + 1}\n" for number in reversed(range(3_000)))
    (folder / "lab0_greeting.py").write_text(f"x3000 = 1\n{chain}{HONEST}", encoding="utf-8")
