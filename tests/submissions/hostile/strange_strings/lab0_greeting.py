TURN = []
ODD = ["\0", "\ud800\udfff\ud800", "\u202e\u2066strange_strings-was-here", "a" + "\u0301" * 10**5, "\x1b[2Jstrange_strings-was-here", "{name}{0.__class__}", "\r\n::error::strange_strings-was-here"]


def greeting(name, age):
    TURN.append(0)
    return name.lower() + ODD[len(TURN) % len(ODD)]


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
