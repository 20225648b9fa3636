# wrong: returns the model class instead of a model
# shows: answer.not_a_model
# told: answer.not_a_model
# fails: test_has_convolutions_and_pooling (answer.not_a_model)
import keras
from keras import layers


class PooledCNN(keras.Sequential):
    def __init__(self):
        super().__init__([
            keras.Input((28, 28, 1)),
            layers.Conv2D(64, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Conv2D(32, 3, padding="same", activation="relu"),
            layers.MaxPooling2D(2),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ])


def build_pooled_cnn():
    return PooledCNN
