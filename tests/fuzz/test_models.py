"""The model reader: whatever text and weights a student's process sends, a model that is small, or a refusal."""

import builtins
import io
import json
import resource
import sys
import time
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import keras
import numpy as np
import pytest
import tensorflow as tf
from hypothesis import strategies as st
from keras import layers
from mutations import text_edits, text_places

from autograder.student.transport.allowed import LAYERS, OPERATIONS
from autograder.student.transport.assemble import NotRebuildable
from autograder.student.transport.graph import read_graph
from autograder.student.transport.options import OPTIONS
from autograder.student.transport.rebuild import CrossedModel, decode_model
from autograder.student.transport.values import Uncrossable, decode
from autograder.student.transport.wire import new_encoder

pytestmark = pytest.mark.long

CODES = (
    "model.too_large model.custom_layer model.inconsistent model.not_rebuildable model.does_not_run "
    "model.not_built model.several_outputs model.not_traceable"
).split()


def chain(*steps: Any, shape: tuple[int | None, ...] = (12, 12, 1)) -> keras.Model:
    """A small model of these layers."""
    return keras.Sequential([keras.Input(shape), *steps])


def branches() -> keras.Model:
    """A Functional graph with a shared layer, a shortcut, operations and two uses of one node."""
    inputs = keras.Input((12, 12, 1))
    shared = layers.Conv2D(2, 3, padding="same")
    one = shared(inputs)
    two = keras.ops.relu(shared(layers.Rescaling(0.5)(inputs)))
    joined = layers.Concatenate()([layers.Add()([one, two]), one * 2.0])
    return keras.Model(inputs, layers.Dense(3)(layers.Flatten()(joined)))


def two_inputs() -> keras.Model:
    """Two inputs."""
    one, two = keras.Input((4,)), keras.Input((4,))
    joined = layers.Multiply()([one, two])
    return keras.Model([one, two], layers.Dense(2)(joined))


def built() -> list[keras.Model]:
    """Small models of the kinds that the labs build, and of most kinds of layers that are allowed."""
    keras.utils.set_random_seed(3)
    return [
        chain(
            layers.Conv2D(4, 3, activation="relu"), layers.MaxPooling2D(), layers.Flatten(), layers.Dense(3, "softmax")
        ),
        chain(
            layers.RandomRotation(0.1),
            layers.ZeroPadding2D(1),
            layers.SeparableConv2D(3, 3, depthwise_regularizer="l2"),
            layers.BatchNormalization(),
            layers.LeakyReLU(),
            layers.SpatialDropout2D(0.2),
            layers.GlobalAveragePooling2D(),
            layers.Dense(3, kernel_constraint="max_norm"),
            layers.Softmax(),
        ),
        chain(layers.Reshape((12, 12)), layers.Bidirectional(layers.LSTM(3)), layers.Dense(2, "sigmoid")),
        branches(),
        two_inputs(),
    ]


Described = tuple[dict[str, Any], dict[str, np.ndarray]]


@pytest.fixture(scope="module")
def described() -> list[Described]:
    """Honest descriptions: tree and arrays."""
    found = []
    for model in built():
        encoder = new_encoder()
        found.append((encoder.encode(model), encoder.arrays))
    assert all(tree["config"] for tree, _ in found)
    return found


def answer(tree: dict[str, Any], arrays: dict[str, np.ndarray]) -> str:
    """How reading ends: ``model``, ``uncrossable`` or the code of the refusal."""
    try:
        model = decode(tree, arrays, decode_model)
        assert isinstance(model, CrossedModel)
        keras_model = model.keras()
        assert keras_model.count_params() == model.parameters
        for node in model.nodes:
            model.layer_weights(node)
        model.outputs(np.zeros((2, 12, 12, 1), "float32"))
    except Uncrossable:
        return "uncrossable"
    except NotRebuildable as problem:
        return problem.code
    return "model"


@pytest.fixture
def closed(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """No file is opened and no module imported that was not before."""
    # What Keras and TensorFlow load when first used is theirs.
    chain(layers.Dense(1)).predict(np.zeros((1, 12, 12, 1)), verbose=0)
    opened = []
    real = builtins.open

    def note(file: Any, *args: Any, **options: Any) -> Any:
        opened.append(str(file))
        return real(file, *args, **options)

    for place in (builtins, io):
        monkeypatch.setattr(place, "open", note)
    monkeypatch.setattr(Path, "open", lambda path, *_, **__: opened.append(str(path)))
    monkeypatch.setattr(tf.io.gfile, "GFile", lambda path, *_, **__: opened.append(str(path)))
    before = set(sys.modules)
    yield
    monkeypatch.undo()
    assert {name for name in set(sys.modules) - before if not name.startswith(("keras.", "tensorflow."))} == set()
    # TensorFlow looks up the source lines that it traces.
    sources = {getattr(module, "__file__", None) for module in list(sys.modules.values())} | {sys.argv[0]}
    assert set(opened) - sources == set()


def test_honest_descriptions_are_models(described: list[Described]):
    """The mutations start from models that are accepted."""
    ends = [answer(*one) for one in described]
    assert ends[:4] == ["model"] * 4
    # Runs on two inputs only.
    assert ends[4] == "model.does_not_run"


def test_a_changed_text_is_a_model_or_a_refusal(fuzz, described: list[Described], closed):
    """One or two values of a model's text replaced, left out, doubled or moved; with a witness and without."""
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss

    def promise(data: st.DataObject) -> None:
        tree, arrays = data.draw(st.sampled_from(described))
        text = json.loads(tree["config"])
        for _ in range(data.draw(st.integers(1, 2))):
            text = data.draw(st.sampled_from(list(text_edits(text, data.draw(st.sampled_from(text_places(text)))))))
        changed = tree | {"config": json.dumps(text)} | ({} if data.draw(st.booleans()) else {"witness": None})
        start = time.process_time()
        assert answer(changed, arrays) in ("model", "uncrossable", *CODES)
        assert time.process_time() - start < 20

    fuzz(promise, st.data(), examples=60)
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 2**20


def test_changed_weights_are_a_model_or_a_refusal(fuzz, described: list[Described]):
    """Weights, witness and their references changed; numbers of every kind."""

    def promise(data: st.DataObject) -> None:
        tree, arrays = data.draw(st.sampled_from(described))
        name = data.draw(st.sampled_from(sorted(arrays)))
        array = arrays[name]
        others = [
            *(array.astype(kind) for kind in ("bool", "int8", "float16", "float64")),
            *(array[None], array.ravel(), array.T, array[:0], array * np.nan, array + 1e30),
            np.zeros((), "float32"),
            np.zeros((10**4, 100), "float32"),
        ]
        changed = arrays | {name: data.draw(st.sampled_from(others))}
        references = [{"ref": name}, {"ref": "none"}, {}, None, 3]
        weights = data.draw(
            st.sampled_from([tree["weights"], tree["weights"][::-1], references, [], tree["weights"] * 2])
        )
        witness = data.draw(st.sampled_from([tree["witness"], *references]))
        end = answer(tree | {"weights": weights, "witness": witness}, changed)
        assert end in ("model", "uncrossable", *CODES)

    fuzz(promise, st.data(), examples=40)


# What was found, and what was thought of.


def entry(kind: str, module: str = "keras.layers", **config: Any) -> dict[str, Any]:
    """A layer of a configuration, between ``a`` and the output."""
    tensor = {
        "class_name": "__keras_tensor__",
        "config": {"shape": [None, 12, 12, 1], "dtype": "float32", "keras_history": ["a", 0, 0]},
    }
    return {
        "name": "b",
        "class_name": kind,
        "module": module,
        "config": {"name": "b", **config},
        "registered_name": None,
        "inbound_nodes": [{"args": [tensor], "kwargs": {}}],
    }


def model_of(middle: dict[str, Any], shape: list[int | None] | None = None) -> Described:
    """A description of one layer after an input, without weights."""
    first = entry("InputLayer", batch_shape=shape or [None, 12, 12, 1], dtype="float32") | {
        "name": "a",
        "inbound_nodes": [],
    }
    first["config"]["name"] = "a"
    config = {"name": "m", "layers": [first, middle], "input_layers": [["a", 0, 0]], "output_layers": [["b", 0, 0]]}
    text = {
        "module": "keras.src.models.functional",
        "class_name": "Functional",
        "config": config,
        "registered_name": None,
    }
    tree = {"$": "model", "type": "M", "config": json.dumps(text), "weights": [], "witness": None, "trainable": 0}
    return tree, {}


FILES = {
    "StringLookup": {"vocabulary": "/etc/passwd"},
    "IntegerLookup": {"vocabulary": "/etc/passwd"},
    "TextVectorization": {"vocabulary": "/etc/passwd"},
    "TFSMLayer": {"filepath": "/etc"},
    "Lambda": {"function": "relu"},
    "TorchModuleWrapper": {"module": "x"},
    "JaxLayer": {"call_fn": "x"},
    "FlaxLayer": {"module": "x"},
    "Hashing": {"num_bins": 10**9},
    "HashedCrossing": {"num_bins": 10**9},
    "CategoryEncoding": {"num_tokens": 10**9},
    "Discretization": {"num_bins": 10**9},
    "MelSpectrogram": {"fft_length": 10**9},
    "STFTSpectrogram": {"fft_length": 10**9},
    "RandAugment": {"num_ops": 10**9},
    "Pipeline": {"layers": []},
    "TimeDistributed": {"layer": None},
    "RNN": {"cell": None},
    "StackedRNNCells": {"cells": []},
    "Wrapper": {"layer": None},
    "SpectralNormalization": {"power_iterations": 10**9},
}


@pytest.mark.parametrize("kind", FILES)
def test_layers_with_files_code_or_loops_are_no_part_of_a_model(kind: str, closed):
    """They are refused by name, before they are made."""
    assert answer(*model_of(entry(kind, **FILES[kind]))) == "model.custom_layer"


def test_what_is_allowed_exists():
    """A name that Keras does not have would allow nothing."""
    assert all(hasattr(layers, name) for name in LAYERS)
    operations = vars(keras.src.ops.nn) | vars(keras.src.ops.numpy)
    assert sorted(set(OPERATIONS) - set(operations)) == []


@pytest.mark.parametrize(
    ("kind", "module", "args"),
    [
        ("Arange", "keras.src.ops.numpy", [0, 10**10]),
        ("Full", "keras.src.ops.numpy", [[10**5, 10**5], 1]),
        ("Eye", "keras.src.ops.numpy", [10**6]),
        ("Pad", "keras.src.ops.numpy", [[1.0]]),
        ("RepeatVector", "keras.layers", [[[1.0]]]),
        ("Dense", "keras.layers", [[[1.0]]]),
    ],
)
def test_nothing_is_computed_while_a_model_is_rebuilt(kind: str, module: str, args: list[Any]):
    """A layer that is called on plain numbers would compute at once, as much as it likes."""
    options = {"RepeatVector": {"n": 10**9}, "Dense": {"units": 10**9}, "Pad": {"pad_width": 10**9}}.get(kind, {})
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    middle = entry(kind, module, **options) | {"inbound_nodes": [{"args": args, "kwargs": {}}]}
    assert answer(*model_of(middle)) in ("model.custom_layer", "model.not_rebuildable")
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


@pytest.mark.parametrize(
    ("middle", "shape"),
    [
        (entry("Dense", units=10**9), None),
        (entry("Conv2D", filters=1, kernel_size=[10**6, 10**6], padding="same"), None),
        (entry("Embedding", input_dim=10**9, output_dim=10**3), None),
        (entry("RepeatVector", n=10**9), [None, 4]),
        (entry("LSTM", units=1), [None, 10**5, 1]),
        (entry("Bidirectional", layer=entry("LSTM", units=1)), [None, 10**5, 1]),
        (entry("LSTM", units=1, unroll=True), [None, 500, 1]),
        (entry("ZeroPadding2D", padding=[[10**5, 10**5], [10**5, 10**5]]), None),
        (entry("Resizing", height=10**5, width=10**5), None),
    ],
    ids=lambda value: value["class_name"] if isinstance(value, dict) else "",
)
def test_layers_that_would_take_the_memory_are_refused_without_it(middle: dict[str, Any], shape: list[int | None]):
    """By their sizes, or because the weights that should have come with them did not."""
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    assert answer(*model_of(middle, shape)) in CODES
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000
    assert time.process_time() - start < 10


def test_attention_over_very_many_places_is_refused():
    """Every place looks at every other: the square of their number."""
    inputs = keras.Input((4000, 2))
    encoder = new_encoder()
    tree = encoder.encode(keras.Model(inputs, layers.MultiHeadAttention(1, 2)(inputs, inputs)))
    assert answer(tree, encoder.arrays) == "model.too_large"


def test_attention_and_recurrence_of_a_usual_size_are_models():
    """The bounds are no bans."""
    for shape, step in (((49, 4), lambda x: layers.MultiHeadAttention(2, 3)(x, x)), ((28, 4), layers.GRU(3))):
        inputs = keras.Input(shape)
        encoder = new_encoder()
        tree = encoder.encode(keras.Model(inputs, step(inputs)))
        assert decode(tree, encoder.arrays, decode_model).keras() is not None


def test_very_many_uses_of_one_layer_are_too_many():
    """Layers are few, their uses are not; so are layers inside layers."""
    middle = entry("ReLU")
    middle["inbound_nodes"] *= 10_000
    assert answer(*model_of(middle)) == "model.too_large"
    nested = entry("Bidirectional", layer=entry("LSTM", units=1), spare=[entry("ReLU")] * 1000)
    assert answer(*model_of(nested)) == "model.too_large"


def test_a_text_with_a_wide_cycle_is_read_in_no_time():
    """What a node gets is read once, however often it is met."""
    tensor = entry("x")["inbound_nodes"][0]["args"][0]
    first = entry("Add") | {"name": "a", "inbound_nodes": [{"args": [[0] * 300_000, tensor], "kwargs": {}}]}
    first["config"]["name"] = "a"
    start = time.process_time()
    with pytest.raises(KeyError):
        read_graph({"config": {"layers": [first], "output_layers": [["a", 0, 0]]}})
    assert time.process_time() - start < 5


def beside(*entries: dict[str, Any]) -> Described:
    """A model of one ReLU, with layers that no way from input to output leads over."""
    tree, arrays = model_of(entry("ReLU"))
    text = json.loads(tree["config"])
    text["config"]["layers"] += entries
    return tree | {"config": json.dumps(text)}, arrays


def test_layers_that_no_way_leads_over_are_not_built():
    """A broken one does no harm, and a large one costs no memory, whatever it says of its own shape."""
    broken = entry("Dense", units=1) | {"inbound_nodes": [{"args": [{"class_name": "__keras_tensor__"}]}]}
    large = entry("Dense", units=20_000) | {"inbound_nodes": [], "build_config": {"input_shape": [None, 20_000]}}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    for one in (broken, large):
        one = one | {"name": "c", "config": one["config"] | {"name": "c"}}
        assert answer(*beside(one)) == "model"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


def test_no_layer_brings_its_own_shape():
    """What a configuration says of how a layer was built is left out: the layers before it decide."""
    middle = entry("Dense", units=20_000) | {"build_config": {"input_shape": [None, 20_000]}}
    before = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    assert answer(*model_of(middle)) == "model.inconsistent"
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 200_000


def nested(value: float, count: int, axes: int) -> list[Any]:
    """``count`` equal values with so many axes around each."""
    for _ in range(axes - 1):
        value = [value]
    return [value] * count


GROWING = {
    "Rescaling": entry("Rescaling", scale=nested(1.0, 300, 5)),
    "Rescaling's offset": entry("Rescaling", scale=1.0, offset=nested(1.0, 300, 5)),
    "Rescaling by a text": entry("Rescaling", scale="abc"),
    "Masking": entry("Masking", mask_value=nested(0.0, 300, 5)),
    "ReLU": entry("ReLU", threshold=nested(0.0, 300, 5)),
    "LeakyReLU": entry("LeakyReLU", negative_slope=nested(0.1, 300, 5)),
    "ELU": entry("ELU", alpha=nested(1.0, 300, 5)),
    "Normalization": entry("Normalization", axis=None, mean=nested(0.0, 300, 5), variance=nested(1.0, 300, 5)),
    "BatchNormalization": entry("BatchNormalization", epsilon=nested(0.1, 300, 5), center=False, scale=False),
    "Dropout": entry("Dropout", rate=0.5, noise_shape=[10**3, 10**3, 10**3, 10**3]),
    "RandomBrightness": entry("RandomBrightness", factor=nested(0.1, 300, 5)),
    "RandomRotation": entry("RandomRotation", factor=0.1, fill_value=nested(0.1, 300, 5)),
    "GaussianNoise": entry("GaussianNoise", stddev=nested(0.1, 300, 5)),
    "UpSampling2D": entry("UpSampling2D", size=[10**5, 10**5]),
    "UpSampling by a float": entry("UpSampling2D", size=[1e5, 1e5]),
    "Reshape": entry("Reshape", target_shape=[10**5, 10**5]),
    "ZeroPadding2D": entry("ZeroPadding2D", padding=10**6),
    "RepeatVector": entry("RepeatVector", n=10**9),
    "GroupNormalization": entry("GroupNormalization", groups=nested(1.0, 300, 5)),
    "Softmax": entry("Softmax", axis=list(range(10**5))),
    "Dense by a text": entry("Dense", units="9" * 2000),
    "Dense by a list": entry("Dense", units=[10**4, 10**4]),
    "Conv2D": entry("Conv2D", filters=10**6, kernel_size=[1000, 1000]),
    "Embedding": entry("Embedding", input_dim=10**7, output_dim=10**7),
    "Add": entry("Add", "keras.src.ops.numpy"),
    "Multiply": entry("Multiply", "keras.src.ops.numpy"),
    "Power": entry("Power", "keras.src.ops.numpy"),
    "Clip": entry("Clip", "keras.src.ops.numpy", x_min=nested(0.0, 300, 5), x_max=1.0),
}
for operation in ("Add", "Multiply", "Power"):
    GROWING[operation]["inbound_nodes"][0]["args"].append(nested(1.0, 300, 5))


@pytest.mark.parametrize("kind", GROWING)
def test_no_option_makes_a_model_grow(kind: str):
    """Lists and texts where numbers belong would make arrays of any size; shapes do not show it. Each is refused."""
    before, start = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss, time.process_time()
    end = answer(*model_of(GROWING[kind]))
    assert end in ("model.not_rebuildable", "model.too_large", "model.inconsistent")
    assert time.process_time() - start < 20
    assert resource.getrusage(resource.RUSAGE_SELF).ru_maxrss - before < 300_000


def test_every_option_of_every_layer_is_declared():
    """An option that nobody declared would be left out, and an honest model with it refused."""
    left_out = {
        name
        for model in built()
        for layer in model.layers
        for name in layer.get_config()
        if not name.endswith(("_initializer", "_regularizer", "_constraint")) and name not in OPTIONS
    }
    # A layer inside of another is read like any other; seeds mean nothing for outputs.
    assert left_out <= {"layer", "backward_layer", "seed"}


@pytest.mark.parametrize("change", [{"name": "c"}, {"config": {"name": "c"}}, {"config": {}}])
def test_a_layer_has_one_name(change: dict[str, Any]):
    """Keras knows a layer by its configuration's name, the graph by its entry's."""
    assert answer(*model_of(entry("ReLU") | change)) in ("uncrossable", "model.not_rebuildable")


def test_the_first_values_of_weights_cost_no_time():
    """An orthogonal matrix of twenty million numbers takes half a minute; its values come with the weights anyway."""
    side = 4000
    orthogonal = {"class_name": "Orthogonal", "module": "keras.initializers", "config": {}, "registered_name": None}
    tree, _ = model_of(entry("Dense", units=side, use_bias=False, kernel_initializer=orthogonal), [None, side])
    arrays = {"a0": np.zeros((side, side), "float32")}
    start = time.process_time()
    model = decode(tree | {"weights": [{"ref": "a0"}]}, arrays, decode_model)
    assert model.keras().count_params() == side**2
    assert time.process_time() - start < 5


def test_compile_settings_are_of_their_kinds():
    """Anything else is no description."""
    tree, arrays = model_of(entry("ReLU"))
    good = {"optimizer": "Adam", "built_in": True, "learning_rate": 0.1}
    assert answer(tree | {"compiled": good}, arrays) == "model"
    for bad in ({}, [], "Adam", good | {"optimizer": [[]]}, good | {"built_in": 1}, good | {"learning_rate": "x"}):
        assert answer(tree | {"compiled": bad}, arrays) == "uncrossable"
