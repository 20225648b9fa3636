# right: a line None is printed before the greeting, which is the last line
def say(name, age):
    word = "성인" if age >= 20 else "청소년"
    print(f"안녕하세요 {name}님! {word}입니다.")


def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(None)
    say(name, age)
