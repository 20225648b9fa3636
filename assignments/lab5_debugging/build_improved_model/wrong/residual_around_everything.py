# wrong: the flattened image is added behind the convolutions and outweighs them
# shows: improved.convolution_unused
# told: improved.convolution_unused
# fails: test_convolutions_count (improved.convolution_unused)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    x = layers.Conv2D(4, 3, activation="relu")(inputs)
    x = layers.Dense(128, activation="tanh")(layers.GlobalAveragePooling2D()(x))
    x = layers.Add()([x, layers.Dense(128, activation="relu")(layers.Flatten()(inputs))])
    outputs = layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
