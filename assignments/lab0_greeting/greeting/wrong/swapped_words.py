# wrong: the two words are the wrong way round
# shows: greeting.other_status
# told: greeting.other_status
# fails: test_greets_as_on_the_slide (greeting.other_status)
# fails: test_twenty_is_adult (greeting.other_status)
# fails: test_any_age (greeting.other_status)
# fails: test_any_name (greeting.other_status)
def greeting(name, age):
    return f"안녕하세요 {name}님! {['성인', '청소년'][age >= 20]}입니다."
