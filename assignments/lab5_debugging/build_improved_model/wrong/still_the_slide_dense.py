# wrong: the slide's dense network on 784 inputs, only wider and compiled
# shows: improved.no_convolution
# told: improved.no_convolution
# fails: test_has_a_convolution (improved.no_convolution)
from keras.models import Sequential
from keras.layers import Dense, Input


def build_improved_model():
    model = Sequential()
    model.add(Input(shape=(784,)))
    model.add(Dense(256, activation='relu'))
    model.add(Dense(128, activation='relu'))
    model.add(Dense(10, activation='softmax'))
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
