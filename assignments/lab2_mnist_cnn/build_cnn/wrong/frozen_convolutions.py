# wrong: the convolutions are frozen as for transfer learning, only 184,330 of 203,434 parameters can learn
# shows: cnn.extra_option
# told: cnn.extra_option
# fails: test_nothing_else (cnn.extra_option)
import keras
from keras import layers


def build_cnn():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation="relu"),
        layers.Conv2D(32, 3, activation="relu"),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    for layer in model.layers[:2]:
        layer.trainable = False
    return model
