# wrong: always saves a .keras file and gives it the name asked for
# shows: model_file.other_format
# told: model_file.other_format
# fails: test_file_holds_the_model (model_file.other_format)
# fails: test_restores_a_file_of_another_session (model_file.looks_elsewhere)
import os
import shutil

from keras.models import load_model


def save_model(model, path):
    model.save("temporary.keras")
    os.replace("temporary.keras", path)


def restore_model(path):
    shutil.copy(path, "temporary.keras")
    return load_model("temporary.keras")
