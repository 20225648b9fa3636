# right: Functional API, compiled already
import tensorflow as tf


def build_cnn() -> tf.keras.Model:
    inputs = tf.keras.Input(shape=(28, 28, 1), name="digit")
    x = tf.keras.layers.Conv2D(64, 3, activation="relu", name="conv1")(inputs)
    x = tf.keras.layers.Conv2D(32, 3, activation="relu", name="conv2")(x)
    x = tf.keras.layers.Flatten()(x)
    outputs = tf.keras.layers.Dense(10, activation="softmax", name="probabilities")(x)
    model = tf.keras.Model(inputs=inputs, outputs=outputs, name="mnist_cnn")
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model
