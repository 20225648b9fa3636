# wrong: padding='same' forgotten, feature maps 26, 13, 11, 5
# shows: cnn.padding
# told: cnn.padding
# fails: test_sizes_and_options (cnn.padding)
# fails: test_has_34794_parameters (cnn.parameters)
# fails: test_computes_the_same (cnn.cannot_transplant)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_pooled_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(MaxPooling2D(pool_size=(2, 2)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(MaxPooling2D(pool_size=(2, 2)))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
