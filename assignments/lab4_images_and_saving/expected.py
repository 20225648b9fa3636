"""Convolutional networks to save and restore: the lecture's, and a small one."""

from typing import Any

from .judging import randomized


def small_cnn(seed: int, side: int = 12, filters: int = 4) -> Any:
    """A small softmax CNN on (side, side, 1) with random weights, not compiled."""
    from keras import Input, Sequential, layers

    model = Sequential(
        [
            Input((side, side, 1)),
            layers.Conv2D(filters, 3, activation="relu"),
            layers.MaxPooling2D(),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    return randomized(model, seed)


def lecture_cnn(seed: int) -> Any:
    """The lecture's CNN with 203,434 parameters and random weights, not compiled."""
    from keras import Input, Sequential, layers

    model = Sequential(
        [
            Input((28, 28, 1)),
            layers.Conv2D(64, 3, activation="relu"),
            layers.Conv2D(32, 3, activation="relu"),
            layers.Flatten(),
            layers.Dense(10, activation="softmax"),
        ]
    )
    return randomized(model, seed)
