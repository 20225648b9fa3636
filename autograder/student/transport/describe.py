"""Describe a live Keras model so that it can be rebuilt from text and weights. Runs beside the student's code.

Nested models, subclassed models and custom layers that are made of built-in ones are traced into one flat graph of
built-in layers; activation functions that compute what a Keras activation computes get its name. What remains custom
stays in the description under its own name, and is refused where the model is rebuilt.
"""

import contextlib
import types
from collections.abc import Callable, Iterator
from typing import Any
from weakref import WeakKeyDictionary

import keras
import numpy as np
from keras.src.models.functional import Functional

from autograder.student.transport.allowed import ACTIVATIONS
from autograder.student.transport.graph import has_witness, witness_sample
from autograder.student.transport.values import Encoder

# A check's own models, which keep their layers from one question to the next: flat graph and configuration text.
OWN: WeakKeyDictionary[keras.Model, tuple[Functional, str]] = WeakKeyDictionary()


def encode_keras(value: Any, encoder: Encoder) -> dict[str, Any] | None:
    """Models and histories as wire trees; None for anything else."""
    if isinstance(value, keras.Model):
        return _encode_model(value, encoder)
    if isinstance(value, keras.callbacks.History):
        return {"$": "history", "history": encoder.encode(_plain_history(value.history))}
    return None


def _plain_history(history: Any) -> dict[str, list[float]]:
    if not isinstance(history, dict):
        return {}
    return {str(key): [float(entry) for entry in values] for key, values in history.items()}


def _encode_model(model: keras.Model, encoder: Encoder) -> dict[str, Any]:
    tree: dict[str, Any] = {"$": "model", "type": type(model).__name__[:80], "config": None}
    tree["compiled"] = describe_compile(model)
    own = OWN.get(model) if encoder.arguments else None
    try:
        flat = own[0] if own else flatten(model)
    except NotBuilt:
        return tree | {"problem": "not_built"}
    # Several inputs, or a call that cannot be traced: the model crosses as a name without a graph.
    except Exception:
        return tree | {"problem": "not_traceable"}
    if len(flat.outputs) > 1:
        return tree | {"problem": "several_outputs"}
    try:
        # A check's own model is what it says it is.
        witness = None if encoder.arguments else _witness(model, flat)
    except Exception:
        return tree | {"problem": "does_not_run"}
    try:
        tree["config"] = own[1] if own else _config_of(flat)
    # A part that has no configuration, such as a functools.partial that computes no Keras activation.
    except Exception:
        return tree | {"problem": "not_traceable"}
    if encoder.arguments:
        OWN[model] = flat, tree["config"]
    tree["weights"] = [encoder.array(_numbers(weight), weights=True) for weight in flat.weights]
    tree["trainable"] = len(flat.trainable_weights)
    tree["witness"] = None if witness is None else encoder.array(witness)
    return tree


class NotBuilt(Exception):
    """The model has no input shape yet, so it has no weights."""


def flatten(model: keras.Model) -> Functional:
    """One Functional graph of the model's built-in layers, sharing its weights.

    Raises:
        NotBuilt: if the model does not know its input shape.
    """
    if not model.built or (isinstance(model, keras.Sequential) and model._functional is None):
        raise NotBuilt
    if isinstance(model, keras.Sequential | Functional):
        inputs = [keras.Input(batch_shape=tensor.shape, dtype=tensor.dtype) for tensor in model.inputs]
    else:
        shape = getattr(model, "_build_shapes_dict", None) or {}
        shape = next(iter(shape.values()), None) if shape else None
        if not isinstance(shape, tuple | list):
            raise NotBuilt
        inputs = [keras.Input(batch_shape=(None, *shape[1:]))]
    argument = inputs[0] if len(inputs) == 1 else inputs
    return keras.Model(argument, _inline(model)(argument))


def _inline(operation: Any) -> Callable[..., Any]:
    """The operation as a function on symbolic tensors, custom wrappers opened up."""
    if isinstance(operation, keras.Sequential) and operation._functional is not None:
        operation = operation._functional
    if isinstance(operation, Functional):
        graph = operation
        return lambda inputs, **_: graph._run_through_graph(inputs, operation_fn=_inline)
    if isinstance(operation, keras.layers.Lambda):
        return _named_activation(operation)
    if _is_built_in(type(operation)):
        layer: Callable[..., Any] = operation
        return layer
    base: Any = next((base for base in type(operation).__mro__ if _is_built_in(base)), None)
    if base not in (keras.Layer, keras.Model) and type(operation).call is base.call:
        twin: Callable[..., Any] = _as_base(operation, base)
        return twin

    def traced(*args: Any, **kwargs: Any) -> Any:
        # A layer made of built-in layers traces into them; any other stays itself.
        try:
            return operation.call(*args, **kwargs)
        except Exception:
            return operation(*args, **kwargs)

    return traced


def _named_activation(layer: keras.layers.Lambda) -> Callable[..., Any]:
    """A Lambda layer that only activates, as the activation that it is."""
    name = _activation_name(layer.function)
    # The recorded call carries a mask, which only Lambda takes.
    return (lambda inputs, **_: keras.layers.Activation(name)(inputs)) if name else layer


def _as_base(layer: keras.Layer, base: type[keras.Layer]) -> keras.Layer:
    """A subclass that changes only defaults, as the built-in layer that it is."""
    twin = base.from_config({key: value for key, value in base.get_config(layer).items() if key != "name"})
    if layer.weights:
        twin.build(layer._build_shapes_dict.get("input_shape") or next(iter(layer._build_shapes_dict.values())))
        twin.set_weights(layer.get_weights())
    twin.trainable = layer.trainable
    return twin


def _is_built_in(kind: Any) -> bool:
    """Whether a class or function is Keras's."""
    return str(getattr(kind, "__module__", "")).startswith("keras.src.")


def _config_of(flat: Functional) -> str:
    """The configuration text of a flat graph."""
    with _activations_by_name(flat):
        text: str = flat.to_json()
    return text


@contextlib.contextmanager
def _activations_by_name(flat: Functional) -> Iterator[None]:
    """For a while, functions that compute what a Keras activation computes are that activation."""
    others = [(layer, function) for layer in flat.layers if (function := vars(layer).get("activation")) is not None]
    try:
        for layer, function in others:
            # A layer may be the activation of another; Keras's own functions have their names already.
            known = isinstance(function, types.FunctionType) and _is_built_in(function)
            name = None if known else _activation_name(function)
            # Past Keras's tracking of what is assigned: the student's layer is not ours to change.
            vars(layer)["activation"] = keras.activations.get(name) if name else function
        yield
    finally:
        for layer, function in others:
            vars(layer)["activation"] = function


def _activation_name(function: Any) -> str | None:
    """The Keras activation that computes what ``function`` computes on a fixed sample, if one does."""
    sample = np.random.default_rng(0).normal(0, 4, (6, 10)).astype("float32")
    with contextlib.suppress(Exception):
        answer = np.asarray(function(keras.ops.convert_to_tensor(sample)))
        for name in ACTIVATIONS:
            expected = np.asarray(keras.activations.get(name)(keras.ops.convert_to_tensor(sample)))
            if answer.shape == expected.shape and np.allclose(answer, expected, atol=1e-6):
                return name
    return None


def _witness(model: keras.Model, flat: Functional) -> np.ndarray | None:
    if not has_witness(flat):
        return None
    return _numbers(model(witness_sample(flat.inputs[0].shape), training=False))


def _numbers(tensor: Any) -> np.ndarray:
    """The tensor as an array; number formats that NumPy does not know, such as bfloat16, as float32."""
    array = np.asarray(tensor)
    return array.astype("float32") if array.dtype.kind == "V" or array.dtype.name == "bfloat16" else array


def describe_compile(model: keras.Model) -> dict[str, Any] | None:
    """The optimizer's class, where it comes from and its learning rate; None where the model is not compiled."""
    if not getattr(model, "compiled", False):
        return None
    optimizer: Any = getattr(model, "optimizer", None)
    rate = None
    with contextlib.suppress(Exception):
        rate = float(optimizer.learning_rate)
    kind = type(optimizer)
    return {"optimizer": kind.__name__[:80], "built_in": _is_built_in(kind), "learning_rate": rate}
