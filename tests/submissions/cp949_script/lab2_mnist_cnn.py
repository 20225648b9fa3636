# 메모장으로 저장한 파일 (20243210 이영희)
# 케라스로 CNN 만들기 실습
import numpy as np
import keras
from keras import layers, models

이름 = "이영희"
안내 = "숫자 이미지를 학습합니다. 잠시만 기다려 주세요…"


def reshape_images(images):
    """채널 축을 더한다."""
    images = np.asarray(images)
    return images[:, :, :, np.newaxis]


def scale_images(images):
    # 0~255를 0~1로
    최댓값 = 255.0
    return (images / 최댓값).astype(np.float32)


def one_hot(labels):
    return np.eye(10)[labels]


def build_cnn():
    print("모델을 만듭니다:", 이름)
    model = models.Sequential(name="mnist")
    model.add(layers.Input(shape=(28, 28, 1)))
    model.add(layers.Conv2D(64, 3, activation="relu"))
    model.add(layers.Conv2D(32, 3, activation="relu"))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    return model


def build_pooled_cnn():
    model = models.Sequential()
    model.add(layers.Input(shape=(28, 28, 1)))
    for 필터 in (64, 32):
        model.add(layers.Conv2D(필터, 3, padding="same", activation="relu"))
        model.add(layers.MaxPooling2D(2))
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    return model


def compile_for_one_hot(model):
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model


def compile_for_integers(model):
    model.compile(optimizer="adam", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
    return model


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    print(안내)
    return model.fit(x_train, y_train, epochs=epochs, validation_data=(x_test, y_test))


def prepare_images(images):
    return scale_images(reshape_images(images))


if __name__ == "__main__":
    (학습, 학습라벨), (시험, 시험라벨) = keras.datasets.mnist.load_data()
    model = compile_for_one_hot(build_cnn())
    train(model, prepare_images(학습), one_hot(학습라벨), prepare_images(시험), one_hot(시험라벨))
    model.save("mnist_model.keras")
    print("저장했습니다")
