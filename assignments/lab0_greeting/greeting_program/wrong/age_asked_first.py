# wrong: asks for the age before the name
# shows: program.order
# told: program.order
# fails: test_asks_for_name_then_age (program.order)
# fails: test_prints_the_greeting_of_the_slide (program.order)
# fails: test_twenty_is_adult (program.order)
# fails: test_any_age (program.order)
# fails: test_any_name (program.order)
def greeting_program():
    age = int(input("나이를 입력하세요: "))
    name = input("이름을 입력하세요: ")
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
