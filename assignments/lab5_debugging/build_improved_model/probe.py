"""Trains the student's model for a short while, as the student compiled it."""

import keras
import numpy as np


def train(build_improved_model, x, y, seed, most_epochs, enough):
    """Train until a held-out tenth of the training digits reaches ``enough``.

    Args:
        x, y: training digits (n, 28, 28) uint8 and their labels (n,).
        seed: random seed of this training.
        most_epochs: training ends after so many epochs at the latest.
        enough: accuracy on the held-out training digits at which training ends early.

    Returns:
        The model as it is then; ``loss_weights`` where text stands in the place of these, so that it cannot be trained.
    """
    keras.utils.set_random_seed(seed)
    model = build_improved_model()
    if not model.compiled:
        model.compile("adam", "sparse_categorical_crossentropy")
    if metrics_as_loss_weights(model):
        return "loss_weights"
    x = scaled(x, model)
    held_out = len(x) // 10
    targets = y
    if takes_one_hot(model):
        targets = keras.utils.to_categorical(y, 10)
    for _ in range(most_epochs):
        model.fit(x[held_out:], targets[held_out:], epochs=1, batch_size=32, verbose=0)
        guess = np.asarray(model.predict(x[:held_out], batch_size=200, verbose=0))
        if guess.shape == (held_out, 10) and np.mean(guess.argmax(axis=1) == y[:held_out]) >= enough:
            break
    return model


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
