# wrong: pool_size=1 with strides=2 takes every second pixel, no maximum at all
# shows: cnn.other_option
# told: cnn.other_option
# fails: test_sizes_and_options (cnn.other_option)
# fails: test_computes_the_same (cnn.other_outputs)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    model = Sequential()
    model.add(Conv2D(64, 3, padding='same', activation='relu', input_shape=(28, 28, 1)))
    model.add(MaxPooling2D(pool_size=1, strides=2))
    model.add(Conv2D(32, 3, padding='same', activation='relu'))
    model.add(MaxPooling2D(pool_size=1, strides=2))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
