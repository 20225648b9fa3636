def greeting_program() -> None:
    """이름과 나이를 묻고 인사말을 마지막 줄로 출력합니다.

    Asks for a name and an age and prints the greeting as the last line.
    """
    # BEGIN SOLUTION
    name = input("이름을 입력하세요: ")
    age = int(input("나이를 입력하세요: "))
    if age >= 20:
        print(f"안녕하세요 {name}님! 성인입니다.")
    else:
        print(f"안녕하세요 {name}님! 청소년입니다.")
    # END SOLUTION
