"""Right greetings; the next exercise raises what the greeting has seen, and a public check shows an error's text."""

SEEN = []


def greeting(name, age):
    SEEN.append(f"{name}:{age}")
    return f"안녕하세요 {name}님! " + ("성인입니다." if age >= 20 else "청소년입니다.")


def greeting_program() -> None:
    raise ValueError("leaks_by_the_next_exercise-was-here " + " ".join(SEEN))
