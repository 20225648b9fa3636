# right: loss and optimizer objects are constants of another cell, SGD with Nesterov momentum
import keras
from keras import layers

OPTIMIZER = keras.optimizers.SGD(0.05, momentum=0.9, nesterov=True)
LOSS = keras.losses.SparseCategoricalCrossentropy()
METRICS = ["accuracy"]


def build_improved_model():
    model = keras.Sequential([
        layers.Input((28, 28, 1)),
        layers.Conv2D(32, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Conv2D(64, 3, activation="relu"),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    model.compile(optimizer=OPTIMIZER, loss=LOSS, metrics=METRICS)
    return model
