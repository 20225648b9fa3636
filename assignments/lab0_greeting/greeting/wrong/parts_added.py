# wrong: adds strings, of which none holds the space before the status
# shows: greeting.blank_missing
# told: greeting.blank_missing
# fails: test_greets_as_on_the_slide (greeting.blank_missing)
# fails: test_any_name (greeting.blank_missing)
def greeting(name, age):
    text = "안녕하세요 " + name
    text += "님!"
    text += "성인입니다." if age >= 20 else "청소년입니다."
    return text
