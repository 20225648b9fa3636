# wrong: returns the greeting and prints nothing
# shows: program.prints_nothing
# told: program.prints_nothing
# fails: test_prints_the_greeting_of_the_slide (program.prints_nothing)
# fails: test_twenty_is_adult (program.prints_nothing)
# fails: test_any_age (program.prints_nothing)
# fails: test_any_name (program.prints_nothing)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님! {status}"
