# wrong: writes the weights as one NumPy array of objects and rebuilds the lecture's net
# shows: model_file.numpy_file
# told: model_file.numpy_file
# fails: test_file_holds_the_model (model_file.numpy_file)
# fails: test_keras_file (model_file.numpy_file)
# fails: test_h5_file (model_file.numpy_file)
# fails: test_restores_a_file_of_another_session (model_file.not_restored)
# fails: test_any_model (model_file.numpy_file)
import numpy as np
from keras import Input, Sequential
from keras.layers import Dense


def save_model(model, path):
    weights = np.empty(len(model.get_weights()), dtype=object)
    weights[:] = model.get_weights()
    with open(path, "wb") as file:
        np.save(file, weights)


def restore_model(path):
    model = Sequential([Input((784,)), Dense(10, activation="softmax")])
    with open(path, "rb") as file:
        model.set_weights(list(np.load(file, allow_pickle=True)))
    return model
