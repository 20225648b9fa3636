# wrong: never asks, always greets the person of the slide
# shows: program.asks_nothing
# told: program.asks_nothing
# fails: test_asks_for_name_then_age (program.asks_nothing)
# fails: test_prints_the_greeting_of_the_slide (program.asks_nothing)
# fails: test_twenty_is_adult (program.asks_nothing)
# fails: test_any_age (program.asks_nothing)
# fails: test_any_name (program.asks_nothing)
def greeting_program():
    name = "Kim"
    age = 18
    if age >= 20:
        status = "성인입니다."
    else:
        status = "청소년입니다."
    print(f"안녕하세요 {name}님! {status}")
