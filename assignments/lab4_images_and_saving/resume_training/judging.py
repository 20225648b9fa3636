"""Let the student's function resume a training, and judge what the model has seen, learnt and measured."""

from functools import lru_cache
from typing import Any

import numpy as np

from autograder.student.checks.answers import as_array, as_dict, as_history, as_number, as_text
from autograder.student.checks.failures import StudentFailed, fail
from autograder.student.checks.reports import as_flag, as_list, as_samples
from autograder.student.text import Text
from autograder.student.transport.values import History

from ..judging import file_of

# No multiple of a usual batch size, and more than one batch of 64.
COUNT = 70
# What the model is compiled with: never what a student would compile it with anew.
OPTIMIZER = ("Adam", 0.002)
# A loss of the History is a mean over an epoch's batches: it lies between those before and after, or near them.
SLACK = 0.5
# What was done with weights -> why the training did not start from the checkpoint; the first that happened says it.
NOT_LOADED = {
    "load": "resume.loaded_late",
    "load failed": "resume.error_hidden",
    "load elsewhere": "resume.loaded_elsewhere",
}
# How the function holds load_weights, which it never called -> why not.
NOT_CALLED = {"branch": "resume.load_skipped", "uncalled": "resume.load_without_parentheses"}
# Option of fit -> the code for images that it holds back.
HELD_BACK = {"validation_split": "resume.validation_split", "steps_per_epoch": "resume.steps_per_epoch"}
# What a model is compiled with, as the probe calls it -> as a message does.
SETTINGS = {
    "optimizer": Text(ko="옵티마이저", en="optimizer"),
    "learning_rate": Text(ko="학습률", en="learning rate"),
    "loss": Text(ko="손실 함수", en="loss"),
}
# What Python says where load_weights or compile is taken for a function that gives the model.
FIT_ON_NONE = "'NoneType' object has no attribute 'fit'"
# Two epochs with batches of 70 and the smallest learning rate lower the loss by more than this.
LEAST_PROGRESS = 1e-4


@lru_cache(maxsize=8)
def data(seed: int) -> tuple[np.ndarray, np.ndarray, list[np.ndarray]]:
    """Images (70, 4, 4, 1) float32, all different; one-hot labels (70, 10); the checkpoint's weights.

    The weights are those of a dense layer for each pixel by itself, and of one for all: kernel and bias of each.
    """
    rng = np.random.default_rng(seed)
    x = (rng.random((COUNT, 4, 4, 1)) * 5).astype("float32")
    y = np.eye(10, dtype="float32")[rng.integers(0, 10, COUNT)]
    dense = [rng.normal(0, 0.2, (16, 10)), rng.normal(0, 0.2, 10)]
    return x, y, [part.astype("float32") for part in (np.full((1, 1), 0.9), np.full(1, 0.1), *dense)]


@lru_cache(maxsize=8)
def checkpoint_file(seed: int) -> bytes:
    """The content of the checkpoint's file."""
    from keras import Input, Sequential, layers

    model = Sequential([Input((4, 4, 1)), layers.Dense(1), layers.Flatten(), layers.Dense(10, activation="softmax")])
    model.set_weights(data(seed)[2])
    return file_of(model.save_weights, ".weights.h5")


def resumed(
    probe: Any,
    seed: int,
    epochs: int | None,
    path: str = "trained.weights.h5",
    optimizer: tuple[str, float] = OPTIMIZER,
) -> dict[str, Any]:
    """What happened when the student's function resumed a training: the report of the probe's ``resume``.

    Args:
        seed: of the data and the checkpoint.
        epochs: None leaves the argument out.
        path: of the checkpoint.
        optimizer: what the model is compiled with: class name and learning rate.

    Returns:
        ``returned``, ``x``, ``y``, ``at_checkpoint`` (a list of bools), ``clone_at_checkpoint`` (the same of models
        cloned from the given one), ``weights`` (as in ``data``, afterwards), ``recompiled`` (texts), ``changed``,
        ``frozen``, ``written`` and ``events`` (texts) and ``options`` (numbers that fit was given, by name).
    """
    x, y, weights = data(seed)
    file = np.frombuffer(checkpoint_file(seed), dtype="uint8")
    try:
        report = as_dict(probe.resume(x=x, y=y, file=file, path=path, epochs=epochs, optimizer=optimizer))
    except StudentFailed as problem:
        if FIT_ON_NONE in str(problem.facts.get("text", "")):
            fail("resume.fit_on_none")
        raise
    after = as_list(report["weights"], count=len(weights))
    return report | {
        "x": as_samples(report["x"]),
        "y": as_samples(report["y"]),
        "at_checkpoint": as_list(report["at_checkpoint"], bool),
        "clone_at_checkpoint": as_list(report["clone_at_checkpoint"], bool),
        "weights": [as_array(have, want.shape) for have, want in zip(after, weights, strict=True)],
        "recompiled": as_list(report["recompiled"], str),
        "changed": as_flag(report["changed"]),
        "frozen": as_flag(report["frozen"]),
        "written": as_text(report["written"]),
        "events": as_list(report["events"], str),
        "options": {name: as_number(value) for name, value in as_dict(report["options"]).items()},
    }


def require_epochs(report: dict[str, Any], epochs: int) -> None:
    """Fail unless the History holds one value for each epoch asked for, and no more trainings were started."""
    losses, options = as_history(report["returned"]).get("loss", ()), report["options"]
    events, skipped = report["events"], int(options.get("initial_epoch", 0))
    fits = events.count("fit")
    if skipped and len(losses) == max(epochs - skipped, 0):
        fail("resume.initial_epoch", received=skipped)
    if len(losses) == epochs and (fits < 2 or len(report["x"]) <= epochs * COUNT):
        return
    if fits > 1:
        last = len(events) - 1 - events[::-1].index("fit")
        if "load" in events[events.index("fit") : last]:
            fail("resume.reloads")
        fail("resume.several_fits")
    asked = int(options.get("epochs", 1)) - skipped
    if fits and asked != epochs:
        fail("resume.other_epochs", received=asked)
    fail("resume.epochs", received=len(losses))


def require_as_compiled(report: dict[str, Any]) -> None:
    """Fail unless the model trained with the optimizer and the loss that it was compiled with."""
    if report["recompiled"]:
        if "compile" in report["events"]:
            fail("resume.compiled_again")
        name = report["recompiled"][0]
        fail("resume.recompiled", received=SETTINGS.get(name, name))


def require_start(report: dict[str, Any]) -> None:
    """Fail unless the first training step of the given model began with the checkpoint's weights."""
    steps, clone = report["at_checkpoint"], report["clone_at_checkpoint"]
    if steps and steps[0]:
        return
    if not steps:
        if clone:
            fail("resume.copy_trained" if clone[0] else "resume.copy_starts_anew")
        fail("resume.not_trained")
    events = report["events"]
    before = events[: events.index("fit")] if "fit" in events else events
    if "save" in before:
        fail("resume.overwritten")
    if "load" in before:
        fail("resume.changed_after_loading")
    for event, code in NOT_LOADED.items():
        if event in events:
            fail(code)
    fail(NOT_CALLED.get(report["written"], "resume.never_loaded"))


def require_learning(report: dict[str, Any], seed: int) -> None:
    """Fail unless the model went on learning from the checkpoint, and the History holds the losses of that."""
    steps, x, y, checkpoint = report["at_checkpoint"], report["x"], report["y"], data(seed)[2]
    if x.shape[1:] != (4, 4, 1) or y.shape != (len(x), 10):
        fail("resume.not_all_data")
    # Seen from outside: the weights that came back fit what was trained on better than the checkpoint's.
    if all(steps) or loss_with(report["weights"], x, y) >= loss_with(checkpoint, x, y) - LEAST_PROGRESS:
        trained = report["events"]
        if "fit" in trained and "load" in trained[trained.index("fit") :]:
            fail("resume.loaded_again")
        fail("resume.frozen" if report["frozen"] else "resume.nothing_learnt")
    if any(steps[1:]):
        fail("resume.reloads")
    if any(np.array_equal(after, before) for after, before in zip(report["weights"], checkpoint, strict=True)):
        fail("resume.partly_frozen")
    # A training with another loss has a check and words of its own.
    if not report["recompiled"]:
        _require_own_losses(report, checkpoint)


def require_all_data(report: dict[str, Any], seed: int, epochs: int) -> None:
    """Fail unless every epoch saw every image once, as it was given and with its own label."""
    x, y, (want_x, want_y, _) = report["x"], report["y"], data(seed)
    if len(x) < epochs * COUNT:
        # Whole epochs are absent, unless each saw a part of the images only.
        if len(x) % COUNT == 0:
            require_epochs(report, epochs)
        code = next(
            (code for name, code in HELD_BACK.items() if report["options"].get(name)), "resume.part_of_the_data"
        )
        fail(code, received=len(x) // epochs, count=COUNT)
    if len(x) > epochs * COUNT:
        fail("resume.data_repeated", received=len(x) // epochs, count=COUNT)
    if x.shape[1:] != want_x.shape[1:] or y.shape != (len(x), *want_y.shape[1:]):
        fail("resume.not_all_data")
    for at in range(0, len(x), COUNT):
        _require_epoch(x[at : at + COUNT], y[at : at + COUNT], want_x, want_y)


def loss_with(weights: list[np.ndarray], x: np.ndarray, y: np.ndarray) -> float:
    """The mean categorical cross-entropy on images (n, 4, 4, 1) and one-hot labels of a model with these weights."""
    scale, shift, kernel, bias = weights
    scores = (x.astype("float64") * scale + shift).reshape(len(x), -1) @ kernel + bias
    scores -= scores.max(axis=1, keepdims=True)
    return float(np.mean(np.log(np.exp(scores).sum(axis=1)) - scores[y.astype(bool)]))


def _require_own_losses(report: dict[str, Any], checkpoint: list[np.ndarray]) -> None:
    """Fail unless each loss of the History lies between what the model measures before and after, or near them."""
    returned = report["returned"]
    if not isinstance(returned, History):
        return
    before, after = (loss_with(weights, report["x"], report["y"]) for weights in (checkpoint, report["weights"]))
    low, high = min(before, after) * (1 - SLACK), max(before, after) * (1 + SLACK)
    if not all(low <= loss <= high for loss in as_history(returned).get("loss", ())):
        fail("resume.other_history")


def _require_epoch(x: np.ndarray, y: np.ndarray, want_x: np.ndarray, want_y: np.ndarray) -> None:
    have, want = _order(x), _order(want_x)
    if not np.allclose(x[have], want_x[want], rtol=1e-4):
        # Every image may be there, by another scale: then the order of the images is still the same.
        scale = x.max() / want_x.max()
        if np.allclose(x[have], want_x[want] * scale, rtol=1e-3):
            fail("resume.other_images")
        known = {image.tobytes() for image in want_x}
        fail("resume.drawn_again" if all(image.tobytes() in known for image in x) else "resume.not_all_data")
    if not np.allclose(y[have], want_y[want]):
        fail("resume.labels_mixed")


def _order(images: np.ndarray) -> np.ndarray:
    return np.lexsort(images.reshape(len(images), -1).T)
