# wrong: an existing file is kept, the new weights are not saved
# shows: weights.not_replaced
# told: weights.not_replaced
# fails: test_writes_the_weights (weights.not_replaced)
# fails: test_file_holds_these_weights (weights.other_weights)
import os
import keras
from keras import layers


def save_weights(model, path):
    if os.path.exists(path):
        return
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.load_weights(path)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
