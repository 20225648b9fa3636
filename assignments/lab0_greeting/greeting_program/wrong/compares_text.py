# wrong: compares the age as text with "20", so 9 is an adult and 100 is not
# shows: greeting.age_as_text
# told: greeting.age_as_text
# fails: test_prints_the_greeting_of_the_slide (greeting.age_as_text)
# fails: test_twenty_is_adult (greeting.age_as_text)
# fails: test_any_age (greeting.age_as_text)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = input("나이를 입력하세요: ")
    status = "성인입니다." if age >= "20" else "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
