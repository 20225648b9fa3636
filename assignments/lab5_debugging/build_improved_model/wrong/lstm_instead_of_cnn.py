# wrong: a recurrent network over the rows, no convolution
# shows: improved.no_convolution
# told: improved.no_convolution
# fails: test_has_a_convolution (improved.no_convolution)
from keras import Sequential
from keras.layers import LSTM, Dense, Input, Reshape


def build_improved_model():
    model = Sequential([
        Input(shape=(28, 28, 1)),
        Reshape((28, 28)),
        LSTM(64),
        Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
