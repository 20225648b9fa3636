# wrong: drops the folder of the path, the file lands in the working folder
# shows: saved.no_file
import os
import keras


def save_model(model, path):
    file_name = os.path.basename(path)
    model.save(file_name)


def restore_model(path):
    return keras.models.load_model(os.path.basename(path))
