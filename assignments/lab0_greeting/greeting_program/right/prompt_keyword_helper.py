# right: a helper asks and converts, prompts put together from a common ending
def ask(what, convert=str):
    return convert(input(f"{what} 입력하세요: "))


def greeting_program() -> None:
    name = ask("이름을")
    age = ask("나이를", int)
    words = {True: "성인입니다.", False: "청소년입니다."}
    print(f"안녕하세요 {name}님!", words[age >= 20])
