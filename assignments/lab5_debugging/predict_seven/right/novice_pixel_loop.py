# right: a novice fills a zero array pixel by pixel with two loops
import numpy as np
from PIL import Image

가로 = 28
세로 = 28


def predict_seven(model, path):
    그림 = Image.open(path)
    그림 = 그림.convert('L')
    입력 = np.zeros((1, 28, 28, 1))
    for y in range(세로):
        for x in range(가로):
            픽셀 = 그림.getpixel((x, y))
            입력[0][y][x][0] = 픽셀 / 255
    결과 = model.predict(입력)
    print("예측:", np.argmax(결과))
    return 결과
