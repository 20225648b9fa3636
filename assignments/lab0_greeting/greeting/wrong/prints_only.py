# wrong: prints the greeting and returns None
# shows: greeting.printed
# told: greeting.printed
# fails: test_greets_as_on_the_slide (greeting.printed)
# fails: test_twenty_is_adult (greeting.printed)
# fails: test_any_age (greeting.printed)
# fails: test_any_name (greeting.printed)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
