# wrong: forgets int(), so text is compared with a number (TypeError)
# shows: program.age_is_text
# told: program.age_is_text
# fails: test_prints_the_greeting_of_the_slide (program.age_is_text)
# fails: test_twenty_is_adult (program.age_is_text)
# fails: test_any_age (program.age_is_text)
# fails: test_any_name (program.age_is_text)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = input("나이를 입력하세요: ")
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
