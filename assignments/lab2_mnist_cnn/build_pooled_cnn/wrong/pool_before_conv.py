# wrong: each pooling comes before its convolution
# shows: cnn.pooling_first
# told: cnn.pooling_first
# fails: test_layers_in_order (cnn.pooling_first)
from tensorflow.keras.models import Sequential
from tensorflow.keras.layers import Conv2D, Dense, Flatten, Input, MaxPooling2D


def build_pooled_cnn():
    return Sequential([
        Input((28, 28, 1)),
        MaxPooling2D(2),
        Conv2D(64, 3, padding='same', activation='relu'),
        MaxPooling2D(2),
        Conv2D(32, 3, padding='same', activation='relu'),
        Flatten(),
        Dense(10, activation='softmax'),
    ])
