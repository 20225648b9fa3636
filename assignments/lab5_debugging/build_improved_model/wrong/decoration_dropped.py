# wrong: nearly everything that the convolution gives is dropped; a dense net answers
# shows: improved.convolution_unused
# told: improved.convolution_unused
# fails: test_convolutions_count (improved.convolution_unused)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    conv = layers.Conv2D(16, 3, activation="relu")(inputs)
    conv = layers.Dropout(0.99)(layers.Flatten()(layers.MaxPooling2D()(conv)))
    dense = layers.Dense(128, activation="relu")(layers.Flatten()(inputs))
    x = layers.Concatenate()([dense, conv])
    outputs = layers.Dense(10, activation="softmax")(x)
    model = keras.Model(inputs, outputs)
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
