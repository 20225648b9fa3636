import os
import sys

COMMANDS = ("::set-output name=result::ci_commands_on_stdout-was-here", "::error::ci_commands_on_stdout-was-here", "##[group]ci_commands_on_stdout-was-here")


def shout():
    written = 0
    for line in COMMANDS:
        print(f"\n{line}", flush=True)
        print(line, file=sys.__stdout__, flush=True)
        written += os.write(1, f"\n{line}\n".encode())
        written += os.write(2, f"\n{line}\n".encode())
    return written


def greeting(name, age):
    return f"안녕하세요, wrote everything: {shout() == 2 * sum(len(line) + 2 for line in COMMANDS)}."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
