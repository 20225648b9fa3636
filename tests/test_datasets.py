"""The short pipeline gives Keras's batches: sizes, pairs and numbers, for ``fit``, ``evaluate`` and ``predict``."""

import numpy as np
import pytest
from keras import Input, Sequential, layers
from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter

from autograder.student.service.datasets import SMALL, shorten_pipelines
from autograder.student.service.stepping import Ahead


@pytest.fixture
def short(monkeypatch):
    """``get_tf_dataset`` of before; the short pipeline is in force until the test ends."""
    original = ArrayDataAdapter.get_tf_dataset
    monkeypatch.setattr(ArrayDataAdapter, "get_tf_dataset", original)
    shorten_pipelines(Ahead())
    assert ArrayDataAdapter.get_tf_dataset is not original
    return original


def batches(dataset):
    """The batches as arrays."""
    return [[np.asarray(part) for part in batch] for batch in dataset]


@pytest.mark.parametrize("count", [1, 31, 32, 33, 100])
def test_batches_are_those_of_keras(short, count):
    """The same samples in the same batches, weights included, also where the last batch is a part."""
    x, y = np.arange(count * 2.0).reshape(count, 2), np.arange(count)
    adapter = ArrayDataAdapter(x, y, sample_weight=y / 2, batch_size=32)
    have, want = batches(adapter.get_tf_dataset()), batches(short(adapter))
    assert len(have) == len(want) == -(-count // 32)
    for mine, theirs in zip(have, want, strict=True):
        assert [part.dtype for part in mine] == [part.dtype for part in theirs]
        assert all(map(np.array_equal, mine, theirs))


def test_shuffled_batches_hold_every_sample_once_an_epoch(short):
    """Pairs stay together, every epoch has its own order, and batches keep their sizes."""
    x = np.arange(70.0).reshape(70, 1)
    dataset = ArrayDataAdapter(x, x[:, 0] * 3, batch_size=32, shuffle=True).get_tf_dataset()
    epochs = [batches(dataset), batches(dataset)]
    orders = []
    for epoch in epochs:
        assert [len(part) for part, _ in epoch] == [32, 32, 6]
        orders.append(np.concatenate([part[:, 0] for part, _ in epoch]))
        assert np.array_equal(orders[-1] * 3, np.concatenate([part for _, part in epoch]))
    assert sorted(orders[0]) == sorted(orders[1]) == x[:, 0].tolist()
    assert not np.array_equal(*orders)


def test_large_data_and_other_shuffling_are_left_to_keras(short):
    """What is not small, shuffled by batches or empty takes Keras's own way."""
    for adapter in (
        ArrayDataAdapter(np.zeros((SMALL + 1, 1))),
        ArrayDataAdapter(np.zeros((64, 1)), batch_size=32, shuffle="batch"),
    ):
        ours, theirs = adapter.get_tf_dataset(), short(adapter)
        assert type(ours) is type(theirs)
        assert "Prefetch" in type(ours).__name__


def test_no_thread_tunes_a_short_pipeline(short):
    """Where the processor is busy, the end of a call would wait for that thread for some 17 ms."""
    dataset = ArrayDataAdapter(np.zeros((4, 1)), batch_size=2, shuffle=True).get_tf_dataset()
    assert dataset.options().autotune.enabled is False


def test_fit_evaluate_and_predict_say_what_they_said(short, monkeypatch):
    """One model, both pipelines: the same history, measures and outputs."""
    rng = np.random.default_rng(4)
    x, y = rng.random((50, 3)), rng.integers(0, 2, 50)
    said = []
    for pipeline in (ArrayDataAdapter.get_tf_dataset, short):
        monkeypatch.setattr(ArrayDataAdapter, "get_tf_dataset", pipeline)
        model = Sequential([Input((3,)), layers.Dense(2, activation="softmax", kernel_initializer="ones")])
        model.compile("sgd", "sparse_categorical_crossentropy", metrics=["accuracy"])
        history = model.fit(x, y, epochs=2, batch_size=16, shuffle=False, validation_data=(x[:9], y[:9]), verbose=0)
        said.append([*history.history.values(), model.evaluate(x, y, verbose=0), model.predict(x[:1], verbose=0)])
    for ours, theirs in zip(*said, strict=True):
        assert np.allclose(ours, theirs, atol=1e-6)
