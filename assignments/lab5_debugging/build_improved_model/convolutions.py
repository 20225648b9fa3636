"""Find a model's convolutions, and those of them that see the image before something flattens it, and learn."""

from collections.abc import Callable

from autograder.student.transport.graph import Node
from autograder.student.transport.rebuild import CrossedModel

CONVOLUTIONS = frozenset(["Conv2D", "SeparableConv2D", "DepthwiseConv2D", "Conv2DTranspose"])
# Layers after which neighbouring pixels are no longer neighbours, or no longer there.
REARRANGING = frozenset(["Flatten", "Dense", "Permute", "GlobalAveragePooling2D", "GlobalMaxPooling2D", "LSTM", "GRU"])
# Of these, what can make one list of numbers of all pixels, each from many places.
MIXING = REARRANGING - {"Flatten", "Permute"}


def convolutions(model: CrossedModel) -> list[Node]:
    """Keras's own two-dimensional convolutions between the model's input and its output."""
    return [node for node in model.nodes if node.kind in CONVOLUTIONS and node.has_layer]


def names_of(nodes: list[Node]) -> set[str]:
    """The names of their layers."""
    return {node.name for node in nodes}


def wider_than_a_pixel(nodes: list[Node]) -> list[Node]:
    """The convolutions with kernels wider than one pixel in some direction."""
    return [node for node in nodes if any(size != 1 for size in node.sizes("kernel_size"))]


def see_neighbours(nodes: list[Node]) -> list[Node]:
    """The convolutions wider than one pixel; none unless together they look to the side and up or down."""
    wide = wider_than_a_pixel(nodes)
    return wide if see_both_directions(wide) else []


def see_both_directions(nodes: list[Node]) -> bool:
    """Whether the convolutions together look to the side and up or down."""
    return all(any(node.sizes("kernel_size")[axis] != 1 for node in nodes) for axis in (0, 1))


def maps_of(model: CrossedModel, node: Node) -> tuple[int | None, ...]:
    """Height, width and number of the feature maps that a convolution gives; None for an open axis."""
    return tuple(model.keras().get_layer(node.name).output.shape[1:])


def slides(model: CrossedModel, node: Node) -> bool:
    """Whether a convolution's kernel has more than one place: a kernel as large as the image is a dense layer."""
    return maps_of(model, node)[:2] != (1, 1)


def carriers(model: CrossedModel) -> list[Node]:
    """The convolutions that slide over the image, not over what was flattened before, see neighbours and learn."""
    blocked, found = _behind(model, _rearranges), convolutions(model)
    free = [node for at, node in enumerate(model.nodes) if at not in blocked and node in found]
    # Where all of them come after flattening, that has a check of its own.
    seeing = see_neighbours(free or found)
    return [node for node in seeing if node.config.get("trainable") is not False and slides(model, node)]


def flattened_before(model: CrossedModel) -> str:
    """Class name of a layer that flattens or rearranges the image before a convolution sees it, or empty.

    A convolution counts if some way to it from the input is free of such layers; one is enough.
    """
    return _before_every_convolution(model, _behind(model, _rearranges))


def mixed_before(model: CrossedModel) -> str:
    """Class name of a layer that mixes all pixels before a convolution sees them, or empty; Flatten mixes nothing."""

    def mixes(node: Node) -> bool:
        return node.kind in MIXING and len(model.keras().get_layer(node.name).output.shape) == 2

    return _before_every_convolution(model, _behind(model, mixes))


def _before_every_convolution(model: CrossedModel, blocked: dict[int, str]) -> str:
    found = [at for at, node in enumerate(model.nodes) if node.kind in CONVOLUTIONS]
    return blocked[found[0]] if found and all(at in blocked for at in found) else ""


def _rearranges(node: Node) -> bool:
    return node.kind in REARRANGING or (node.kind == "Reshape" and not _keeps_image(node))


def _behind(model: CrossedModel, blocks: Callable[[Node], bool]) -> dict[int, str]:
    """Places of the nodes that every way from the input reaches behind a blocking layer -> that layer's class."""
    blocked: dict[int, str] = {}
    for at, node in enumerate(model.nodes):
        if blocks(node):
            blocked[at] = node.kind
        elif node.sources and all(source in blocked for source in node.sources):
            blocked[at] = blocked[node.sources[0]]
    return blocked


def _keeps_image(node: Node) -> bool:
    return (node.sizes("target_shape") or node.sizes("newshape")[1:]) == (28, 28, 1)
