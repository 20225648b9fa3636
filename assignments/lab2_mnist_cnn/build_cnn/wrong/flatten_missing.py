# wrong: no Flatten, the output is (None, 24, 24, 10)
# shows: cnn.not_flattened
# told: cnn.not_flattened
# fails: test_takes_images_and_gives_ten_numbers (cnn.not_flattened)
# fails: test_sizes_and_options (cnn.other_size)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras.models import Sequential
from keras.layers import Dense, Conv2D


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Dense(10, activation='softmax'))
    return model
