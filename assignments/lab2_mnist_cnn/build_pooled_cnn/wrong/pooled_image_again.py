# wrong: the second pair of convolution and pooling begins at the image again
# shows: cnn.first_left_out
# told: cnn.first_left_out
# fails: test_layers_in_order (cnn.first_left_out)
import keras
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    image = keras.Input(shape=(28, 28, 1))
    for filters in (64, 32):
        maps = Conv2D(filters, (3, 3), padding="same", activation="relu")(image)
        maps = MaxPooling2D((2, 2))(maps)
    scores = Dense(10, activation="softmax")(Flatten()(maps))
    return keras.Model(image, scores)
