# wrong: compiled with binary_crossentropy, loss and accuracy are other numbers
# shows: weights.other_loss
# told: weights.other_loss
# fails: test_evaluates_the_same (weights.other_loss)
# fails: test_evaluates_other_images_the_same (weights.other_loss)
from keras.models import Sequential
from keras.layers import Dense, Conv2D, Flatten, Input


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation='relu'),
        Conv2D(32, 3, activation='relu'),
        Flatten(),
        Dense(10, activation='softmax'),
    ])
    model.compile(optimizer='adam', loss='binary_crossentropy', metrics=['accuracy'])
    model.load_weights(path)
    return model
