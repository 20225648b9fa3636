# wrong: a blank between the name and 님, as print with commas gives it
# shows: greeting.blank_after_name
# told: greeting.blank_after_name
# fails: test_greets_as_on_the_slide (greeting.blank_after_name)
# fails: test_any_name (greeting.blank_after_name)
def greeting(name, age):
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return " ".join(["안녕하세요", name, "님!", status])
