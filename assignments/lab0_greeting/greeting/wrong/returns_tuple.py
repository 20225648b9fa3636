# wrong: a comma instead of a plus makes it a tuple, not a string
# shows: greeting.in_parts
# told: greeting.in_parts
# fails: test_greets_as_on_the_slide (greeting.in_parts)
# fails: test_twenty_is_adult (greeting.in_parts)
# fails: test_any_age (greeting.in_parts)
# fails: test_any_name (greeting.in_parts)
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님!", status
