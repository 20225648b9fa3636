# wrong: half finished, only the status comes back, without the greeting
# shows: greeting.status_alone
# told: greeting.status_alone
# fails: test_greets_as_on_the_slide (greeting.status_alone)
# fails: test_twenty_is_adult (greeting.status_alone)
# fails: test_any_age (greeting.status_alone)
# fails: test_any_name (greeting.status_alone)
def greeting(name, age):
    # TODO: 이름도 넣기
    if age >= 20:
        return "성인입니다."
    else:
        return "청소년입니다."
