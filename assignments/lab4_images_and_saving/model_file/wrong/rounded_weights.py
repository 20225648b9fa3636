# wrong: rounds the weights to two decimals in the file, the restored model predicts something else
# shows: model_file.rounded
# told: model_file.rounded
# fails: test_file_holds_the_model (model_file.rounded)
# fails: test_keras_file (model_file.rounded)
# fails: test_h5_file (model_file.rounded)
# fails: test_any_model (model_file.rounded)
import numpy as np
import keras


def save_model(model, path):
    # 파일 크기를 줄이기 위해
    small = keras.models.clone_model(model)
    small.set_weights([np.round(w, 2) for w in model.get_weights()])
    small.save(path)


def restore_model(path):
    return keras.models.load_model(path)
