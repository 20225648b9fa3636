# wrong: the model also outputs its feature maps
# shows: model.several_outputs
# told: model.several_outputs
# fails: test_has_convolutions (model.several_outputs)
import keras
from keras import layers


def build_cnn():
    inputs = keras.Input((28, 28, 1))
    features = layers.Conv2D(64, 3, activation="relu")(inputs)
    x = layers.Conv2D(32, 3, activation="relu")(features)
    x = layers.Flatten()(x)
    digit = layers.Dense(10, activation="softmax")(x)
    return keras.Model(inputs, [digit, features])
