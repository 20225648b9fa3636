# wrong: says the age after the greeting
# shows: greeting.other_words
# told: greeting.other_words
# fails: test_greets_as_on_the_slide (greeting.other_words)
# fails: test_twenty_is_adult (greeting.other_words)
# fails: test_any_age (greeting.other_words)
# fails: test_any_name (greeting.other_words)
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님! {status} 나이는 {age}세."
