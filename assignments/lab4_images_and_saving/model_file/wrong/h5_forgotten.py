# wrong: compares the ending without its dot for one of two formats, so an .h5 file is never saved
# shows: model_file.ending_left_out
# told: model_file.ending_left_out
# fails: test_file_holds_the_model (model_file.ending_left_out)
# fails: test_h5_file (saved.no_file)
# fails: test_any_model (saved.no_file)
import os

import keras


def save_model(model, path):
    ending = os.path.splitext(path)[1]
    if ending == ".keras":
        model.save(path)
    elif ending == "h5":
        model.save(path)


def restore_model(path):
    return keras.models.load_model(path)
