"""Encoders that know Keras where Keras is loaded, and cost nothing where it is not."""

import sys
from typing import Any

from autograder.student.transport.values import Encoder


def new_encoder() -> Encoder:
    """An encoder for one message."""
    return Encoder(_encode_special)


def _encode_special(value: Any, encoder: Encoder) -> dict[str, Any] | None:
    # A value can only be a model or a history if Keras has been imported.
    if "keras" not in sys.modules:
        return None
    from autograder.student.transport.describe import encode_keras

    return encode_keras(value, encoder)
