"""Can a fresh model learn? Judged on its numbers before any training, with the gradient of what it answers."""

from autograder.student.checks.failures import fail
from autograder.student.transport.rebuild import CrossedModel


def require_any_batch_size(model: CrossedModel) -> None:
    """Fail if the model takes a fixed number of images only.

    A Sequential that is built by calling it on one image keeps the 1 of that call, and nothing tells it from a fixed 1.
    """
    sizes = model.nodes[0].sizes("batch_shape")
    if sizes and sizes[0] not in (None, 1):
        fail("cnn.fixed_batch", received=sizes[0])
