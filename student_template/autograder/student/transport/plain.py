"""A model's configuration, less everything that the way from input to output does not need: what Keras is to rebuild.

What a student's process sends is never handed to Keras. A new configuration is written from it: layers that are
reached, options that are declared, values that are plain. ``build_config`` and other extras are left out.
"""

from typing import Any

from autograder.student.transport.graph import Uses, ends_of, reached_uses, tensors_in
from autograder.student.transport.options import NotPlain, activation, dtype, is_number, label, plain_option, sizes

# Arguments of one use of a layer; a merging layer has as many as branches.
MAX_ARGUMENTS = 300


def needed_layers(data: dict[str, Any]) -> dict[str, list[int]]:
    """Layers on the way from input to output, and the model's inputs: name -> the uses that are needed, in order.

    Raises:
        KeyError, TypeError, IndexError, ValueError, AttributeError: if ``data`` is no Functional configuration.
    """
    reached: Uses = reached_uses(data)
    uses: dict[str, list[int]] = {}
    for name, use in sorted({*reached, *ends_of(data["config"]["input_layers"])}):
        uses.setdefault(name, []).append(use)
    return uses


def plain_config(data: dict[str, Any], uses: dict[str, list[int]]) -> dict[str, Any]:
    """The Functional configuration of the layers that ``needed_layers`` names.

    Raises:
        NotPlain: if one of them holds what no configuration of Keras's own layers holds.
    """
    config = data["config"]
    layers = []
    for entry in needed_entries(data, uses):
        inbound = entry.get("inbound_nodes") or []
        nodes = [_plain_use(inbound[use], uses) for use in uses[entry["name"]]] if inbound else []
        layers.append(_plain_layer(entry) | {"name": label(entry["name"]), "inbound_nodes": nodes})
    return {
        "module": "keras.src.models.functional",
        "class_name": "Functional",
        "registered_name": None,
        "config": {
            "name": "model",
            "trainable": True,
            "layers": layers,
            "input_layers": _ends(config["input_layers"], uses),
            "output_layers": _ends(config["output_layers"], uses),
        },
    }


def needed_entries(data: dict[str, Any], uses: dict[str, list[int]]) -> list[dict[str, Any]]:
    """The entries of these layers, in the configuration's order, which is that of the weights."""
    return list({entry["name"]: entry for entry in data["config"]["layers"] if entry["name"] in uses}.values())


def _plain_layer(entry: dict[str, Any]) -> dict[str, Any]:
    if not isinstance(entry.get("config"), dict):
        raise NotPlain
    config = {}
    for name, value in entry["config"].items():
        # A layer that works inside another one: of Bidirectional, or in place of an activation.
        if isinstance(value, dict) and name in ("layer", "backward_layer", "activation") and "module" in value:
            config[name] = activation(value) if value.get("class_name") == "function" else _plain_layer(value)
            continue
        try:
            config[name] = plain_option(name, value)
        except KeyError:
            continue
    return {
        "module": entry["module"],
        "class_name": entry["class_name"],
        "config": config,
        "registered_name": None,
    }


def _plain_use(use: Any, uses: dict[str, list[int]]) -> dict[str, Any]:
    """The arguments of one use of a layer."""
    if not isinstance(use, dict) or not isinstance(use.get("args"), list) or not isinstance(use.get("kwargs"), dict):
        raise NotPlain
    if len(use["args"]) + len(use["kwargs"]) > MAX_ARGUMENTS:
        raise NotPlain
    return {
        "args": [_plain_argument(argument, uses) for argument in use["args"]],
        "kwargs": {label(name): _plain_argument(argument, uses) for name, argument in use["kwargs"].items()},
    }


def _plain_argument(argument: Any, uses: dict[str, list[int]]) -> Any:
    """A tensor, a list of tensors or of indices, or one number: a list of numbers would be an array with axes."""
    if isinstance(argument, dict):
        return _plain_slice(argument) if argument.get("class_name") == "__slice__" else _plain_tensor(argument, uses)
    if isinstance(argument, list):
        if len(argument) > MAX_ARGUMENTS:
            raise NotPlain
        if all(isinstance(one, dict) for one in argument):
            return [_plain_argument(one, uses) for one in argument]
        return _plain_indices(argument)
    if not is_number(argument):
        raise NotPlain
    return argument


def _plain_indices(argument: list[Any]) -> list[Any]:
    """What stands between brackets: ``x[:, 0]``."""
    indices = [_plain_slice(one) if isinstance(one, dict) else one for one in argument]
    # Without a slice it would be a list of numbers.
    fits = all(isinstance(one, dict) or is_number(one) for one in indices)
    if not fits or not any(isinstance(one, dict) for one in argument):
        raise NotPlain
    return indices


def _plain_slice(part: dict[str, Any]) -> dict[str, Any]:
    config = part.get("config")
    if part.get("class_name") != "__slice__" or not isinstance(config, dict):
        raise NotPlain
    bounds = {name: sizes(config.get(name)) for name in ("start", "stop", "step")}
    if any(isinstance(bound, list) for bound in bounds.values()):
        raise NotPlain
    return {"class_name": "__slice__", "config": bounds}


def _plain_tensor(part: dict[str, Any], uses: dict[str, list[int]]) -> dict[str, Any]:
    if part.get("class_name") != "__keras_tensor__":
        raise NotPlain
    [(name, use)] = tensors_in(part)
    config = part["config"]
    history = [name, uses[name].index(use), _index(config["keras_history"][2])]
    plain = {"shape": sizes(config.get("shape")), "dtype": dtype(config.get("dtype")), "keras_history": history}
    return {"class_name": "__keras_tensor__", "config": plain}


def _ends(value: Any, uses: dict[str, list[int]]) -> list[Any]:
    """Inputs or outputs of a model: layer, use and number of the tensor."""
    if len(value) > MAX_ARGUMENTS:
        raise NotPlain
    # One end alone stands without a list around it, and Keras then gives no list of outputs.
    if value and isinstance(value[0], str):
        return _end(value, uses)
    return [_end(end, uses) for end in value]


def _end(value: Any, uses: dict[str, list[int]]) -> list[Any]:
    name, use, tensor = value
    return [str(name), uses[str(name)].index(int(use)), _index(tensor)]


def _index(value: Any) -> int:
    if isinstance(value, bool) or not isinstance(value, int) or not 0 <= value < MAX_ARGUMENTS:
        raise NotPlain
    return value
