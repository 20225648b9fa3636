"""Trains the student's model for a short while, as the student compiled it."""

import contextlib
from unittest import mock

import keras
import numpy as np

# At its default momentum BatchNormalization remembers some hundred steps, more than a short training has.
MOMENTUM = 0.9
# One epoch that happens to be enough for the few held-out digits proves little.
LEAST_EPOCHS = 2
# A network that still guesses after half of the epochs is not about to learn.
GUESSING = 0.2


class Until(keras.callbacks.Callback):
    """Ends a training once held-out digits are recognised well enough, or once there is no hope that they will be."""

    def __init__(self, images, labels, enough, most_epochs):
        super().__init__()
        self.images, self.labels = images, labels
        self.enough, self.most_epochs = enough, most_epochs
        self.reached = False

    def on_epoch_end(self, epoch, logs=None):
        # Called, not by predict: that would trace the model once more.
        guess = np.asarray(self.model(self.images, training=False))
        share = np.mean(guess.argmax(axis=1) == self.labels) if guess.shape == (len(self.labels), 10) else 0.0
        self.reached = epoch + 1 >= LEAST_EPOCHS and bool(share >= self.enough)
        hopeless = epoch + 1 >= self.most_epochs // 2 and share < GUESSING
        diverged = not all(np.isfinite(weight).all() for weight in self.model.get_weights())
        self.model.stop_training = self.reached or hopeless or diverged


def train(build_improved_model, x, y, seed, most_epochs, enough):
    """Train until a held-out tenth of the training digits reaches ``enough``.

    Args:
        x, y: training digits (n, 28, 28) uint8 and their labels (n,).
        seed: random seed of this training.
        most_epochs: training ends after so many epochs at the latest.
        enough: accuracy on the held-out training digits at which training ends early.

    Returns:
        ``model``, as it is then, and whether it ``reached`` that accuracy. Where text stands in the place of the loss
        weights, so that it cannot be trained, ``model`` is ``loss_weights``.
    """
    keras.utils.set_random_seed(seed)
    model = build_improved_model()
    if not model.compiled:
        model.compile("adam", "sparse_categorical_crossentropy")
    if metrics_as_loss_weights(model):
        return {"model": "loss_weights", "reached": False}
    for layer in model._flatten_layers():
        if isinstance(layer, keras.layers.BatchNormalization):
            layer.momentum = min(layer.momentum, MOMENTUM)
    x = scaled(x, model)
    held_out = len(x) // 10
    targets = keras.utils.to_categorical(y, 10) if takes_one_hot(model) else y
    # What fit would make while it is traced: it is then traced once only, not twice.
    with contextlib.suppress(Exception):
        model._symbolic_build(data_batch=(x[:2], targets[:2]))
    until = Until(x[:held_out], y[:held_out], enough, most_epochs)
    model.fit(x[held_out:], targets[held_out:], epochs=most_epochs, batch_size=32, verbose=0, callbacks=[until])
    return {"model": model, "reached": until.reached}


def makes_convolutions(build_improved_model):
    """Whether the function makes two-dimensional convolutions, connected or not."""
    layers = keras.layers
    kinds = layers.Conv2D, layers.SeparableConv2D, layers.DepthwiseConv2D, layers.Conv2DTranspose
    start, made = layers.Layer.__init__, []

    def begin(self, *args, **kwargs):
        made.append(isinstance(self, kinds))
        start(self, *args, **kwargs)

    # The common base: Keras reads the signature of each layer's own __init__.
    with mock.patch.object(layers.Layer, "__init__", begin):
        build_improved_model()
    return any(made)


def scaled(images, model):
    """Pixels 0-1, or 0-255 where the model divides by itself."""
    images = images.astype("float32")[..., np.newaxis]
    divides = any(
        isinstance(layer, keras.layers.Rescaling) and np.max(np.abs(layer.scale)) < 0.02
        for layer in model._flatten_layers()
    )
    return images if divides else images / 255


def takes_one_hot(model):
    """Whether the model's loss is for one-hot labels: integer labels are no use to it."""
    outputs = np.full((2, 10), 0.1, "float32")
    try:
        model.compute_loss(y=np.eye(10, dtype="float32")[[3, 7]], y_pred=outputs)
    except Exception:
        return False
    return True


def metrics_as_loss_weights(model):
    """Whether ``compile(optimizer, loss, ["accuracy"])`` gave the metrics in the place of the loss weights."""
    try:
        weights = model.get_compile_config()["loss_weights"]
    except Exception:
        return False
    return isinstance(weights, list | tuple) and any(isinstance(one, str) for one in weights)
