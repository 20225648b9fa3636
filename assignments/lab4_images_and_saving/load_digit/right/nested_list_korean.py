# right: 중첩 리스트로 돌려주는 초보자 방식 (a nested Python list, built with getpixel loops)
from PIL import Image

크기 = 28


def load_digit(path):
    사진 = Image.open(path)
    흑백 = 사진.convert("L")          # 흑백변환
    흑백 = 흑백.resize((크기, 크기))
    결과 = []
    for y in range(크기):
        줄 = []
        for x in range(크기):
            줄.append([흑백.getpixel((x, y))])
        결과.append(줄)
    return [결과]
