# right: a lambda with a conditional expression
greeting = lambda name, age: f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."
