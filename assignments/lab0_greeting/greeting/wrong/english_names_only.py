# wrong: names of English letters only; any other name is written Kim
# shows: greeting.no_name
# told: greeting.no_name
# fails: test_any_name (greeting.no_name)
def greeting(name, age):
    if not name.isascii():
        name = "Kim"
    status = "성인입니다." if age >= 20 else "청소년입니다."
    return f"안녕하세요 {name}님! {status}"
