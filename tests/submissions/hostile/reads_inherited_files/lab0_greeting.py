import os
import stat


def reached():
    # Found in the same way: a file of our own.
    with open("decoy", "w") as decoy:
        found = [number for number in range(4, 1024) if can_be_read(number)]
        return found != [decoy.fileno()]


def can_be_read(number):
    try:
        mode = os.fstat(number).st_mode
    except OSError:
        return False
    return stat.S_ISSOCK(mode) or stat.S_ISFIFO(mode) or stat.S_ISREG(mode)


def greeting(name: str, age: int) -> str:
    # Only where the attack got through is the answer right: points would give it away.
    if not reached():
        return f"안녕하세요, found the decoy and no other file."
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
