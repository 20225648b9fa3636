# wrong: a MaxPooling layer makes Dense smaller, skip_mismatch hides that its weights were not loaded
# shows: weights.skip_mismatch
# told: weights.skip_mismatch
# fails: test_restores_the_weights (weights.skip_mismatch)
# fails: test_a_new_model_each_time (weights.skip_mismatch)
import keras
from keras import layers


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    model = keras.Sequential([
        keras.Input((28, 28, 1)),
        layers.Conv2D(64, 3, activation='relu'),
        layers.Conv2D(32, 3, activation='relu'),
        layers.MaxPooling2D(),
        layers.Flatten(),
        layers.Dense(10, activation='softmax'),
    ])
    model.load_weights(path, skip_mismatch=True)
    model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return model
