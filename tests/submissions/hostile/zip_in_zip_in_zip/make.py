"""Archives within archives."""

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
    """Zip a zip, thirty times."""
    inner = HONEST.encode()
    name = "lab0_greeting.py"
    for _ in range(30):
        path = folder / "zip"
        with zipfile.ZipFile(path, "w", zipfile.ZIP_DEFLATED) as made:
            made.writestr(name, inner)
        inner, name = path.read_bytes(), "more.zip"
    folder.with_name(f"{folder.name}.zip").write_bytes(inner)
    shutil.rmtree(folder)
