"""Labs 2 and 5: code that does nothing and reports that are made up earn next to nothing."""

from pathlib import Path

import numpy as np
import pytest

from autograder.student.checking.modules import load_module
from autograder.student.course.load import PROJECT

LAB2, LAB5 = "lab2_mnist_cnn", "lab5_debugging"
cross = load_module(PROJECT / "assignments" / LAB2 / "stages.py").cross
IMPROVED = load_module(PROJECT / "assignments" / LAB5 / "build_improved_model" / "judging.py")
carriers, is_linear, shares = IMPROVED.carriers, IMPROVED.is_linear, IMPROVED.shares
all_ways_lead_through = IMPROVED.all_ways_lead_through

NOTHING_2 = """
import keras
import numpy as np

def reshape_images(images): return np.zeros((len(images), 28, 28, 1), images.dtype)
def scale_images(images): return images * 1.0
def one_hot(labels): return np.zeros((len(labels), 10))
def build_cnn():
    inputs = keras.Input((28, 28, 1))
    return keras.Model(inputs, keras.layers.Dense(10, "softmax")(keras.layers.Flatten()(inputs)))
def build_pooled_cnn(): return build_cnn()
def compile_for_one_hot(model):
    model.compile("adam")
    return model
def compile_for_integers(model): return model
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    history = keras.callbacks.History()
    history.history = dict.fromkeys(("loss", "accuracy", "val_loss", "val_accuracy"), [0.5] * epochs)
    return history
def prepare_images(images): return images
"""
IDENTITIES_2 = """
def reshape_images(images): return images
scale_images = one_hot = compile_for_one_hot = compile_for_integers = prepare_images = reshape_images
def build_cnn(): return None
def build_pooled_cnn(): return None
def train(model, x_train, y_train, x_test, y_test, epochs=3): return model
"""
NOTHING_5 = """
import keras
import numpy as np

def predict_seven(model, path):
    model.predict(np.zeros((1, 28, 28, 1)), verbose=0)
    return np.full((1, 10), 0.1)
def build_improved_model():
    inputs = keras.Input((28, 28, 1))
    return keras.Model(inputs, keras.layers.Dense(10, "softmax")(keras.layers.Flatten()(inputs)))
"""
# No exercise is done: what the probes report is made up from their own arguments.
FORGED = """
import keras
import numpy as np
from autograder.student.service.service import Service

def compile_for_one_hot(): return None
def compile_for_integers(): return None
def train(): return None
def predict_seven(): return None
def build_improved_model(): return None

def made_up(function, k):
    if function == "compile_and_measure":
        layers = [keras.layers.Flatten(), keras.layers.Dense(10, "softmax")]
        model = keras.Sequential([keras.Input((6, 6, 1)), *layers])
        model.set_weights(k["weights"])
        model.compile("adam", "mse")
        return {"returned": model, "given_is_compiled": True, "loss": 0.5, "other_loss": 0.5,
                "measures": {"loss": 0.5, "accuracy": 0.9}, "other_measures": {}, "measures_of_sure": {},
                "loss_given": True, "metric_given": True, "odd_loss_weights": False, "ordinary": True}
    if function == "compile_and_train":
        return [w * 0.9 for w in k["weights"]]
    if function == "train_and_record":
        n = k["epochs"] or 3
        history = keras.callbacks.History()
        history.history = dict.fromkeys(("loss", "accuracy", "val_loss", "val_accuracy"), [0.5] * n)
        double = {name: np.concatenate([k[name]] * n) for name in ("x_train", "y_train", "x_test", "y_test")}
        return {"returned": history, "fits": 1, "fits_of_others": 0, "asked": n, "epochs": n, "split": False,
                "initial_epoch": 0, "batch_size": 0, "steps": False, "evaluated": False, "recompiled": False,
                "arguments_changed": False,
                "weights": [w / 2 for w in k["weights"]],
                "counts": np.ones(n * len(k["x_train"])), "sizes": [len(k["x_train"])] * n, "rates": [0.001] * n,
                "trained_x": double["x_train"], "trained_y": double["y_train"],
                "tested_x": double["x_test"], "tested_y": double["y_test"]}
    if function == "play_epochs":
        n = k["epochs"] or 3
        history = keras.callbacks.History()
        history.history = {"loss": [0.5] * n}
        return {"returned": history, "asked": n, "initial_epoch": 0, "batch_size": 0, "recompiled": False,
                "arguments_changed": False, "plain": True}
    if function == "count_samples":
        return len(k["x_train"])
    if function == "predict_file":
        seen = k["image"].reshape(1, 28, 28, 1) / 255
        uniform = np.full((1, 10), 0.1)
        return {"answer": uniform, "asked": (1, 28, 28, 1), "seen": seen, "outputs": uniform, "pixels": k["image"]}
    if function == "train":
        inputs = keras.Input((28, 28, 1))
        x = keras.layers.Flatten()(keras.layers.Conv2D(4, 3, activation="relu")(inputs))
        return keras.Model(inputs, keras.layers.Dense(10, "softmax")(x))

Service._probe = lambda self, message, keywords, encoder: self._answer(
    made_up(message["function"], keywords), encoder)
class Patch:
    Service._probe = lambda self, message, keywords, encoder: self._answer(
        made_up(message["function"], keywords), encoder)
"""


@pytest.mark.parametrize(
    ("source", "lab", "names", "most"),
    [
        (NOTHING_2, LAB2, None, 0.5),
        (IDENTITIES_2, LAB2, None, 0.5),
        (NOTHING_5, LAB5, ("predict_seven", "build_improved_model"), 0.0),
        (FORGED, LAB2, ("compile_for_one_hot", "compile_for_integers", "train"), 1.5),
        (FORGED, LAB5, ("predict_seven", "build_improved_model"), 0.5),
    ],
    ids=["constants_2", "identities_2", "constants_5", "forged_2", "forged_5"],
)
def test_what_does_nothing_earns_next_to_nothing(grader, assignments, source, lab, names, most):
    """Constants, identity functions, models of another kind, and reports that a submission makes up."""
    names = names or [exercise.name for exercise in assignments[lab].exercises]
    results = grader.grade(source, *names, lab=lab)
    scores = {name: result.score for name, result in results.items()}
    assert sum(scores.values()) <= most, scores
    assert not any(result.status == "error" for result in results.values())


def test_the_forged_reports_reach_the_checks(grader):
    """The forgery above is at work: the checks read numbers that it made up."""
    checks = grader.checks(FORGED, "compile_for_one_hot")
    assert checks["test_returns_the_compiled_model"].status == "passed"
    assert checks["test_loss_is_cross_entropy"].code == "compile.other_loss"


def model_with(branch):
    """A dense net on the image, with what ``branch`` makes of the image beside it."""
    from keras import Input, Model, layers

    inputs = Input((28, 28, 1))
    dense = layers.Dense(16, activation="relu")(layers.Flatten()(inputs))
    joined = layers.Concatenate()([dense, layers.Flatten()(branch(inputs))])
    return cross(Model(inputs, layers.Dense(10, activation="softmax")(joined)))


def test_a_way_past_the_convolutions_is_found():
    """A dense net beside a convolution is one; a chain of layers has none, nor has a residual block behind one."""
    from keras import Input, Model, layers

    beside = model_with(lambda x: layers.Conv2D(4, 3)(x))
    assert not all_ways_lead_through(beside, {node.name for node in carriers(beside)})
    inputs = Input((28, 28, 1))
    x = layers.Conv2D(4, 3, padding="same", activation="relu")(inputs)
    x = layers.Add()([x, layers.Conv2D(4, 3, padding="same")(x)])
    behind = cross(Model(inputs, layers.Dense(10, activation="softmax")(layers.Flatten()(x))))
    assert all_ways_lead_through(behind, {node.name for node in carriers(behind)})


def test_what_decides_the_answer_is_told_from_what_stands_beside_it():
    """With the other branch's last weights at zero, one branch has all the say."""
    from keras import layers, utils

    # Of some drawings of weights, the constant output without a branch is by chance the same digit.
    utils.set_random_seed(2)
    images = np.random.default_rng(1).random((40, 28, 28, 1)).astype("float32")
    for silent, expected in (("dense", (1.0, 0.0)), ("convolution", (0.0, 1.0))):
        model = model_with(lambda x: layers.Conv2D(4, 3, activation="relu")(x))
        kernel, bias = model.weights[-2:]
        kernel = kernel * 20
        kernel[:16] *= silent != "dense"
        kernel[16:] *= silent != "convolution"
        model.weights[-2:] = [kernel.astype("float32"), bias]
        model.witness = None
        outputs = model.outputs(images)
        labels = outputs.argmax(axis=1)
        names = {node.name for node in carriers(model)}
        alone, without = shares(model, names, images, labels)
        assert (alone > without) == (expected[0] > expected[1]), (silent, alone, without)


def test_frozen_and_narrow_convolutions_carry_nothing():
    """Frozen ones, 1x1 and 1x2 ones, and one with a kernel as large as the image."""
    from keras import layers

    for branch in (
        lambda x: layers.Conv2D(4, 3, trainable=False)(x),
        lambda x: layers.Conv2D(4, 1)(x),
        lambda x: layers.Conv2D(4, (1, 2))(x),
        lambda x: layers.Conv2D(4, 28)(x),
    ):
        assert carriers(model_with(branch)) == []


def test_a_convolution_behind_a_dense_layer_carries_nothing():
    """Beside one that sees the image, one that sees what was flattened before does not count."""
    from keras import layers

    def branch(x):
        late = layers.Reshape((28, 28, 1))(layers.Dense(784)(layers.Flatten()(x)))
        return layers.Concatenate()([layers.Conv2D(2, 3, name="early")(x), layers.Conv2D(2, 3, name="late")(late)])

    assert [node.name for node in carriers(model_with(branch))] == ["early"]


def unused_convolutions(model):
    """Whether none of its convolutions has a say."""
    return IMPROVED.unused(model, IMPROVED.names_of(IMPROVED.convolutions(model)))


def chain(*layers_between, **last):
    """A Sequential of these layers, Flatten and Dense 10 softmax."""
    from keras import Input, Sequential, layers

    output = layers.Dense(10, activation="softmax", **last)
    return cross(Sequential([Input((28, 28, 1)), *layers_between, layers.Flatten(), output]))


def test_a_zero_at_the_start_hides_no_connection():
    """An output layer that starts at zero, or a gamma of zero, is no disconnected convolution."""
    from keras import layers

    def convolution():
        return layers.Conv2D(4, 3, activation="relu")

    assert not unused_convolutions(chain(convolution(), kernel_initializer="zeros"))
    assert not unused_convolutions(chain(convolution(), layers.BatchNormalization(gamma_initializer="zeros")))
    assert unused_convolutions(chain(convolution(), layers.Rescaling(0.0)))


def test_a_linear_model_is_told_from_every_network_with_an_activation():
    """Convolutions, poolings of means and dense layers alone stay linear, whatever their weights."""
    from keras import layers

    assert is_linear(chain(layers.Conv2D(4, 3), layers.AveragePooling2D(2)))
    for activation in ("relu", "tanh", "sigmoid", "gelu", "leaky_relu"):
        assert not is_linear(chain(layers.Conv2D(4, 3, activation=activation), layers.AveragePooling2D(2))), activation
    assert not is_linear(chain(layers.Conv2D(4, 3), layers.MaxPooling2D(2)))


def test_the_explanation_check_knows_the_words_of_the_prompt():
    """The check holds a copy, since students' repositories have no prompt.md."""
    folder = PROJECT / "assignments" / LAB5 / "explanation"
    namespace = {}
    exec((folder / "test_public.py").read_text(encoding="utf-8"), namespace)
    prompt = Path(folder / "prompt.md").read_text(encoding="utf-8")
    assert namespace["letters_of"](prompt) == namespace["PROMPT"]


@pytest.mark.parametrize(
    ("source", "status", "answer"),
    [
        ('EXPLANATION = "입력에 배치 축이 없어서 " + "실패했어요."', "waiting", "입력에 배치 축이 없어서 실패했어요."),
        (
            'EXPLANATION = "half \\ud800 of a pair, which no file holds"',
            "waiting",
            "half \\ud800 of a pair, which no file holds",
        ),
        ('EXPLANATION = "TODO"', "failed", "TODO"),
        ('EXPLANATION = ["a", "list"]', "failed", "['a', 'list']"),
        ('EXPLANATION = ""', "missing", ""),
        ("EXPLANATION = 1 / 0", "failed", ""),
    ],
)
def test_an_explanation_earns_nothing_by_itself_and_is_kept_for_a_person(grader, source, status, answer):
    """The check says whether there is a text; a person reads it and gives the points."""
    result = grader.grade(source, "explanation", lab=LAB5)["explanation"]
    assert (result.status, result.answer, result.score) == (status, answer, 0)
