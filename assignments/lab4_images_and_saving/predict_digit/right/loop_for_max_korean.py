# right: 가장 큰 확률을 반복문으로 찾기
from PIL import Image
import numpy as np

숫자_개수 = 10


def predict_digit(model, path):
    그림 = Image.open(path)
    그림 = 그림.convert('L')
    그림 = 그림.resize((28, 28))
    자료 = np.array(그림)
    자료 = 자료.reshape(1, 28, 28, 1)
    예측 = model.predict(자료)
    확률 = 예측[0]
    답 = 0
    for i in range(숫자_개수):
        if 확률[i] > 확률[답]:
            답 = i
    print("예측 결과:", 답)
    return 답
