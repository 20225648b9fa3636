# wrong: the convolution branch is added with weight 0, the answer comes from the dense branch alone
# shows: improved.convolution_unused
# told: improved.convolution_unused
# fails: test_convolutions_count (improved.convolution_unused)
import keras
from keras import layers


def build_improved_model():
    inputs = keras.Input(shape=(28, 28, 1))
    conv = layers.Conv2D(32, 3, activation="relu")(inputs)
    conv = layers.GlobalAveragePooling2D()(conv)
    conv = layers.Dense(128)(conv)
    conv = layers.Rescaling(0.0)(conv)
    dense = layers.Dense(128, activation="relu")(layers.Flatten()(inputs))
    outputs = layers.Dense(10, activation="softmax")(layers.Add()([conv, dense]))
    model = keras.Model(inputs, outputs)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
