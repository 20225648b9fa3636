"""An archive whose entries overlap."""

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
    """List one entry a thousand times."""
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w", zipfile.ZIP_DEFLATED) as made:
        made.writestr("lab0_greeting.py", HONEST + "#" * 10**6)
        made.filelist.extend(made.filelist[:1] * 1000)
    shutil.rmtree(folder)
