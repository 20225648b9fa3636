# wrong: asks for the age once to check it, and once more to keep it
# shows: program.age_asked_again
# told: program.age_asked_again
# fails: test_asks_for_name_then_age (program.age_asked_again)
# fails: test_prints_the_greeting_of_the_slide (program.age_asked_again)
# fails: test_twenty_is_adult (program.age_asked_again)
# fails: test_any_age (program.age_asked_again)
# fails: test_any_name (program.age_asked_again)
def greeting_program():
    name = input("이름을 입력하세요: ")
    if not input("나이를 입력하세요: ").isdigit():
        return
    age = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {name}님! " + ("성인입니다." if age >= 20 else "청소년입니다."))
