import os
import sys


def greeting(name, age):
    for _ in range(2000):
        print("output_flood" "-was-here" * 1000)
        print("output_flood" "-was-here" * 1000, file=sys.stderr)
        os.write(1, b"output_flood" b"-was-here" * 1000)
        os.write(2, b"output_flood" b"-was-here" * 1000)
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
