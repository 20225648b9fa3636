"""Trains the student's model for a short while, as the student compiled it."""

import contextlib
from unittest import mock

import keras
import numpy as np

# At its default momentum BatchNormalization remembers some hundred steps, more than a short training has.
MOMENTUM = 0.9
# Steps before the first look at held-out digits, and from look to look; a look at all takes as long as some four steps.
LEAST_STEPS = 60
STEPS_PER_LOOK = 20
# So a few are looked at first, and the others only where no more than so many of the few are mistaken for another.
FEW = 50
FEW_MISTAKES = 8
# A network that still guesses after half of the steps is not about to learn.
GUESSING = 0.2
# Nor is one that guesses after so many steps, and whose answers differ from image to image no more than they did: in
# networks that learn later they differ ever more. Less than SAME is rounding.
STUCK_STEPS = 160
GROWS = 1.1
SAME = 1e-6


class Until(keras.callbacks.Callback):
    """Ends a training once held-out digits are recognised well enough, or once there is no hope that they will be."""

    def __init__(self, images, labels, enough):
        super().__init__()
        self.images, self.labels, self.enough = images, labels, enough
        self.before, self.looked = 0, LEAST_STEPS - STEPS_PER_LOOK
        self.least = np.inf
        self.reached = False

    def on_epoch_begin(self, epoch, logs=None):
        self.before = epoch * self.params["steps"]

    def on_train_batch_end(self, batch, logs=None):
        # Keras counts: a student may have compiled several steps into one.
        done = self.before + batch + 1
        if done - self.looked >= STEPS_PER_LOOK:
            self.looked = done
            diverged = not all(np.isfinite(weight).all() for weight in self.model.get_weights())
            self.model.stop_training = diverged or self.is_decided()

    def is_decided(self):
        """Whether the answers to the held-out digits are good enough, or without hope."""
        few, right = self.answers(slice(FEW))
        if len(right) - right.sum() <= FEW_MISTAKES:
            right = np.concatenate([right, self.answers(slice(FEW, None))[1]])
            self.reached = bool(right.mean() >= self.enough)
        spread = few.std(axis=0).mean()
        stuck = self.looked >= STUCK_STEPS and spread < GROWS * max(self.least, SAME)
        self.least = min(self.least, spread)
        halfway = self.looked >= self.params["epochs"] * self.params["steps"] // 2
        return self.reached or (right.mean() < GUESSING and (stuck or halfway))

    def answers(self, which):
        """The answers to some held-out digits, and which of them are right."""
        labels = self.labels[which]
        # Called, not by predict: that would trace the model once more.
        outputs = np.asarray(self.model(self.images[which], training=False))
        is_shaped = outputs.shape == (len(labels), 10)
        return outputs, outputs.argmax(axis=1) == labels if is_shaped else np.zeros(len(labels), bool)


def train(build_improved_model, x, y, start, enough):
    """Train until a held-out tenth of the training digits reaches ``enough``.

    Args:
        x, y: training digits (n, 28, 28) uint8 and their labels (n,).
        start: random seed of this training, digits in a batch, and epochs after which training ends at the latest.
        enough: accuracy on the held-out training digits at which training ends early.

    Returns:
        ``model``, as it is then, and whether it ``reached`` that accuracy. Where text stands in the place of the loss
        weights, so that it cannot be trained, ``model`` is ``loss_weights``.
    """
    seed, batch_size, most_epochs = start
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
    until = Until(x[:held_out], y[:held_out], enough)
    model.fit(x[held_out:], targets[held_out:], epochs=most_epochs, batch_size=batch_size, verbose=0, callbacks=[until])
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
