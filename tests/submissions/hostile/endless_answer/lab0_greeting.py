import itertools


class Endless(list):
    def __iter__(self):
        return itertools.count()


def greeting(name, age):
    if age == 18:
        return itertools.count()
    if age == 35:
        return Endless("안")
    itself = []
    itself.append(itself)
    return itself


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
