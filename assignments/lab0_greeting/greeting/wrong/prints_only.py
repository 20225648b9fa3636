# wrong: prints the greeting and returns None
# shows: greeting.none
# told: greeting.none
# fails: test_greets_as_on_the_slide (greeting.none)
# fails: test_twenty_is_adult (greeting.none)
# fails: test_any_age (greeting.none)
# fails: test_any_name (greeting.none)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
