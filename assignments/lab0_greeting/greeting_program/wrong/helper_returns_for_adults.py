# wrong: the helper returns a greeting for adults only
# shows: program.none_at_some_ages
# told: program.none_at_some_ages
# fails: test_prints_the_greeting_of_the_slide (program.none_at_some_ages)
# fails: test_twenty_is_adult (program.none_at_some_ages)
# fails: test_any_age (program.none_at_some_ages)
# fails: test_any_name (program.none_at_some_ages)
def make(name, age):
    if age >= 20:
        return f"안녕하세요 {name}님! 성인입니다."
    else:
        f"안녕하세요 {name}님! 청소년입니다."


def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    print(make(name, age))
