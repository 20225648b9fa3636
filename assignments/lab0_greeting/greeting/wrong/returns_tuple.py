# wrong: a comma instead of a plus makes it a tuple, not a string
# shows: greeting.in_parts
# told: answer.not_a_string
# fails: test_greets_as_on_the_slide (answer.not_a_string)
# fails: test_twenty_is_adult (answer.not_a_string)
# fails: test_any_age (answer.not_a_string)
# fails: test_any_name (answer.not_a_string)
def greeting(name, age):
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님!", status
