# wrong: the helper keeps the greeting to itself
# shows: program.none_printed
# told: program.none_printed
# fails: test_prints_the_greeting_of_the_slide (program.none_printed)
# fails: test_twenty_is_adult (program.none_printed)
# fails: test_any_age (program.none_printed)
# fails: test_any_name (program.none_printed)
def make(name, age):
    text = f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(make(name, age))
