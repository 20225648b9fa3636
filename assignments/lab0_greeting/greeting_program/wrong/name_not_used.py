# wrong: asks for the name, and greets Kim all the same
# shows: greeting.no_name
# told: greeting.no_name
# fails: test_prints_the_greeting_of_the_slide (greeting.no_name)
# fails: test_twenty_is_adult (greeting.no_name)
# fails: test_any_age (greeting.no_name)
# fails: test_any_name (greeting.no_name)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print(f"안녕하세요 Kim님! {status}")
