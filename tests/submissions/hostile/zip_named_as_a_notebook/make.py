"""Files that are not what they are called."""

import shutil
import zipfile
from pathlib import Path

HONEST = """
def greeting(name, age):
    group = "청소년" if age < 20 else "성인"
    return f"안녕하세요 {name}님! {group}입니다."


def greeting_program():
    print(greeting(input("이름을 입력하세요: "), int(input("나이를 입력하세요: "))))
"""


def make(folder: Path) -> None:
    """Swap the names."""
    student = folder.with_name(f"{folder.name}_student")
    student.mkdir()
    with zipfile.ZipFile(student / "lab0_greeting.ipynb", "w") as made:
        made.writestr("lab0_greeting.py", HONEST)
    (student / "lab0_greeting.zip").write_text(HONEST, encoding="utf-8")
    shutil.rmtree(folder)
