# right: 한글 함수와 이름, 함수 순서가 거꾸로 (helpers below)
import keras
from keras.layers import Conv2D, Dense, Flatten, Input


def save_weights(model, path):
    model.save_weights(path)
    print(f"가중치를 저장했습니다: {path}")


def restore_weights(path):
    모델 = 새_모델()
    모델.load_weights(path)      # 가중치 불러오기
    return 컴파일(모델)


def 새_모델():
    return keras.models.Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])


def 컴파일(모델):
    모델.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return 모델
