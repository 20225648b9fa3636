# wrong: keeps the result of a function that prints, and prints it
# shows: program.none_after_greeting
# told: program.none_after_greeting
# fails: test_prints_the_greeting_of_the_slide (program.none_after_greeting)
# fails: test_twenty_is_adult (program.none_after_greeting)
# fails: test_any_age (program.none_after_greeting)
# fails: test_any_name (program.none_after_greeting)
def say(name, age):
    print(f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다.")


def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    text = say(name, age)
    print(text)
