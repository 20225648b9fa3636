"""The options of layers and operations that a rebuilt model takes over: option -> the plain values it may have.

An option that is not named here is left out. A value of another kind is no configuration that Keras writes.
"""

import math
from collections.abc import Callable
from typing import Any

from autograder.student.transport.allowed import ACTIVATIONS

MAX_NUMBER = 1e12
# Units, filters, places of an axis; what they come to together is measured on the draft.
MAX_SIZE = 20_000_000
# Numbers in a list of sizes, such as three pairs of padding.
MAX_SIZES = 16
# Means and variances, one a pixel.
MAX_VALUES = 10_000
MAX_NAME = 200
DTYPES = frozenset(
    "float32 float64 float16 bfloat16 int8 int16 int32 int64 uint8 uint16 uint32 uint64 bool "
    "mixed_float16 mixed_bfloat16".split()
)
# Other names of Keras's own activations, as configurations write them.
FUNCTIONS = frozenset(ACTIVATIONS) | frozenset(
    "glu hard_shrink hard_tanh log_sigmoid soft_shrink sparse_plus sparse_sigmoid sparsemax squareplus swish "
    "hard_swish tanh_shrink threshold".split()
)


class NotPlain(ValueError):
    """A configuration holds what no configuration of Keras's own layers holds."""


def flag(value: Any) -> Any:
    """True, False or None."""
    return value if value is None or isinstance(value, bool) else _refuse()


def off(value: Any) -> Any:
    """An option that nobody here switches on."""
    return value if value is None or value is False else _refuse()


def number(value: Any) -> Any:
    """One finite number, or None. A list of one is that one: with axes of its own it would make arrays grow."""
    if isinstance(value, list) and len(value) == 1:
        value = value[0]
    if value is None:
        return None
    if isinstance(value, bool) or not isinstance(value, int | float) or not abs(value) <= MAX_NUMBER:
        _refuse()
    return value


def size(value: Any) -> Any:
    """One whole number, or None."""
    if value is None:
        return None
    if isinstance(value, float) and value.is_integer():
        value = int(value)
    if isinstance(value, bool) or not isinstance(value, int) or not abs(value) <= MAX_SIZE:
        _refuse()
    return value


def sizes(value: Any) -> Any:
    """A whole number, or a list of them or of pairs of them."""
    if not isinstance(value, list):
        return size(value)
    if len(value) > MAX_SIZES:
        _refuse()
    return [[size(inner) for inner in one] if _is_pair(one) else size(one) for one in value]


def _is_pair(value: Any) -> bool:
    return isinstance(value, list) and len(value) == 2


def numbers(value: Any) -> Any:
    """A number, or a pair of them."""
    if isinstance(value, list) and len(value) == 2:
        return [number(one) for one in value]
    return number(value)


def values(value: Any) -> Any:
    """A number, or nested lists of numbers: Keras spreads them over the axes that it keeps, and over no others."""
    left = [MAX_VALUES]

    def read(part: Any, depth: int) -> Any:
        left[0] -= 1
        if left[0] < 0 or depth > 4:
            _refuse()
        return [read(inner, depth + 1) for inner in part] if isinstance(part, list) else number(part)

    return read(value, 0)


def word(value: Any) -> Any:
    """A name out of Keras's own lists, such as ``same``; None."""
    return (
        value if value is None or (isinstance(value, str) and len(value) < 40 and value.isidentifier()) else _refuse()
    )


def words_or_sizes(value: Any) -> Any:
    """``padding``: a name for a convolution, sizes for a border."""
    return word(value) if isinstance(value, str) else sizes(value)


def flag_or_number(value: Any) -> Any:
    """``scale``: switches a normalization's factor on, or is the factor of ``Rescaling``."""
    return value if isinstance(value, bool) else number(value)


def label(value: Any) -> Any:
    """A name that a student chose."""
    return value if isinstance(value, str) and 0 < len(value) <= MAX_NAME else _refuse()


def dtype(value: Any) -> Any:
    """A number format by its name; of a policy, its name."""
    if isinstance(value, dict):
        config = value.get("config")
        value = config.get("name") if isinstance(config, dict) and value.get("class_name") == "DTypePolicy" else ""
    return value if value is None or (isinstance(value, str) and value in DTYPES) else _refuse()


def activation(value: Any) -> Any:
    """A Keras activation by its name, or None."""
    if isinstance(value, dict) and value.get("class_name") == "function":
        value = value.get("config")
    return value if value is None or (isinstance(value, str) and value in FUNCTIONS) else _refuse()


def attached(value: Any) -> Any:
    """A regularizer or a constraint: its name and plain numbers."""
    if value is None or isinstance(value, str):
        return word(value)
    config = value.get("config")
    if not isinstance(config, dict) or len(config) > MAX_SIZES or not isinstance(value.get("class_name"), str):
        _refuse()
    plain = {label(key): _attached_value(one) for key, one in config.items()}
    return {"module": word_path(value.get("module")), "class_name": word(value["class_name"]), "config": plain}


def _attached_value(value: Any) -> Any:
    if isinstance(value, list):
        return sizes(value)
    return word(value) if isinstance(value, str) else flag_or_number(value)


def word_path(value: Any) -> Any:
    """The name of a module."""
    return (
        value
        if isinstance(value, str) and len(value) < 80 and all(map(str.isidentifier, value.split(".")))
        else _refuse()
    )


def ones(value: Any) -> Any:
    """``noise_shape``: axes that share their noise. Other lengths would make noise of any size."""
    if value is None:
        return None
    fits = isinstance(value, list) and len(value) <= MAX_SIZES and all(one in (None, 1) for one in value)
    return value if fits else _refuse()


def clipping(value: Any) -> Any:
    """``renorm_clipping``: numbers by name."""
    if value is None:
        return None
    return {word(key): number(one) for key, one in list(value.items())[:MAX_SIZES]}


def _refuse() -> Any:
    raise NotPlain


def _each(kind: Callable[[Any], Any], names: str) -> dict[str, Callable[[Any], Any]]:
    return dict.fromkeys(names.split(), kind)


OPTIONS: dict[str, Callable[[Any], Any]] = (
    _each(
        flag,
        "trainable use_bias center keepdims go_backwards return_sequences mask_zero normalize reset_after "
        "unit_forget_bias invert rms_scaling renorm crop_to_aspect_ratio pad_to_aspect_ratio "
        "zero_output_for_mask use_gate approximate optional",
    )
    | _each(off, "sparse ragged unroll stateful return_state synchronized quantization_config flash_attention")
    | _each(
        number,
        "alpha beta epsilon momentum renorm_momentum rate dropout recurrent_dropout stddev l1 l2 mask_value "
        "max_value negative_slope threshold offset fill_value order x_min x_max initial",
    )
    | _each(
        size,
        "units filters input_dim output_dim depth_multiplier groups num_heads key_dim value_dim n height width "
        "axis1 axis2 sliding_window bias_rank",
    )
    | _each(
        sizes,
        "axis axes dims kernel_size pool_size strides dilation_rate output_padding size cropping target_shape "
        "newshape shared_axes attention_axes output_shape batch_shape source destination pad_width",
    )
    | _each(numbers, "factor height_factor width_factor value_range x_factor y_factor")
    | _each(values, "mean variance")
    | _each(word, "data_format interpolation fill_mode merge_mode mode")
    | _each(activation, "activation recurrent_activation")
    | _each(dtype, "dtype")
    | _each(label, "name")
    | {"padding": words_or_sizes, "scale": flag_or_number, "noise_shape": ones, "renorm_clipping": clipping}
)


def plain_option(name: str, value: Any) -> Any:
    """A layer's option as it may be rebuilt.

    Raises:
        KeyError: if it is left out.
        NotPlain: if its value is not of its kind.
    """
    # Weights arrive by themselves: how they began costs time and means nothing here. Nor do seeds.
    if name.endswith("_initializer"):
        return "zeros"
    try:
        if name.endswith(("_regularizer", "_constraint")):
            return attached(value)
        return OPTIONS[name](value)
    except (AttributeError, TypeError, ValueError) as problem:
        raise NotPlain from problem


def is_number(value: Any) -> bool:
    """Whether an argument of an operation is one finite number, or None, True or False."""
    return value is None or (isinstance(value, int | float) and math.isfinite(value) and abs(value) <= MAX_NUMBER)
