"""An archive that claims to be encrypted."""

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
    """Set the flag in the directory and before the data."""
    path = folder.with_name(f"{folder.name}.zip")
    with zipfile.ZipFile(path, "w") as made:
        made.writestr("lab0_greeting.py", HONEST)
    data = bytearray(path.read_bytes())
    data[6] |= 1
    data[data.index(b"PK\1\2") + 8] |= 1
    path.write_bytes(data)
    shutil.rmtree(folder)
