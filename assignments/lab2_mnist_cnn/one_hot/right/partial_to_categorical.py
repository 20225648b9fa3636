# right: functools.partial that fixes num_classes
from functools import partial
import tensorflow as tf

one_hot = partial(tf.keras.utils.to_categorical, num_classes=10)
