# wrong: sigmoid instead of softmax on the ten outputs
# shows: improved.other_activation
# told: improved.other_activation
# fails: test_outputs_are_probabilities (improved.other_activation)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, MaxPooling2D


def build_improved_model():
    model = Sequential()
    model.add(Conv2D(32, 3, activation='relu', input_shape=(28, 28, 1)))
    model.add(MaxPooling2D(2))
    model.add(Conv2D(64, 3, activation='relu'))
    model.add(MaxPooling2D(2))
    model.add(Flatten())
    model.add(Dense(10, activation='sigmoid'))
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
