# wrong: relu on the output layer
# shows: improved.other_activation
# told: improved.other_activation
# fails: test_outputs_are_probabilities (improved.other_activation)
# fails: test_learns (improved.diverged)
# fails: test_recognises_further_digits (improved.diverged)
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten, Input


def build_improved_model():
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation='relu'),
        Conv2D(32, 3, activation='relu'),
        Flatten(),
        Dense(10, activation='relu'),
    ])
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
