# wrong: the f before the string is missing, so the braces are not filled in
# shows: greeting.not_filled_in
# told: greeting.not_filled_in
# fails: test_greets_as_on_the_slide (greeting.not_filled_in)
# fails: test_twenty_is_adult (greeting.not_filled_in)
# fails: test_any_age (greeting.not_filled_in)
# fails: test_any_name (greeting.not_filled_in)
def greeting(name, age):
    if age >= 20:
        return "안녕하세요 {name}님! 성인입니다."
    else:
        return "안녕하세요 {name}님! 청소년입니다."
