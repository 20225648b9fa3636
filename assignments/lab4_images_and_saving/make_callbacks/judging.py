"""Judge callbacks by what they write while a scripted training runs."""

import re
from contextlib import AbstractContextManager
from dataclasses import dataclass
from functools import partial
from typing import Any

from autograder.student.checks.answers import as_dict, as_text
from autograder.student.checks.failures import fail
from autograder.student.checks.reports import as_file, as_flag, as_list
from autograder.student.checks.situations import told_apart

Measures = dict[str, list[float]]
# What ModelCheckpoint watches where nothing is given has words of its own.
MONITORS = {"val_loss": "callbacks.default_monitor"}
# TensorBoard writes a log of the training and one of the validation.
MAX_LOGS = 4

# Places by which it shows whether a path is made of an argument.
ELSEWHERE = ("notes/second", "kept.weights.h5")
# What time.time() gives.
LONG_NUMBER = re.compile(r"\d{9,}(?:\.\d+)?")
# Callbacks that leave the training as it is.
RECORDING = frozenset(["TensorBoard", "ModelCheckpoint", "CSVLogger", "History", "ProgbarLogger"])


@dataclass(frozen=True)
class Checkpoint:
    """What the probe says of a ModelCheckpoint; see its ``train``."""

    path: str
    monitor: str
    best_only: bool
    threshold: bool
    by_batch: bool
    whole_model: bool


# Measures as in a training that goes on for too long. Every mistake keeps another epoch: the best val_accuracy is in
# epoch 3, its worst in 2, the best val_loss in 4, its worst in 1, the best accuracy in 6, and the best loss in the last
# one, which also stays where every epoch is saved.
LECTURE: Measures = {
    "val_accuracy": [0.6, 0.5, 0.9, 0.7, 0.8, 0.75, 0.72, 0.7, 0.65],
    "val_loss": [0.9, 0.8, 0.7, 0.2, 0.5, 0.55, 0.6, 0.62, 0.65],
    "accuracy": [0.6, 0.7, 0.8, 0.85, 0.9, 0.97, 0.95, 0.94, 0.93],
    "loss": [0.9, 0.8, 0.7, 0.6, 0.5, 0.4, 0.3, 0.25, 0.2],
}

# The best epoch is the first; saving whenever the value rises keeps the fifth. A limit that keeps the fifth epoch of
# LECTURE keeps the third of these.
FALLING: Measures = LECTURE | {"val_accuracy": [0.95, 0.9, 0.85, 0.1, 0.2, 0.15, 0.12, 0.11, 0.1]}


def trained(
    probe: Any,
    reader: Any,
    measures: Measures,
    log_dir: str,
    checkpoint_path: str,
    others: tuple[str, str] | None = None,
) -> dict[str, Any]:
    """Train with the student's callbacks; fails unless they are a list of callbacks.

    Returns:
        ``events`` (how many events with measures lie under ``log_dir``), ``elsewhere`` (names of files where ``others``
        points), ``changed`` (what of the training was changed), ``written`` (whether there is a checkpoint),
        ``epoch`` (whose weights it holds: 0 for others, None where it holds none), ``asked`` (the arguments),
        ``again`` (trains with other places), and what the probe says of the callbacks: ``kinds``, ``log_dirs``,
        ``checkpoints``.
    """
    report = as_dict(probe.train(measures=measures, log_dir=log_dir, checkpoint_path=checkpoint_path, others=others))
    items = report.get("items")
    if items is None:
        if report.get("method"):
            fail("callbacks.result_of_a_method", received=as_text(report["method"]))
        fail(
            "answer.none" if report.get("type") == "NoneType" else "callbacks.not_a_list",
            received=report.get("type"),
        )
    others_found = [item for item in as_list(items, str) if item != "callback"]
    if others_found:
        fail(
            "callbacks.not_made" if others_found[0] == "class" else "callbacks.not_callbacks", received=others_found[0]
        )
    if not items:
        fail("callbacks.empty")
    logs = [as_file(file) for name, file in as_dict(report["logs"]).items() if "tfevents" in str(name)]
    checkpoint = None if report["checkpoint"] is None else as_file(report["checkpoint"])
    return {
        "events": sum(reader.measures(file=file) or 0 for file in logs[:MAX_LOGS]),
        "elsewhere": as_list(report["elsewhere"], str),
        "changed": as_list(report["changed"], str),
        "asked": (log_dir, checkpoint_path),
        "again": partial(trained, probe, reader, measures),
        "kinds": as_list(report["kinds"], str),
        "log_dirs": as_list(report["log_dirs"], str),
        "checkpoints": [_checkpoint(as_dict(one)) for one in as_list(report["checkpoints"])],
        "written": checkpoint is not None,
        "epoch": checkpoint and reader.epoch(file=checkpoint, epochs=len(measures["loss"])),
    }


def require_events(report: dict[str, Any]) -> None:
    """Fail unless TensorBoard wrote events under log_dir, with words for where it wrote."""
    if report["events"]:
        return
    if not report["log_dirs"]:
        fail("callbacks.no_tensorboard")
    log_dir, checkpoint_path = report["asked"]
    place = report["log_dirs"][0]
    if place == checkpoint_path:
        fail("callbacks.arguments_swapped")
    if place == log_dir:
        fail("callbacks.no_events")
    # A name written down may begin like one log_dir, and not like another.
    glued = all(_continues(*one) for one in ((place, log_dir), *_elsewhere(report, "log_dirs")))
    # A time stamp is another one at each run.
    fail("callbacks.log_dir_glued" if glued else "callbacks.other_log_dir", received=LONG_NUMBER.sub("…", place))


def _continues(place: str, log_dir: str) -> bool:
    """Whether a path goes on behind ``log_dir`` without a separator."""
    return place.startswith(log_dir) and place[len(log_dir) :][:1] not in ("", "/", "\\")


def _elsewhere(report: dict[str, Any], of: str) -> list[tuple[str, str]]:
    """Where the callbacks write, beside where they should, in a training whose two places have other names."""
    again = report["again"](*ELSEWHERE)
    places = again["log_dirs"] if of == "log_dirs" else [one.path for one in again["checkpoints"]]
    return [(places[0] if places else "", ELSEWHERE[of == "checkpoints"])]


def require_weights(report: dict[str, Any]) -> None:
    """Fail unless a file with weights lies at checkpoint_path, with words for what was saved in its place."""
    checkpoints = report["checkpoints"]
    if report["epoch"] is None and any(one.by_batch for one in checkpoints):
        fail("callbacks.save_freq")
    if not report["written"]:
        if not checkpoints:
            fail("callbacks.checkpoint_missing")
        if report["asked"][1] not in [one.path for one in checkpoints]:
            path = checkpoints[0].path
            both = ((path, report["asked"][1]), *_elsewhere(report, "checkpoints"))
            glued = any(all(end(*one) for one in both) for end in (str.startswith, str.endswith))
            fail("callbacks.path_glued" if glued else "callbacks.other_path", received=path)
        fail("callbacks.threshold" if any(one.threshold for one in checkpoints) else "callbacks.no_checkpoint")
    if report["epoch"] is None:
        whole = any(one.whole_model and one.path == report["asked"][1] for one in checkpoints)
        fail("callbacks.whole_model" if whole else "callbacks.not_weights")


def require_best_epoch(report: dict[str, Any], measures: Measures) -> None:
    """Fail unless the weights kept are those of the epoch with the highest val_accuracy."""
    require_weights(report)
    epoch, checkpoints = report["epoch"], report["checkpoints"]
    best = {name: (_lowest if "loss" in name else _highest)(values) for name, values in measures.items()}
    worst = {name: (_highest if "loss" in name else _lowest)(values) for name, values in measures.items()}
    if epoch == best["val_accuracy"]:
        return
    if any(one.by_batch for one in checkpoints):
        fail("callbacks.save_freq")
    # What a training that was stopped has kept says nothing of the measure that was watched.
    if "epochs" in report["changed"]:
        fail("callbacks.ends_early", received=changing(report))
    for one in checkpoints:
        if one.monitor not in measures:
            fail("callbacks.unknown_monitor", received=one.monitor)
        if one.best_only and one.monitor != "val_accuracy":
            if epoch == best[one.monitor]:
                fail(MONITORS.get(one.monitor, "callbacks.other_monitor"), received=one.monitor)
            if epoch == worst[one.monitor]:
                fail("callbacks.worst_of_another", received=one.monitor)
    if epoch == len(measures["val_accuracy"]):
        every = bool(checkpoints) and not any(one.best_only for one in checkpoints)
        fail("callbacks.every_epoch" if every else "callbacks.last_epoch")
    fail("callbacks.worst_epoch" if epoch == worst["val_accuracy"] else "callbacks.other_epoch")


def conditions_named(
    probe: Any, reader: Any, report: dict[str, Any], measures: Measures
) -> AbstractContextManager[None]:
    """Name the condition for saving where the block fails because another epoch than the best is kept."""
    conditions = {
        "callbacks.better_than_before": lambda: _writes_at_each_rise(probe, reader, report, measures),
        "callbacks.fixed_limit": lambda: _writes_above_a_limit(probe, reader, report, measures),
    }
    return told_apart({"callbacks.other_epoch": conditions})


def _writes_at_each_rise(probe: Any, reader: Any, report: dict[str, Any], measures: Measures) -> bool:
    """Whether weights are kept of the last epoch that was better than the one before, in another training, too."""

    def last_rise(accuracies: list[float]) -> int:
        return max(at + 1 for at in range(1, len(accuracies)) if accuracies[at] > accuracies[at - 1])

    if report["epoch"] != last_rise(measures["val_accuracy"]):
        return False
    again = trained(probe, reader, FALLING, *report["asked"])
    return bool(again["epoch"] == last_rise(FALLING["val_accuracy"]))


def _writes_above_a_limit(probe: Any, reader: Any, report: dict[str, Any], measures: Measures) -> bool:
    """Whether weights are kept of the last epoch above one and the same limit, in two trainings."""

    def limits(accuracies: list[float], epoch: int) -> tuple[float, float]:
        """Least and greatest limit that only this epoch and earlier ones are above."""
        return max(accuracies[epoch:], default=0), accuracies[epoch - 1]

    again = trained(probe, reader, FALLING, *report["asked"])
    if not report["epoch"] or not again["epoch"]:
        return False
    pairs = ((measures, report["epoch"]), (FALLING, again["epoch"]))
    lows, highs = zip(*(limits(one["val_accuracy"], epoch) for one, epoch in pairs), strict=True)
    return max(lows) < min(highs)


def require_unchanged(report: dict[str, Any]) -> None:
    """Fail unless the callbacks left the training and the model as they are."""
    if changed := report["changed"]:
        code = "callbacks.ends_early" if set(changed) == {"epochs"} else "callbacks.changes_training"
        fail(code, received=changing(report))


def changing(report: dict[str, Any]) -> str:
    """The class of a callback that does more than record."""
    return next((kind for kind in report["kinds"] if kind not in RECORDING), "callback")


def _checkpoint(told: dict[str, Any]) -> Checkpoint:
    path, monitor = as_text(told["path"]), as_text(told["monitor"])
    flags = {name: as_flag(told[name]) for name in ("best_only", "threshold", "by_batch", "whole_model")}
    return Checkpoint(path, monitor, **flags)


def _highest(values: list[float]) -> int:
    return values.index(max(values)) + 1


def _lowest(values: list[float]) -> int:
    return values.index(min(values)) + 1
