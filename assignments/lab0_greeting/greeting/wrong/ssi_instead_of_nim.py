# wrong: says 씨 in place of 님
# shows: greeting.words_after_name
# told: greeting.words_after_name
# fails: test_greets_as_on_the_slide (greeting.words_after_name)
# fails: test_twenty_is_adult (greeting.words_after_name)
# fails: test_any_age (greeting.words_after_name)
# fails: test_any_name (greeting.words_after_name)
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}씨! {status}"
