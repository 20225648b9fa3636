"""An archive whose names lead elsewhere."""

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
    """Aim at the neighbours, at the temporary folder and at a Windows drive."""
    neighbour = next(folder.parent.glob("*_neighbour_lab0_0")).name
    with zipfile.ZipFile(folder.with_name(f"{folder.name}.zip"), "w") as made:
        made.writestr("lab0_greeting.py", HONEST)
        for name in (
            f"../{neighbour}/lab0_greeting.py",
            f"x/../../{neighbour}/lab0_greeting.py",
            "../../../../tmp/zip_with_paths_outside-was-here.py",
            "/tmp/zip_with_paths_outside-was-here.py",
            "C:\\zip_with_paths_outside-was-here.py",
            "..\\zip_with_paths_outside-was-here.py",
            "x\0zip_with_paths_outside-was-here.py",
        ):
            made.writestr(name, "greeting = None\n")
    shutil.rmtree(folder)
