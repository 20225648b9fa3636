# wrong: appends .weights.h5 to a path that already ends so, nothing is written at path
# shows: saved.added_ending
# told: saved.added_ending
# fails: test_writes_the_weights (saved.added_ending)
# fails: test_restores_the_weights (weights.own_format)
# fails: test_file_holds_these_weights (weights.other_weights)
# fails: test_a_new_model_each_time (saved.no_file)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(f"{path}.weights.h5")


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.load_weights(f"{path}.weights.h5")
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
