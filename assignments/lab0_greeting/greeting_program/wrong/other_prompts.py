# wrong: prompts of its own in English
# shows: program.prompt
# told: program.prompt
# fails: test_asks_for_name_then_age (program.prompt)
def greeting_program():
    name = input("Enter your name: ")
    age = int(input("Enter your age: "))
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
