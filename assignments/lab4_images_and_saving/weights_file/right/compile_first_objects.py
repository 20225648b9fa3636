# right: compiled before loading, loss and optimizer as objects, list of layers
import keras
from keras import layers, losses, optimizers


def build():
    net = keras.Sequential([
        layers.Input(shape=(28, 28, 1)),
        layers.Conv2D(64, (3, 3), activation=keras.activations.relu),
        layers.Conv2D(32, (3, 3), activation=keras.activations.relu),
        layers.Flatten(),
        layers.Dense(10, activation=keras.activations.softmax),
    ])
    net.compile(
        optimizer=optimizers.Adam(),
        loss=losses.CategoricalCrossentropy(),
        metrics=[keras.metrics.CategoricalAccuracy(name="accuracy")],
    )
    return net


def save_weights(model, path):
    model.save_weights(path, overwrite=True)


def restore_weights(path):
    net = build()
    net.load_weights(path)
    return net
