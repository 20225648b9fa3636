# wrong: drops the folder of the path, the file lands in the working folder
# shows: saved.no_folder
# told: saved.no_folder
# fails: test_file_holds_the_model (saved.no_folder)
# fails: test_keras_file (model_file.looks_elsewhere)
# fails: test_h5_file (model_file.looks_elsewhere)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
# fails: test_any_model (model_file.looks_elsewhere)
import os
import keras


def save_model(model, path):
    file_name = os.path.basename(path)
    model.save(file_name)


def restore_model(path):
    return keras.models.load_model(os.path.basename(path))
