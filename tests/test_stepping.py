"""Few steps of a model are not traced, and nobody can tell by what they give."""

import keras
import numpy as np
import pytest
import tensorflow as tf
from keras import Input, Sequential, layers
from keras.src.backend.tensorflow.trainer import TensorFlowTrainer
from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter

from autograder.student.service.datasets import shorten_pipelines
from autograder.student.service.stepping import UNTRACED, Ahead, begin_untraced

X = np.random.default_rng(1).random((32, 4)).astype("float32")
Y = np.arange(32) % 3


class Watching(layers.Layer):
    """Counts its calls: those that compute something, and those that are traced."""

    def __init__(self):
        super().__init__()
        self.computed = self.traced = 0

    def call(self, inputs):
        self.computed += tf.executing_eagerly()
        self.traced += not tf.executing_eagerly()
        return inputs


@pytest.fixture
def early(monkeypatch):
    """In force until the test ends."""
    monkeypatch.setattr(ArrayDataAdapter, "get_tf_dataset", ArrayDataAdapter.get_tf_dataset)
    for name in ("_make_function", "make_train_function", "make_test_function", "make_predict_function"):
        monkeypatch.setattr(TensorFlowTrainer, name, getattr(TensorFlowTrainer, name))
    ahead = Ahead()
    shorten_pipelines(ahead)
    begin_untraced(ahead)


def compiled(watching=None, **options):
    """A model with dropout and the same weights each time."""
    keras.utils.set_random_seed(3)
    parts = [watching] if watching else []
    dense = layers.Dense(3, activation="softmax", name="dense")
    model = Sequential([Input((4,)), *parts, layers.Dropout(0.3), dense], name="net")
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"], **options)
    if watching:
        # Keras traces a layer to learn the shape of its answer.
        watching.traced = 0
    return model


def everything(model):
    """What a model says of a short training, of an evaluation and of images, and its weights afterwards."""
    history = model.fit(X, Y, epochs=2, batch_size=16, shuffle=False, verbose=0, validation_data=(X[:8], Y[:8]))
    return (
        *history.history.values(),
        model.evaluate(X, Y, verbose=0),
        model.predict(X, verbose=0),
        *model.get_weights(),
    )


def test_the_numbers_are_those_of_traced_steps(request):
    """Losses, measures, probabilities and weights."""
    want = everything(compiled())
    request.getfixturevalue("early")
    for have, wanted in zip(everything(compiled()), want, strict=True):
        np.testing.assert_allclose(have, wanted, rtol=1e-6)


def test_few_steps_are_not_traced_and_many_are(early):
    """The number of batches of an epoch decides; a model that goes on is traced after some steps."""
    few, many = Watching(), Watching()
    compiled(few).fit(X, Y, batch_size=16, verbose=0)
    assert (few.computed, few.traced) == (2, 0)
    compiled(many).fit(X, Y, batch_size=2, verbose=0)
    assert (many.computed, many.traced > 0) == (0, True)
    on = Watching()
    model = compiled(on)
    for _ in range(2):
        model.fit(X, Y, batch_size=16, epochs=10, verbose=0)
        assert (on.computed, on.traced > 0) == (UNTRACED, True)


def test_predict_is_not_traced_for_a_few_batches(early):
    """Neither is a batch that is predicted by itself after it."""
    watching = Watching()
    model = compiled(watching)
    model.predict(X, verbose=0)
    model.predict_on_batch(X)
    assert (watching.computed, watching.traced) == (2, 0)


def test_other_data_and_other_settings_are_left_to_keras(early):
    """Data sets, generators and single batches, and models that were told how to run."""
    for data in (tf.data.Dataset.from_tensor_slices((X, Y)).batch(16), ((X, Y) for _ in range(2))):
        watching = Watching()
        compiled(watching).fit(data, verbose=0)
        assert watching.traced
    watching = Watching()
    compiled(watching).train_on_batch(X, Y)
    assert watching.traced
    model = compiled(run_eagerly=True)
    model.fit(X, Y, verbose=0)
    assert model.run_eagerly
    model = compiled(steps_per_execution=2)
    model.fit(X, Y, batch_size=16, verbose=0)
    assert not model.run_eagerly


@pytest.mark.parametrize("ask", ["fit", "evaluate", "predict"])
def test_the_number_of_batches_is_that_of_the_same_call(early, ask):
    """A model that has its step already asks for no number: the next model's data set is not taken for short arrays."""
    model, labels = compiled(), () if ask == "predict" else (Y,)
    for _ in range(2):
        getattr(model, ask)(X, *labels, verbose=0)
    watching = Watching()
    compiled(watching).fit(tf.data.Dataset.from_tensor_slices((X, Y)).batch(16), verbose=0)
    assert (watching.computed, watching.traced > 0) == (0, True)


@pytest.mark.parametrize("ask", ["fit", "evaluate", "predict"])
def test_a_step_that_fails_says_what_a_traced_one_says(ask, request):
    """Students meet the words of their own notebook."""

    def words():
        arguments = (X[:, :3],) if ask == "predict" else (X, np.zeros((32, 2)))
        with pytest.raises(Exception, match=r"\w") as caught:
            getattr(compiled(), ask)(*arguments, verbose=0)
        return type(caught.value), str(caught.value)

    want = words()
    request.getfixturevalue("early")
    assert words() == want


def test_a_model_says_of_itself_what_it_was_told(early):
    """`run_eagerly` stays what compile made it, while a step runs and afterwards."""
    seen = []
    model = compiled()
    note = keras.callbacks.LambdaCallback(on_train_batch_end=lambda batch, logs: seen.append(model.run_eagerly))
    model.fit(X, Y, callbacks=[note], verbose=0)
    assert seen == [False]
    assert not model.run_eagerly


def test_a_data_set_that_ends_in_between_ends_quietly(early):
    """A step that was made for arrays is given a data set of unknown length."""
    model = compiled()
    model.fit(X, Y, batch_size=16, verbose=0)
    history = model.fit(
        tf.data.Dataset.from_generator(
            lambda: iter([(X, Y)] * 2), output_signature=(tf.TensorSpec((32, 4)), tf.TensorSpec((32,), tf.int64))
        ),
        verbose=0,
    )
    assert len(history.history["loss"]) == 1
