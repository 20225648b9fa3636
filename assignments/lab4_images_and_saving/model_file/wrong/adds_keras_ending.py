# wrong: adds .keras to every path that ends otherwise, so nothing is written at x.h5
# shows: saved.added_ending
# told: saved.added_ending
# fails: test_file_holds_the_model (saved.added_ending)
# fails: test_h5_file (saved.added_ending)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (saved.added_ending)
import keras


def with_ending(path):
    path = str(path)
    return path if path.endswith(".keras") else path + ".keras"


def save_model(model, path):
    model.save(with_ending(path))


def restore_model(path):
    return keras.models.load_model(with_ending(path))
