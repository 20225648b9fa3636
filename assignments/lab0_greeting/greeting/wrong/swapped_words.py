# wrong: the two words are the wrong way round
# shows: greeting.swapped
# told: greeting.swapped
# fails: test_greets_as_on_the_slide (greeting.swapped)
# fails: test_twenty_is_adult (greeting.swapped)
# fails: test_any_age (greeting.swapped)
# fails: test_any_name (greeting.swapped)
def greeting(name, age):
    return f"안녕하세요 {name}님! {['성인', '청소년'][age >= 20]}입니다."
