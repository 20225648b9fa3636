"""What a model of another output shape lacks at its end: its Dense layer, or Flatten in its place."""

from typing import NoReturn

from autograder.student.checks.failures import Steps, fail
from autograder.student.checks.stages import read_stages
from autograder.student.transport.rebuild import CrossedModel


def name_output(model: CrossedModel, received: tuple[int, ...]) -> NoReturn:
    """Fail with words for the layers at the end that explain the output shape ``received`` of one image."""
    stages = read_stages(model)
    # What is no chain of layers has no one end.
    if stages is None:
        fail("cnn.output_shape", received=received)
    kinds = [stage.kind for stage in stages]
    if "Dense" not in kinds:
        layers = Steps(stage.kind for stage in stages if not stage.is_activation)
        # Sequential holds each layer that it is given; Model holds those that lead to its outputs.
        code = "cnn.no_dense" if model.type_name == "Sequential" else "cnn.dense_outside"
        fail(code, received=received, layers=layers)
    last = len(kinds) - 1 - kinds[::-1].index("Dense")
    units = stages[last].shapes[0][-1]
    if "Flatten" in kinds[last:] and units != received[0]:
        fail("cnn.flattened_late", received=received, units=units)
    if "Flatten" not in kinds and len(received) == 3 and received[-1] == units:
        fail("cnn.not_flattened", received=received, units=units)
    fail("cnn.output_shape", received=received)
