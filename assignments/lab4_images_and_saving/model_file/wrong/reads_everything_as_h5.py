# wrong: reads every file as if it were .h5
# shows: model_file.not_restored
# told: model_file.not_restored
# fails: test_keras_file (model_file.not_restored)
# fails: test_restores_a_file_of_another_session (model_file.not_restored)
# fails: test_any_model (model_file.not_restored)
import shutil

from keras.models import load_model


def save_model(model, path):
    model.save(path)


def restore_model(path):
    shutil.copy(path, "copy_of_the_model.h5")
    return load_model("copy_of_the_model.h5")
