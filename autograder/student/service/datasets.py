"""Small arrays reach ``fit``, ``evaluate`` and ``predict`` by a shorter pipeline than Keras's.

Keras traces four functions for every call, which pays for large data. The few images of a check are done before that.
"""

from typing import Any

from autograder.student.service.stepping import Ahead

# Samples up to which one at a time is faster than Keras's batches of indices.
SMALL = 4096


def shorten_pipelines(ahead: Ahead) -> None:
    """From here on, in this process. Batches are the same, but for the order that ``shuffle=True`` gives them.

    Args:
        ahead: is told how many batches come.
    """
    import numpy as np
    import tensorflow as tf
    from keras import tree
    from keras.src.trainers.data_adapters import array_slicing
    from keras.src.trainers.data_adapters.array_data_adapter import ArrayDataAdapter

    original = ArrayDataAdapter.get_tf_dataset

    def get_tf_dataset(self: Any) -> Any:
        if not 0 < self._num_samples <= SMALL or self._shuffle not in (True, False):
            return original(self)
        inputs = tree.lists_to_tuples(array_slicing.convert_to_sliceable(self._inputs, target_backend="tensorflow"))
        # Sparse matrices and the like are Keras's to cut.
        if not all(isinstance(leaf, np.ndarray) or tf.is_tensor(leaf) for leaf in tree.flatten(inputs)):
            return original(self)
        ahead.note(-(-self._num_samples // self._batch_size))
        dataset = tf.data.Dataset.from_tensor_slices(inputs)
        if self._shuffle:
            dataset = dataset.shuffle(self._num_samples)
        options = tf.data.Options()
        options.experimental_optimization.apply_default_optimizations = False
        # Its thread, on a busy processor, keeps a finished pipeline waiting for some 17 ms.
        options.autotune.enabled = False
        return dataset.batch(self._batch_size).with_options(options)

    ArrayDataAdapter.get_tf_dataset = get_tf_dataset
