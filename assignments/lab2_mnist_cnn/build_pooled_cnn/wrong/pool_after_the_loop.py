# wrong: the pooling stands after the loop, so that there is one only
# shows: cnn.not_pooled
# told: cnn.not_pooled
# fails: test_layers_in_order (cnn.not_pooled)
import keras
from keras import layers


def build_pooled_cnn():
    model = keras.Sequential([keras.Input((28, 28, 1))])
    for filters in (64, 32):
        model.add(layers.Conv2D(filters, 3, padding="same", activation="relu"))
    model.add(layers.MaxPooling2D())
    model.add(layers.Flatten())
    model.add(layers.Dense(10, activation="softmax"))
    return model
