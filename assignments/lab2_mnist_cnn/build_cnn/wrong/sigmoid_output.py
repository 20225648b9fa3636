# wrong: sigmoid on the ten outputs instead of softmax
# shows: cnn.not_softmax
# told: cnn.not_softmax
# fails: test_softmax_at_the_end (cnn.not_softmax)
# fails: test_computes_the_same (cnn.other_outputs)
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
