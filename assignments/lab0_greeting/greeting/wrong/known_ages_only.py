# wrong: a dictionary of a few ages, KeyError for any other
# shows: greeting.some_ages_raise
# told: greeting.some_ages_raise
# fails: test_twenty_is_adult (greeting.some_ages_raise)
# fails: test_any_age (greeting.some_ages_raise)
# fails: test_any_name (greeting.some_ages_raise)
WORDS = {9: "청소년", 18: "청소년", 19: "청소년", 20: "성인", 21: "성인", 35: "성인", 100: "성인"}


def greeting(name, age):
    return f"안녕하세요 {name}님! {WORDS[age]}입니다."
