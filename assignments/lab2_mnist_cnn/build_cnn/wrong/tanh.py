# wrong: tanh on the convolutions as in LeNet
# shows: cnn.not_relu
# told: cnn.not_relu
# fails: test_relu_after_each_convolution (cnn.not_relu)
# fails: test_computes_the_same (cnn.other_outputs)
from tensorflow import keras


def build_cnn():
    model = keras.Sequential([
        keras.layers.Conv2D(64, 3, activation='tanh', input_shape=(28, 28, 1)),
        keras.layers.Conv2D(32, 3, activation='tanh'),
        keras.layers.Flatten(),
        keras.layers.Dense(10, activation='softmax'),
    ])
    return model
