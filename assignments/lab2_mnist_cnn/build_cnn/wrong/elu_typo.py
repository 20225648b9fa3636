# wrong: one activation is elu, a letter short of relu
# shows: cnn.not_relu
# told: cnn.not_relu
# fails: test_relu_after_each_convolution (cnn.not_relu)
# fails: test_computes_the_same (cnn.other_outputs)
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten


def build_cnn():
    model = Sequential()
    model.add(Conv2D(64, kernel_size=3, activation='elu', input_shape=(28, 28, 1)))
    model.add(Conv2D(32, kernel_size=3, activation='relu'))
    model.add(Flatten())
    model.add(Dense(10, activation='softmax'))
    return model
