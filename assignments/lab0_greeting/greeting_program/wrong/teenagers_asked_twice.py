# wrong: an if for adults and another one for teenagers, each with a question of its own in its condition
# shows: program.age_asked_again_at_some_ages
# told: program.age_asked_again_at_some_ages
# fails: test_prints_the_greeting_of_the_slide (program.age_asked_again_at_some_ages)
# fails: test_twenty_is_adult (program.age_asked_again_at_some_ages)
# fails: test_any_age (program.age_asked_again_at_some_ages)
# fails: test_any_name (program.age_asked_again_at_some_ages)
def greeting_program():
    name = input("이름을 입력하세요: ")
    if int(input("나이를 입력하세요: ")) >= 20:
        print("안녕하세요 " + name + "님! 성인입니다.")
        return
    if int(input("나이를 입력하세요: ")) < 20:
        print("안녕하세요 " + name + "님! 청소년입니다.")
