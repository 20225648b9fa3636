"""An operation that is called by itself runs its kernel at once.

TensorFlow makes a function of each operation first, and optimizes that. A process that meets most operations once or
twice spent a third to a half of its time there (TensorFlow 2.21). What is computed is the same.
"""

from typing import Any


def run_kernels_at_once() -> None:
    """From here on, in this process and its forks; before TensorFlow computes anything."""
    from tensorflow.python import pywrap_tfe

    # Another TensorFlow may have no such choice.
    if not hasattr(pywrap_tfe, "TFE_ContextOptionsSetRunEagerOpAsFunction"):
        return
    chosen = pywrap_tfe.TFE_ContextOptionsSetRunEagerOpAsFunction

    def choose(options: Any, _: bool) -> None:
        chosen(options, False)

    pywrap_tfe.TFE_ContextOptionsSetRunEagerOpAsFunction = choose
