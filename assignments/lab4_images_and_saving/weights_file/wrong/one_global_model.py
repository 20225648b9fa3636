# wrong: one model outside the functions is loaded again and again, so two restored models are the same object
# shows: weights.same_object
# told: weights.same_object
# fails: test_new_model (weights.same_object)
# fails: test_a_new_model_each_time (weights.same_object)
import keras
from keras import layers

new_model = keras.Sequential([
    keras.Input((28, 28, 1)),
    layers.Conv2D(64, 3, activation='relu'),
    layers.Conv2D(32, 3, activation='relu'),
    layers.Flatten(),
    layers.Dense(10, activation='softmax'),
])
new_model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])


def save_weights(model, path):
    model.save_weights(path)


def restore_weights(path):
    new_model.load_weights(path)
    return new_model
