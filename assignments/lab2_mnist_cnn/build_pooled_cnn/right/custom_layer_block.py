# right: a Layer subclass holds convolution and pooling
import keras
from keras import layers


@keras.saving.register_keras_serializable(package="lab2")
class ConvPool(layers.Layer):
    def __init__(self, filters, **kwargs):
        super().__init__(**kwargs)
        self.filters = filters
        self.conv = layers.Conv2D(filters, 3, padding="same", activation="relu")
        self.pool = layers.MaxPooling2D(2)

    def build(self, input_shape):
        self.conv.build(input_shape)
        super().build(input_shape)

    def call(self, x):
        return self.pool(self.conv(x))

    def get_config(self):
        return {**super().get_config(), "filters": self.filters}


def build_pooled_cnn():
    return keras.Sequential([
        keras.Input((28, 28, 1)),
        ConvPool(64),
        ConvPool(32),
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
