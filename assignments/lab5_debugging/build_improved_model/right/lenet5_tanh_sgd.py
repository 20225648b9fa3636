# right: LeNet-5 with tanh and average pooling, SGD with momentum, integer loss
import keras
from keras import layers


def build_improved_model():
    """LeCun et al. 1998"""
    model = keras.Sequential(name="LeNet5")
    model.add(layers.InputLayer(shape=(28, 28, 1)))
    model.add(layers.Conv2D(6, 5, padding="same", activation="tanh"))
    model.add(layers.AveragePooling2D(2))
    model.add(layers.Conv2D(16, 5, activation="tanh"))
    model.add(layers.AveragePooling2D(2))
    model.add(layers.Flatten())
    model.add(layers.Dense(120, activation="tanh"))
    model.add(layers.Dense(84, activation="tanh"))
    model.add(layers.Dense(10, activation="softmax"))
    model.compile(
        optimizer=keras.optimizers.SGD(learning_rate=0.05, momentum=0.9),
        loss="sparse_categorical_crossentropy",
        metrics=["accuracy"],
    )
    return model
