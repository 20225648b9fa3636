"""Frames on the wire: a JSON header and a safetensors payload, both bounded before they are read.

4 bytes  length of the header (big endian)
8 bytes  length of the payload
header   UTF-8 JSON: the message, arrays replaced by references
payload  safetensors: the arrays by reference name; empty where there are none
"""

import json
import struct
import sys
from collections.abc import Callable
from typing import Any

import numpy as np
import safetensors.numpy

from autograder.student.transport.values import ARRAY_DTYPES, Encoder

PREFIX = struct.Struct(">IQ")
MAX_HEADER = 8 * 2**20
MAX_PAYLOAD = 256 * 2**20


class WireError(Exception):
    """The bytes are no frame of ours: too long, cut off, or not JSON and safetensors."""


def pack(message: Any, arrays: dict[str, np.ndarray]) -> bytes:
    """One frame.

    Raises:
        WireError: if the message is too large to send or an array's dtype cannot cross.
    """
    try:
        header = json.dumps(message, ensure_ascii=False).encode("utf-8", "surrogatepass")
        payload = safetensors.numpy.save(arrays) if arrays else b""
    except (TypeError, ValueError, KeyError, RecursionError) as problem:
        raise WireError(str(problem)) from None
    if len(header) > MAX_HEADER or len(payload) > MAX_PAYLOAD or _table_size(payload) > MAX_HEADER:
        raise WireError("too large")
    return PREFIX.pack(len(header), len(payload)) + header + payload


def unpack_prefix(prefix: bytes) -> tuple[int, int]:
    """Lengths of header and payload.

    Raises:
        WireError: if either is over its bound.
    """
    header, payload = PREFIX.unpack(prefix)
    if header > MAX_HEADER or payload > MAX_PAYLOAD:
        raise WireError("too large")
    return header, payload


def unpack(header: bytes, payload: bytes) -> tuple[Any, dict[str, np.ndarray]]:
    """The message and its arrays (C order, native byte order).

    Raises:
        WireError: if either part is not what it should be.
    """
    try:
        message = json.loads(header.decode("utf-8", "surrogatepass"))
        if _table_size(payload) > MAX_HEADER:
            raise WireError("too large")
        # Copied once, so that they can be written to; a tree may refer to one array any number of times.
        arrays = {name: np.array(array) for name, array in safetensors.numpy.load(payload).items()} if payload else {}
        if not {array.dtype for array in arrays.values()} <= ARRAY_DTYPES:
            raise WireError("dtype")
    # safetensors raises its own error type, json ValueError or RecursionError: all of them mean bad bytes.
    except Exception as problem:
        raise WireError(type(problem).__name__) from None
    return message, arrays


def _table_size(payload: bytes) -> int:
    """Bytes of safetensors' own header, which lists the arrays: as many empty ones as it likes."""
    return int.from_bytes(payload[:8], "little")


def read_frame(read_exactly: Callable[[int], bytes]) -> tuple[bytes, bytes]:
    """One frame's header and payload, by a function that returns exactly n bytes or raises."""
    header, payload = unpack_prefix(read_exactly(PREFIX.size))
    return read_exactly(header), read_exactly(payload)


def new_encoder(arguments: bool = False) -> Encoder:
    """An encoder for one message; ``arguments`` as in ``Encoder``."""
    return Encoder(_encode_special, arguments=arguments)


def _encode_special(value: Any, encoder: Encoder) -> dict[str, Any] | None:
    # A value can only be a model or a history if Keras has been imported.
    if "keras" not in sys.modules:
        return None
    from autograder.student.transport.describe import encode_keras

    return encode_keras(value, encoder)
