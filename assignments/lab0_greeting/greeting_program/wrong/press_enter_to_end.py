# wrong: waits for Enter after the greeting, a third input()
# shows: program.asks_too_often
# told: program.asks_too_often
# fails: test_asks_for_name_then_age (program.asks_too_often)
# fails: test_prints_the_greeting_of_the_slide (program.asks_too_often)
# fails: test_twenty_is_adult (program.asks_too_often)
# fails: test_any_age (program.asks_too_often)
# fails: test_any_name (program.asks_too_often)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
    input("끝내려면 Enter를 누르세요.")
