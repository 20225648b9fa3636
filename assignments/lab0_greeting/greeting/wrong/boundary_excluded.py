# wrong: uses > 20, so somebody who is exactly 20 counts as a teenager
# shows: greeting.boundary
# told: greeting.boundary
# fails: test_twenty_is_adult (greeting.boundary)
def greeting(name: str, age: int) -> str:
    if age > 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    return f"안녕하세요 {name}님! {status}"
