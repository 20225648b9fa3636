# right: layers made from a table of names and settings with getattr
import keras

LAYERS = [
    ("Conv2D", {"filters": 64, "kernel_size": 3, "activation": "relu"}),
    ("Conv2D", {"filters": 32, "kernel_size": 3, "activation": "relu"}),
    ("Flatten", {}),
    ("Dense", {"units": 10, "activation": "softmax"}),
]


def build_cnn():
    out = inp = keras.Input(shape=(28, 28, 1))
    for name, settings in LAYERS:
        out = getattr(keras.layers, name)(**settings)(out)
    return keras.Model(inp, out)
