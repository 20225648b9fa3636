# wrong: eval() also around the name, so a name is looked up as a variable (NameError)
# shows: program.evaluated
# told: program.evaluated
# fails: test_prints_the_greeting_of_the_slide (program.evaluated)
# fails: test_twenty_is_adult (program.evaluated)
# fails: test_any_age (program.evaluated)
# fails: test_any_name (program.evaluated)
def greeting_program():
    name = eval(input("이름을 입력하세요: "))
    age = eval(input("나이를 입력하세요: "))
    status = "성인입니다." if age >= 20 else "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
