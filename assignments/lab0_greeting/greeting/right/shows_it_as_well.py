# right: prints the greeting before it returns it
def greeting(name, age):
    words = f"안녕하세요 {name}님! " + ("성인입니다." if age >= 20 else "청소년입니다.")
    print(words)
    return words
