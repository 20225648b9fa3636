def greeting(name: str, age: int) -> str:
    """이름과 나이에 맞는 인사말을 돌려줍니다: "안녕하세요 Kim님! 청소년입니다."

    The greeting for a name and an age; 20 and over is an adult (성인), under 20 a teenager (청소년).
    """
    # BEGIN SOLUTION
    if age >= 20:
        return f"안녕하세요 {name}님! 성인입니다."
    return f"안녕하세요 {name}님! 청소년입니다."
    # END SOLUTION
