# right: Sequential blocks called inside a Functional model
import keras


def conv_relu(filters):
    return keras.Sequential([keras.layers.Conv2D(filters, 3), keras.layers.ReLU()])


def build_cnn():
    image = keras.Input((28, 28, 1))
    h = conv_relu(64)(image)
    h = conv_relu(32)(h)
    h = keras.layers.Flatten()(h)
    h = keras.layers.Dense(10)(h)
    return keras.Model(image, keras.layers.Activation("softmax")(h))
