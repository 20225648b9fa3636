# wrong: the return is indented into the else, so that adults get None
# shows: greeting.returns_on_one_side
# told: greeting.returns_on_one_side
# fails: test_greets_as_on_the_slide (greeting.returns_on_one_side)
# fails: test_twenty_is_adult (greeting.returns_on_one_side)
# fails: test_any_age (greeting.returns_on_one_side)
# fails: test_any_name (greeting.returns_on_one_side)
def greeting(name, age):
    if age >= 20:
        word = "성인입니다."
    else:
        word = "청소년입니다."
        return "안녕하세요 " + name + "님! " + word
