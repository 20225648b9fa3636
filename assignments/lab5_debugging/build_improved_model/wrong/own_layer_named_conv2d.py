# wrong: an own layer with the name Conv2D passes the image on; it is not Keras's
# shows: model.custom_layer
# told: model.custom_layer
# fails: test_has_a_convolution (model.custom_layer)
import keras
import tensorflow as tf


class Conv2D(keras.layers.Layer):
    """No convolution: TensorFlow's reshape to the same shape cannot be traced into layers."""

    def __init__(self, filters=32, kernel_size=(3, 3), **options):
        super().__init__(**options)
        self.filters, self.kernel_size = filters, list(kernel_size)

    def call(self, x):
        if isinstance(x, keras.KerasTensor):
            raise TypeError
        return tf.reshape(x, tf.shape(x))

    def compute_output_spec(self, x, **options):
        return keras.KerasTensor(x.shape, x.dtype)

    def get_config(self):
        return super().get_config() | {"kernel_size": [3, 3]}


def build_improved_model():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        Conv2D(),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation="softmax"),
    ])
    model.compile("adam", "sparse_categorical_crossentropy", metrics=["accuracy"])
    return model
