"""An archive of many names."""

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
    """Add one name after another."""
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w") as made:
        made.writestr("lab0_greeting.py", HONEST)
        for number in range(25_000):
            made.writestr(zipfile.ZipInfo(f"{number}.txt"), "")
    shutil.rmtree(folder)
