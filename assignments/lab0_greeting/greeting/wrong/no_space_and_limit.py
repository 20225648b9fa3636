# wrong: lacks a space, and calls a person of 20 a teenager
# shows: greeting.blank_missing
# told: greeting.blank_missing
# fails: test_greets_as_on_the_slide (greeting.blank_missing)
# fails: test_twenty_is_adult (greeting.boundary)
# fails: test_any_name (greeting.blank_missing)
def greeting(name, age):
    status = "청소년입니다."
    if age > 20:
        status = "성인입니다."
    return "안녕하세요 " + name + "님!" + status
