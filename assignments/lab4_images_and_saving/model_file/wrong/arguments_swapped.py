# wrong: save_model takes (path, model), the other way round
# shows: model_file.saves_the_path
# told: model_file.saves_the_path
# fails: test_file_holds_the_model (model_file.saves_the_path)
# fails: test_keras_file (model_file.saves_the_path)
# fails: test_h5_file (model_file.saves_the_path)
# fails: test_any_model (model_file.saves_the_path)
from keras.models import load_model


def save_model(path, model):
    model.save(path)


def restore_model(path):
    return load_model(path)
