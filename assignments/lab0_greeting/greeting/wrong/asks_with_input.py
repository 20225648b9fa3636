# wrong: the slide's program pasted in, it asks with input() and forgets its arguments
# shows: greeting.asks
# told: greeting.asks
# fails: test_greets_as_on_the_slide (greeting.asks)
# fails: test_twenty_is_adult (greeting.asks)
# fails: test_any_age (greeting.asks)
# fails: test_any_name (greeting.asks)
def greeting(name, age):
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))

    if age >= 20:
        status = "성인입니다."

    else:
        status = "청소년입니다."

    return f"안녕하세요 {name}님! {status}"
