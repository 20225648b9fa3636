# right: an object whose class builds the model in __call__
import keras


class CNNBuilder:
    """builds the lecture's network"""

    def __init__(self, filters, classes):
        self.filters = filters
        self.classes = classes

    def conv_layers(self):
        for f in self.filters:
            yield keras.layers.Conv2D(f, 3, activation="relu")

    def __call__(self):
        layers = [keras.Input((28, 28, 1)), *self.conv_layers()]
        layers += [keras.layers.Flatten(), keras.layers.Dense(self.classes, activation="softmax")]
        return keras.Sequential(layers)


build_cnn = CNNBuilder(filters=[64, 32], classes=10)
