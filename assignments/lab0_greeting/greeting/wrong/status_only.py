# wrong: half finished, only the status comes back, without the greeting
# shows: greeting.no_name
# told: greeting.no_name
# fails: test_greets_as_on_the_slide (greeting.no_name)
# fails: test_twenty_is_adult (greeting.no_name)
# fails: test_any_age (greeting.no_name)
# fails: test_any_name (greeting.no_name)
def greeting(name, age):
    # TODO: 이름도 넣기
    if age >= 20:
        return "성인입니다."
    else:
        return "청소년입니다."
