# wrong: asks once and splits the answer at the blank
# shows: program.asks_once
# told: program.asks_once
# fails: test_asks_for_name_then_age (program.asks_once)
# fails: test_prints_the_greeting_of_the_slide (program.asks_once)
# fails: test_twenty_is_adult (program.asks_once)
# fails: test_any_age (program.asks_once)
# fails: test_any_name (program.asks_once)
def greeting_program():
    name, age = input("이름을 입력하세요: 나이를 입력하세요: ").split()
    status = "성인입니다." if int(age) >= 20 else "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
