"""Let the student's functions save models to files and restore them."""

from pathlib import PurePath
from typing import Any

from ..judging import require_file

# As the lecture compiles its model.
COMPILE = {"optimizer": "rmsprop", "loss": "categorical_crossentropy", "metrics": ["accuracy"]}


def round_trip(
    save_model: Any, restore_model: Any, models: list[Any], other: Any, path: str, compiled: bool
) -> list[Any]:
    """Save models one after the other to the same ``path``, and restore each from a copy of its file.

    What is restored has to come from the file, not from what is known of the path or of the last model saved: that one
    is ``other``, and the copy has another name.

    Args:
        compiled: compile them first, as the lecture does.

    Returns:
        What ``restore_model`` returned for each; fails where there is no file at ``path``.
    """
    ending = PurePath(path).suffix
    compile = COMPILE if compiled else {}
    steps = [save_model.step(model, path, collect=(path,), compile=compile) for model in models]
    saved = save_model.run(*steps, save_model.step(other, f"another{ending}", compile=compile))
    files = [require_file(done, path) for done in saved[: len(models)]]
    copy = f"copies/{PurePath(path).stem} copy{ending}"
    # At one place, so that who reads no file twice restores the first.
    restored = restore_model.run(*(restore_model.step(copy, files={copy: file}) for file in files))
    return [done.value for done in restored]
