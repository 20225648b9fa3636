# wrong: < 20 and > 20 leave exactly 20 without a status (UnboundLocalError)
# shows: greeting.boundary
# told: greeting.boundary
# fails: test_twenty_is_adult (greeting.boundary)
def greeting(name, age):
    if age < 20:
        status = "청소년입니다."
    if age > 20:
        status = "성인입니다."
    return f"안녕하세요 {name}님! {status}"
