"""Find a model's two-dimensional convolutions, and whether they look at neighbouring pixels."""

from autograder.student.transport.graph import Node
from autograder.student.transport.rebuild import CrossedModel

CONVOLUTIONS = frozenset(["Conv2D", "SeparableConv2D", "DepthwiseConv2D", "Conv2DTranspose"])


def convolutions(model: CrossedModel) -> list[Node]:
    """Keras's own two-dimensional convolutions between the model's input and its output."""
    return [node for node in model.nodes if node.kind in CONVOLUTIONS and node.has_layer]


def see_neighbours(nodes: list[Node]) -> list[Node]:
    """The convolutions with kernels wider than one pixel; none unless together they look to the side and up or down."""
    wide = [node for node in nodes if any(size != 1 for size in node.sizes("kernel_size"))]
    both = all(any(node.sizes("kernel_size")[axis] != 1 for node in wide) for axis in (0, 1))
    return wide if both else []


def maps_of(model: CrossedModel, node: Node) -> tuple[int | None, ...]:
    """Height, width and number of the feature maps that a convolution gives; None for an open axis."""
    return tuple(model.keras().get_layer(node.name).output.shape[1:])


def slides(model: CrossedModel, node: Node) -> bool:
    """Whether a convolution's kernel has more than one place: a kernel as large as the image is a dense layer."""
    return maps_of(model, node)[:2] != (1, 1)
