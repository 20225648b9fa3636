import os
import time


def greeting(name, age):
    for byte in b"\0\0\0\x40" + b"\0" * 60:
        os.write(3, bytes([byte]))
        time.sleep(1)


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
