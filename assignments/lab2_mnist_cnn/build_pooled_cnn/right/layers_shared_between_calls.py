# right: the layers are made once, and each call wraps them into a model
from keras import Input, Model
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D

STEPS = [
    Conv2D(64, 3, padding="same", activation="relu"),
    MaxPooling2D(),
    Conv2D(32, 3, padding="same", activation="relu"),
    MaxPooling2D(),
    Flatten(),
    Dense(10, activation="softmax"),
]


def build_pooled_cnn():
    image = x = Input((28, 28, 1))
    for step in STEPS:
        x = step(x)
    return Model(image, x)
