# wrong: the f before the string is missing
# shows: greeting.not_filled_in
# told: greeting.not_filled_in
# fails: test_prints_the_greeting_of_the_slide (greeting.not_filled_in)
# fails: test_twenty_is_adult (greeting.not_filled_in)
# fails: test_any_age (greeting.not_filled_in)
# fails: test_any_name (greeting.not_filled_in)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print("안녕하세요 {name}님! {status}")
