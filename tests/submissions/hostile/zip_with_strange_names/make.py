"""An archive of names that no file system likes."""

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
    """Add them beside the honest file."""
    names = ["\x1b[2J.py", "a" * 300 + ".py", "CON.py", "nul.ipynb", "x\n::error::.py", "=1+1.py", "<script>.py", ".", "x/./y.py"]
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w") as made:
        made.writestr("lab0_greeting.py", HONEST)
        for name in (*names, "TWIN.py", "twin.py", "Twin.py"):
            made.writestr(name, "x = 1\n")
    shutil.rmtree(folder)
