# wrong: takes batches of seven images only
# shows: cnn.fixed_batch
# told: cnn.fixed_batch
# fails: test_takes_images_and_gives_ten_numbers (cnn.fixed_batch)
import keras
from keras import Input, Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1), batch_size=7),
        Conv2D(64, 3, padding="same", activation="relu"),
        MaxPooling2D(),
        Conv2D(32, 3, padding="same", activation="relu"),
        MaxPooling2D(),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
