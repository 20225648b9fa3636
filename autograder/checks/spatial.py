"""Does a model use an image's spatial structure? Judged on its graph of layers."""

import numpy as np

from autograder.crossing.graph import Node
from autograder.crossing.rebuild import CrossedModel, NotRebuildable
from autograder.crossing.witness import witness_sample

CONVOLUTIONS = frozenset(["Conv2D", "SeparableConv2D", "DepthwiseConv2D", "Conv2DTranspose"])
# Layers after which neighbouring pixels are no longer neighbours, or no longer there.
REARRANGING = frozenset(["Flatten", "Dense", "Permute", "GlobalAveragePooling2D", "GlobalMaxPooling2D", "LSTM", "GRU"])


def convolutions(model: CrossedModel) -> list[Node]:
    """Two-dimensional convolutions between the model's input and its output."""
    return [node for node in model.nodes if node.kind in CONVOLUTIONS]


def flattened_before(model: CrossedModel) -> str:
    """Class name of a layer that flattens or rearranges the image before a convolution sees it, or empty.

    A convolution counts if some way to it from the input is free of such layers; one is enough.
    """
    blocked_by: dict[int, str] = {}
    for at, node in enumerate(model.nodes):
        if node.kind in REARRANGING or (node.kind == "Reshape" and not _keeps_image(node)):
            blocked_by[at] = node.kind
        elif node.sources and all(source in blocked_by for source in node.sources):
            blocked_by[at] = blocked_by[node.sources[0]]
    found = [at for at, node in enumerate(model.nodes) if node.kind in CONVOLUTIONS]
    return blocked_by[found[0]] if found and all(at in blocked_by for at in found) else ""


def unused_convolutions(model: CrossedModel) -> bool:
    """Whether the outputs stay the same when every convolution's weights are replaced: a weight transplant.

    A model with a custom layer cannot be rebuilt and is not accused.
    """
    names = {node.name for node in convolutions(model)}
    try:
        keras_model = model.keras()
    except NotRebuildable as problem:
        if problem.code == "model.custom_layer":
            return False
        raise
    sample = witness_sample(keras_model.inputs[0].shape)
    rng = np.random.default_rng(8)
    before = model.outputs(sample)
    for name in sorted(names):
        layer = keras_model.get_layer(name)
        layer.set_weights([rng.normal(0, 1, weight.shape) for weight in layer.get_weights()])
    after = model.outputs(sample)
    return bool(names) and np.allclose(before, after, atol=1e-6)


def _keeps_image(node: Node) -> bool:
    return (node.sizes("target_shape") or node.sizes("newshape")[1:]) == (28, 28, 1)
