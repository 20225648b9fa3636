# wrong: lru_cache gives the old model again after the file was overwritten
# shows: model_file.old_model
# told: model_file.old_model
# fails: test_saves_over_an_old_file (model_file.old_model)
# fails: test_saves_over_an_old_h5_file (model_file.old_model)
from functools import lru_cache
from keras.models import load_model


def save_model(model, path):
    model.save(path)


@lru_cache(maxsize=None)
def restore_model(path):
    return load_model(path)
