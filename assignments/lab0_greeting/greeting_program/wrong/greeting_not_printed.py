# wrong: calls greeting() but does nothing with the text
# shows: program.prints_nothing
# told: program.prints_nothing
# fails: test_prints_the_greeting_of_the_slide (program.prints_nothing)
# fails: test_twenty_is_adult (program.prints_nothing)
# fails: test_any_age (program.prints_nothing)
# fails: test_any_name (program.prints_nothing)
def greeting(name, age):
    kind = "성인" if age >= 20 else "청소년"
    return f"안녕하세요 {name}님! {kind}입니다."


def greeting_program():
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    greeting(name, age)
