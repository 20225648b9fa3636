"""Resumes the training of a small model that writes down, before every step, its weights and what it is fed."""

import contextlib
import dis
import inspect
import tempfile
from pathlib import Path

import keras
import numpy as np
import tensorflow as tf


class Model(keras.Model):
    """A model that keeps weights and samples of every training step, also in a graph, where tensors hold no numbers.

    The steps of its clones are kept as well.
    """

    supports_jit = False
    given = False
    steps = None
    # What was done with weights and when, and what the last fit of the given model was given.
    events = None
    path = ""
    options = None

    def note(self, event):
        if Model.events is not None:
            Model.events.append(event if self.given else f"{event} elsewhere")

    def compile(self, *args, **kwargs):
        self.note("compile")
        super().compile(*args, **kwargs)

    def fit(self, *args, **kwargs):
        if self.given:
            given = inspect.signature(keras.Model.fit).bind(self, *args, **kwargs).arguments
            # Numbers only: Keras walks through a model's attributes when it saves or loads.
            Model.options = {name: float(value) for name, value in given.items() if isinstance(value, int | float)}
        self.note("fit")
        return super().fit(*args, **kwargs)

    def load_weights(self, *args, **kwargs):
        try:
            super().load_weights(*args, **kwargs)
        except Exception:
            self.note("load failed")
            raise
        self.note("load")

    def save_weights(self, filepath, *args, **kwargs):
        if Path(filepath) == Path(Model.path):
            self.note("save")
        return super().save_weights(filepath, *args, **kwargs)

    def train_step(self, data):
        def keep(x, y, *weights):
            step = np.array(x), np.array(y), [np.array(weight) for weight in weights]
            if Model.steps is not None:
                Model.steps[self.given].append(step)
            return np.int64(0)

        if Model.steps is not None:
            tf.numpy_function(keep, [data[0], data[1], *[weight.value for weight in self.weights]], tf.int64)
        return super().train_step(data)


def resume(resume_training, x, y, file, path, epochs, optimizer):
    """Resume from a checkpoint by the student's function.

    Args:
        x, y: (n, 4, 4, 1) and (n, 10).
        file: content of the checkpoint, uint8 (n,); the model given to the function has other weights.
        path: where the checkpoint lies, in a fresh folder.
        epochs: None leaves the argument out.
        optimizer: class name and learning rate of what the model is compiled with.

    Returns:
        What the function returned; the samples of all training steps in order; for each step, whether it began with the
        checkpoint's weights, and the same of its clones' steps; the model's weights afterwards; what it is not
        compiled with any more; whether x or y were changed; ``events``, when weights were loaded, saved at ``path`` and
        trained, and the model compiled, each ``elsewhere`` where it was another model; ``options`` that the last fit
        was given as numbers; whether all layers are ``frozen``; ``written``, how its code holds load_weights.
    """
    inputs = keras.Input((4, 4, 1))
    # Two layers with weights: who trains one of them only is seen.
    scaled = keras.layers.Dense(1)(inputs)
    outputs = keras.layers.Dense(10, activation="softmax")(keras.layers.Flatten()(scaled))
    model = Model(inputs, outputs)
    model.given = True
    kind, rate = optimizer
    compiled = getattr(keras.optimizers, kind)(learning_rate=rate)
    # Eagerly: to trace it would take longer than the few steps.
    model.compile(compiled, "categorical_crossentropy", metrics=["accuracy"], run_eagerly=True)
    before = settings_of(model)
    fresh = model.get_weights()
    given = x.copy(), y.copy()
    options = {} if epochs is None else {"epochs": epochs}
    with tempfile.TemporaryDirectory(dir=Path.cwd()) as folder, contextlib.chdir(folder):
        Path(path).parent.mkdir(parents=True, exist_ok=True)
        Path(path).write_bytes(file.tobytes())
        model.load_weights(path)
        checkpoint = model.get_weights()
        model.set_weights(fresh)
        Model.steps, Model.events, Model.options, Model.path = {True: [], False: []}, [], {}, path
        returned = resume_training(model, path, x, y, **options)
    steps, clone_steps = Model.steps[True], Model.steps[False]
    events, Model.steps, Model.events = Model.events, None, None
    return {
        "returned": returned,
        "x": joined([step[0] for step in steps]),
        "y": joined([step[1] for step in steps]),
        "at_checkpoint": [same(step[2], checkpoint) for step in steps],
        "clone_at_checkpoint": [same(step[2], checkpoint) for step in clone_steps],
        "events": events,
        "options": Model.options,
        "frozen": not model.trainable_weights,
        "written": how_written(resume_training, "load_weights"),
        "weights": model.get_weights(),
        "recompiled": [name for name, value in settings_of(model).items() if value != before[name]],
        "changed": not (np.array_equal(given[0], x) and np.array_equal(given[1], y)),
    }


def how_written(function, method):
    """How a function's code holds a method: ``branch``, in one that a condition may skip; ``uncalled``, without
    parentheses; empty where it is neither.
    """
    code = getattr(inspect.unwrap(function), "__code__", None)
    steps = list(dis.get_instructions(code)) if code else []
    found = [at for at, step in enumerate(steps) if step.argval == method and step.opname.startswith("LOAD_")]
    if len(found) != 1:
        return ""
    if steps[found[0] + 1].opname == "POP_TOP":
        return "uncalled"
    place = steps[found[0]].offset
    jumps = [step.argval for step in steps[: found[0]] if "JUMP" in step.opname]
    return "branch" if any(isinstance(target, int) and target > place for target in jumps) else ""


def settings_of(model):
    """What a model is compiled with, as far as it decides the training."""
    rate = round(float(model.optimizer.learning_rate), 7)
    return {"optimizer": type(model.optimizer).__name__, "learning_rate": rate, "loss": loss_name(model.loss)}


def loss_name(loss):
    # The same loss may be given as a text, a function or an object.
    name = loss if isinstance(loss, str) else getattr(loss, "name", None) or getattr(loss, "__name__", "")
    return name.replace("_", "").lower()


def same(one, other):
    return all(np.allclose(mine, yours, atol=1e-6) for mine, yours in zip(one, other, strict=True))


def joined(parts):
    return np.concatenate(parts) if parts else np.zeros((0,))
