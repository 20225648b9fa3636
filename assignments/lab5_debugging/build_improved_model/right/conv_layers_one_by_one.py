# right: a novice's single small convolution, each step on its own line with Korean comments
import tensorflow as tf
from tensorflow import keras
from tensorflow.keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

필터_수 = 32
커널 = 3
클래스_수 = 10


def build_improved_model():
    # 1. 빈 모델
    model = keras.models.Sequential()
    # 2. 입력: 28x28 흑백
    model.add(keras.Input(shape=(28, 28, 1)))
    # 3. 합성곱
    model.add(Conv2D(필터_수, 커널))
    model.add(keras.layers.ReLU())
    # 4. 풀링
    model.add(MaxPooling2D(2))
    # 5. 펼치기
    model.add(Flatten())
    # 6. 출력
    model.add(Dense(클래스_수, activation='softmax'))
    # 컴파일은 나중에
    return model
