"""Judge a small image classifier against a reference network: by its stages and by a weight transplant."""

from autograder.student.checks.architecture import OPERATIONS, Stage, extras_of, outputs_with, read_stages
from autograder.student.checks.failures import Steps, fail
from autograder.student.transport.rebuild import CrossedModel, decode_model

POOLS = frozenset({"MaxPooling2D", "AveragePooling2D", "GlobalMaxPooling2D", "GlobalAveragePooling2D"})


def require_kinds(model: CrossedModel, pooling: bool = False) -> None:
    """Fail unless the model holds a convolution of Keras's and, where ``pooling`` is asked for, a pooling layer.

    A model that cannot be rebuilt from Keras's layers has none, whatever its layers call themselves.
    """
    model.keras()
    if not any(node.kind == "Conv2D" and node.has_layer for node in model.nodes):
        fail("cnn.no_convolution")
    if pooling and not any(node.kind in POOLS or node.kind in OPERATIONS for node in model.nodes):
        fail("cnn.no_pooling")


def require_shapes(model: CrossedModel, inputs: tuple[int, ...], outputs: int) -> None:
    """Fail unless the model takes images of shape ``inputs`` and gives ``outputs`` numbers for each."""
    keras_model = model.keras()
    taken = tuple(keras_model.inputs[0].shape[1:])
    if len(keras_model.inputs) != 1 or taken != inputs:
        fail("cnn.input_shape", received=taken)
    if len(keras_model.outputs) != 1 or tuple(keras_model.outputs[0].shape[1:]) != (outputs,):
        fail("cnn.output_shape", received=tuple(keras_model.outputs[0].shape[1:]))
