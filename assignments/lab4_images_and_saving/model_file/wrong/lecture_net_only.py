# wrong: rebuilds the lecture's net and loads weights into it, another model cannot be restored
# shows: model_file.fixed_layers
# told: model_file.fixed_layers
# fails: test_keras_file (model_file.fixed_layers)
# fails: test_h5_file (model_file.fixed_layers)
# fails: test_restores_a_file_of_another_session (model_file.fixed_layers)
# fails: test_any_model (model_file.fixed_layers)
from keras import Input
from keras.models import Sequential
from keras.layers import Conv2D, Dense, Flatten


def save_model(model, path):
    model.save(path)


def restore_model(path):
    model = Sequential([
        Input((28, 28, 1)),
        Conv2D(64, 3, activation="relu"),
        Conv2D(32, 3, activation="relu"),
        Flatten(),
        Dense(10, activation="softmax"),
    ])
    model.load_weights(path)
    return model
