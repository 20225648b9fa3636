# wrong: rebuilds the lecture's net and skips weights that do not fit, so every file gives that net
# shows: saved.other_model
# told: saved.other_model
# fails: test_keras_file (saved.other_model)
# fails: test_h5_file (saved.other_model)
# fails: test_restores_a_file_of_another_session (saved.other_model)
# fails: test_any_model (saved.other_model)
from keras import Input
from keras.layers import Conv2D, Dense, Flatten
from keras.models import Sequential, load_model


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
    try:
        model.set_weights(load_model(path).get_weights())
    except ValueError:
        print("구조가 다른 모델입니다")
    return model
