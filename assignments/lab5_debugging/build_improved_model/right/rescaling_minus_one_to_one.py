# right: a Rescaling layer inside turns 0-1 into -1..1
import keras
from keras import layers


def build_improved_model():
    model = keras.Sequential([
        layers.Input((28, 28, 1)),
        layers.Rescaling(2.0, offset=-1.0),      # 0~1 -> -1~1
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(2),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
