# wrong: age // 20 as an index, right up to 39 and an IndexError from 40 on
# shows: greeting.some_ages_raise
# told: greeting.some_ages_raise
# fails: test_greets_as_on_the_slide (greeting.some_ages_raise)
# fails: test_any_age (greeting.some_ages_raise)
# fails: test_any_name (greeting.some_ages_raise)
WORDS = ["청소년", "성인"]


def greeting(name, age):
    return f"안녕하세요 {name}님! {WORDS[age // 20]}입니다."
