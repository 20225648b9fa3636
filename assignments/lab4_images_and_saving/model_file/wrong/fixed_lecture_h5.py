# wrong: both functions have a file name of the lecture written in them
# shows: saved.other_name
# told: saved.other_name
# fails: test_file_holds_the_model (saved.other_name)
# fails: test_keras_file (saved.other_name)
# fails: test_h5_file (saved.other_name)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (saved.other_name)
import keras


def save_model(model, path):
    model.save("mnist_model.h5")


def restore_model(path):
    return keras.models.load_model("mnist_model.h5")
