# wrong: Conv2D(64, 3, 3) as in Keras 1, the third number is now the stride
# shows: cnn.kernel_as_strides
# told: cnn.kernel_as_strides
# fails: test_sizes_and_options (cnn.kernel_as_strides)
# fails: test_has_203434_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, 3, 3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, 3, 3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
