# wrong: returns the greeting and prints nothing
# shows: program.returns_greeting
# told: program.returns_greeting
# fails: test_prints_the_greeting_of_the_slide (program.returns_greeting)
# fails: test_twenty_is_adult (program.returns_greeting)
# fails: test_any_age (program.returns_greeting)
# fails: test_any_name (program.returns_greeting)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님! {status}"
