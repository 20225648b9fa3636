# wrong: compiled with sparse_categorical_crossentropy, one-hot labels do not fit
# shows: weights.sparse_loss
# told: weights.sparse_loss
# fails: test_evaluates_the_same (weights.sparse_loss)
# fails: test_evaluates_other_images_the_same (weights.sparse_loss)
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
    model.load_weights(path)
    model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    return model
