# wrong: print is indented into the if, so that teenagers are asked and not greeted
# shows: greeting.silent_at_some_ages
# told: greeting.silent_at_some_ages
# fails: test_prints_the_greeting_of_the_slide (greeting.silent_at_some_ages)
# fails: test_twenty_is_adult (greeting.silent_at_some_ages)
# fails: test_any_age (greeting.silent_at_some_ages)
# fails: test_any_name (greeting.silent_at_some_ages)
def greeting_program():
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    word = "청소년"
    if years > 19:
        word = "성인"
        print("안녕하세요 " + who + "님! " + word + "입니다.")
