# wrong: prints the greeting and returns None
# shows: answer.none
# told: answer.none
# fails: test_greets_as_on_the_slide (answer.none)
# fails: test_twenty_is_adult (answer.none)
# fails: test_any_age (answer.none)
# fails: test_any_name (answer.none)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
