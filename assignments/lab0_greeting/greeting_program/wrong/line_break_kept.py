# wrong: sys.stdin.readline keeps the line break behind the name
# shows: program.break_after_name
# told: program.break_after_name
# fails: test_prints_the_greeting_of_the_slide (program.break_after_name)
# fails: test_twenty_is_adult (program.break_after_name)
# fails: test_any_age (program.break_after_name)
# fails: test_any_name (program.break_after_name)
import sys


def greeting_program():
    print("이름을 입력하세요: ")
    name = sys.stdin.readline()
    print("나이를 입력하세요: ")
    age = int(sys.stdin.readline())
    if age >= 20:
        print("안녕하세요 " + name + "님! 성인입니다.")
    else:
        print("안녕하세요 " + name + "님! 청소년입니다.")
