# wrong: half finished, only the first convolution and pooling are there
# shows: cnn.left_out
# told: cnn.left_out
# fails: test_layers_in_order (cnn.left_out)
import keras
from keras import layers


def build_pooled_cnn():
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, padding="same", activation="relu"),
        layers.MaxPooling2D(2),
        # 두 번째 합성곱과 풀링은 나중에
        layers.Flatten(),
        layers.Dense(10, activation="softmax"),
    ])
    return model
