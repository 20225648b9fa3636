"""The first steps of ``fit``, ``evaluate`` and ``predict`` run without being traced.

Keras traces one step of a model before it runs any, which takes as long as some ten steps. Most models of a check meet
fewer. What is computed is the same, and so are the words of a step that fails: it is traced after all.
"""

from collections.abc import Callable, Iterator
from contextlib import contextmanager
from typing import Any

# Steps of one model. Tracing one took as long as 16 steps of the lecture's CNN in `fit`, as 7 in `evaluate` and as 5 in
# `predict` (processor seconds, TensorFlow 2.21): a model that goes on is traced, and has lost little.
UNTRACED = 8

Step = Callable[[Any], Any]


class Ahead:
    """How many batches the data holds that Keras was given last: noted by the pipeline, asked where a step is made."""

    def __init__(self) -> None:
        self._batches = 0

    def note(self, batches: int) -> None:
        """Data of so many batches is about to be used."""
        self._batches = batches

    def are_few(self) -> bool:
        """Whether a number was noted, and is small; true once only."""
        batches, self._batches = self._batches, 0
        return 0 < batches <= UNTRACED


def begin_untraced(ahead: Ahead) -> None:
    """From here on, in this process."""
    import tensorflow as tf
    from keras.src.backend.tensorflow.trainer import TensorFlowTrainer

    trace: Callable[..., Step] = TensorFlowTrainer._make_function
    trace_predict = TensorFlowTrainer.make_predict_function

    def may_begin(model: Any) -> bool:
        plain = not model.run_eagerly and not model.jit_compile and model.steps_per_execution == 1
        return ahead.are_few() and plain

    def _make_function(self: Any, step_function: Step) -> Step:
        if not may_begin(self):
            return trace(self, step_function)
        with _untraced(self):
            plain = trace(self, step_function)
        steps = _Steps(lambda data: plain(iter([data])), lambda: trace(self, step_function))

        def function(iterator: Any) -> Any:
            if steps.are_traced or not isinstance(iterator, tf.data.Iterator):
                return steps.traced(iterator)
            data = iterator.get_next()
            return steps.begin(data, again=iter([data]))

        return function

    def forgetting(make: Callable[..., None]) -> Callable[..., None]:
        def make_function(self: Any, force: bool = False) -> None:
            make(self, force)
            # Where the model had its step already, nobody asked for the number.
            ahead.note(0)

        return make_function

    def make_predict_function(self: Any, force: bool = False) -> None:
        if not may_begin(self) or (self.predict_function is not None and not force):
            trace_predict(self, force)
            return

        def traced() -> Step:
            trace_predict(self, force=True)
            made: Step = self.predict_function
            return made

        with _untraced(self):
            plain = traced()
        steps = _Steps(plain, traced)

        def function(data: Any) -> Any:
            return steps.traced(data) if steps.are_traced else steps.begin(data, again=data)

        self.predict_function = function

    TensorFlowTrainer._make_function = _make_function
    TensorFlowTrainer.make_train_function = forgetting(TensorFlowTrainer.make_train_function)
    TensorFlowTrainer.make_test_function = forgetting(TensorFlowTrainer.make_test_function)
    TensorFlowTrainer.make_predict_function = make_predict_function


class _Steps:
    """One model's step, untraced at first."""

    def __init__(self, plain: Step, trace: Callable[[], Step]) -> None:
        self._plain, self._trace = plain, trace
        self._left = UNTRACED
        self._traced: Step | None = None

    @property
    def are_traced(self) -> bool:
        return not self._left or self._traced is not None

    @property
    def traced(self) -> Step:
        if self._traced is None:
            self._traced = self._trace()
        return self._traced

    def begin(self, data: Any, again: Any) -> Any:
        """One step untraced; traced, with ``again``, where it fails: a traced one fails in other words."""
        self._left -= 1
        try:
            return self._plain(data)
        # Whatever a layer, a loss or a metric raises.
        except Exception:
            return self.traced(again)


@contextmanager
def _untraced(model: Any) -> Iterator[None]:
    """Steps made meanwhile are not traced; a model says of itself what it was told."""
    model._run_eagerly = True
    try:
        yield
    finally:
        model._run_eagerly = False
