"""In a student's process, an operation that is called by itself is not made a function of first."""

SOURCE = """\
import numpy as np
import tensorflow as tf
from tensorflow.python.eager import context

def scale_images(images):
    scaled = tf.cast(images, "float32") / 255
    made = context.context().list_function_names()
    assert not made, made
    return scaled.numpy()
"""


def test_no_function_is_made_of_an_operation(grader):
    """The names of functions that TensorFlow knows after a few operations: none."""
    result = grader.grade(SOURCE, "scale_images")["scale_images"]
    assert [check.status for check in result.checks] == ["passed"] * len(result.checks)
