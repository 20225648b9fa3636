# wrong: the age is asked for in each condition, so that adults are asked twice
# shows: program.age_asked_again_at_some_ages
# told: program.age_asked_again_at_some_ages
# fails: test_asks_for_name_then_age (program.age_asked_again_at_some_ages)
# fails: test_prints_the_greeting_of_the_slide (program.age_asked_again_at_some_ages)
# fails: test_twenty_is_adult (program.age_asked_again_at_some_ages)
# fails: test_any_age (program.age_asked_again_at_some_ages)
# fails: test_any_name (program.age_asked_again_at_some_ages)
def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    if int(input("나이를 입력하세요: ")) < 20:
        status = "청소년"
    elif int(input("나이를 입력하세요: ")) >= 20:
        status = "성인"
    print(f"안녕하세요 {who}님! {status}입니다.")
