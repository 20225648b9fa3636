# right: a dataclass with __call__ whose instance is the function
from dataclasses import dataclass

import keras


@dataclass(frozen=True)
class Config:
    filters: tuple = (64, 32)
    kernel: int = 3
    pool: int = 2
    classes: int = 10

    def __call__(self):
        model = keras.Sequential([keras.Input((28, 28, 1))])
        for f in self.filters:
            model.add(keras.layers.Conv2D(f, self.kernel, padding="same", activation="relu"))
            model.add(keras.layers.MaxPooling2D(self.pool))
        model.add(keras.layers.Flatten())
        model.add(keras.layers.Dense(self.classes, activation="softmax"))
        return model


build_pooled_cnn = Config()
