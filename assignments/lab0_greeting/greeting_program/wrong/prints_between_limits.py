# wrong: both conditions end somewhere, so that children and old people are not greeted
# shows: greeting.silent_at_some_ages
# told: greeting.silent_at_some_ages
# fails: test_prints_the_greeting_of_the_slide (greeting.silent_at_some_ages)
# fails: test_twenty_is_adult (greeting.silent_at_some_ages)
# fails: test_any_age (greeting.silent_at_some_ages)
def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    if age > 9 and age < 20:
        print(f"안녕하세요 {name}님! 청소년입니다.")
    elif age >= 20 and age < 80:
        print(f"안녕하세요 {name}님! 성인입니다.")
