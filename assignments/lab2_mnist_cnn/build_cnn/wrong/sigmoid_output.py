# wrong: sigmoid on the ten outputs instead of softmax
# shows: cnn.not_softmax
import keras
from keras import layers


def build_cnn():
    model = keras.Sequential([
        layers.Input(shape=(28, 28, 1)),
        layers.Conv2D(64, (3, 3), activation='relu'),
        layers.Conv2D(32, (3, 3), activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='sigmoid'),
    ])
    return model
