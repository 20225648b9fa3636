"""Expressions that are too long to commit."""

import json
from pathlib import Path

HONEST = """
def greeting(name, age):
    group = "청소년" if age < 20 else "성인"
    return f"안녕하세요 {name}님! {group}입니다."


def greeting_program():
    print(greeting(input("이름을 입력하세요: "), int(input("나이를 입력하세요: "))))
"""
BOMBS = (
    "x = " + "(" * 50_000 + ")" * 50_000,
    "x = " + "-" * 200_000 + "1",
    "x = " + "not " * 50_000 + "1",
    "x = a" + ".a" * 100_000,
    "x = a" + "[0]" * 30_000,
    "x = 1" + " + 1" * 50_000,
    "x = " + "lambda: " * 20_000 + "1",
    "x = (yield)",
    "x = f" + "'{" * 200,
    "# coding: rot13\nx = '\\ud800'",
)


def make(folder: Path) -> None:
    """Write a notebook with one bomb a cell, the honest cell last."""
    cells = [
        {"cell_type": "code", "id": f"c{number}", "metadata": {}, "execution_count": None, "outputs": [], "source": source}
        for number, source in enumerate((*BOMBS, HONEST))
    ]
    notebook = {"cells": cells, "metadata": {}, "nbformat": 4, "nbformat_minor": 5}
    (folder / "lab0_greeting.ipynb").write_text(json.dumps(notebook), encoding="utf-8")
