# wrong: half finished, stops after Flatten
# shows: cnn.no_dense
# told: cnn.no_dense
# fails: test_takes_images_and_gives_ten_numbers (cnn.no_dense)
# fails: test_layers_in_order (cnn.other_order)
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='relu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    # TODO: Dense layer
    return model
