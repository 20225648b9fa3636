# wrong: the questions are asked outside, and the age is converted in a line of its own
# shows: program.asks_nothing
# told: program.asks_nothing
# fails: test_asks_for_name_then_age (program.asks_nothing)
# fails: test_prints_the_greeting_of_the_slide (program.asks_nothing)
# fails: test_twenty_is_adult (program.asks_nothing)
# fails: test_any_age (program.asks_nothing)
# fails: test_any_name (program.asks_nothing)
answer = input("나이를 입력하세요: ")
age = int(answer)
name = input("이름을 입력하세요: ")


def greeting_program():
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
