# wrong: the questions are asked outside the function, which only works with what was typed at the time
# shows: program.asks_nothing
# told: program.asks_nothing
# fails: test_asks_for_name_then_age (program.asks_nothing)
# fails: test_prints_the_greeting_of_the_slide (program.asks_nothing)
# fails: test_twenty_is_adult (program.asks_nothing)
# fails: test_any_age (program.asks_nothing)
# fails: test_any_name (program.asks_nothing)
name = input("이름을 입력하세요: ")
age = int(input("나이를 입력하세요: "))


def greeting_program():
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
