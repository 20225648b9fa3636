# wrong: the helper prints by itself, print() around it adds a last line "None"
# shows: program.none_after_greeting
# told: program.none_after_greeting
# fails: test_prints_the_greeting_of_the_slide (program.none_after_greeting)
# fails: test_twenty_is_adult (program.none_after_greeting)
# fails: test_any_age (program.none_after_greeting)
# fails: test_any_name (program.none_after_greeting)
def greeting(name, age):
    if age >= 20:
        print(f"안녕하세요 {name}님! 성인입니다.")
    else:
        print(f"안녕하세요 {name}님! 청소년입니다.")


def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(greeting(name, age))
