# right: L2 weight penalty on the convolutions and the dense layer, AdamW
import keras
from keras import layers, regularizers

L2 = 1e-4


def build_improved_model():
    reg = regularizers.l2(L2)
    inputs = layers.Input(shape=(28, 28, 1))
    h = layers.Conv2D(32, 3, activation="relu", kernel_regularizer=reg)(inputs)
    h = layers.MaxPooling2D()(h)
    h = layers.Conv2D(64, 3, activation="relu", kernel_regularizer=reg)(h)
    h = layers.MaxPooling2D()(h)
    h = layers.Flatten()(h)
    h = layers.Dense(128, activation="relu", kernel_regularizer=reg)(h)
    outputs = layers.Dense(10, activation=keras.activations.softmax)(h)
    model = keras.models.Model(inputs=inputs, outputs=outputs)
    model.compile(optimizer=keras.optimizers.AdamW(), loss=keras.losses.CategoricalCrossentropy(),
                  metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")])
    return model
