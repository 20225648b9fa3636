# wrong: < 20 and > 20 leave exactly 20 without a status (UnboundLocalError)
# shows: greeting.gap
# told: greeting.gap
# fails: test_twenty_is_adult (greeting.gap)
def greeting(name, age):
    if age < 20:
        status = "청소년입니다."
    if age > 20:
        status = "성인입니다."
    return f"안녕하세요 {name}님! {status}"
