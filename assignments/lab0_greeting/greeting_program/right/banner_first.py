# right: prints a heading first, the greeting is still the last line
def greeting_program():
    print("=" * 20)
    print("인사 프로그램")
    print("=" * 20)
    이름 = input("이름을 입력하세요: ")
    나이 = int(input("나이를 입력하세요: "))
    print()
    if 나이 >= 20:
        print("안녕하세요 " + 이름 + "님! 성인입니다.")
    else:
        print("안녕하세요 " + 이름 + "님! 청소년입니다.")
