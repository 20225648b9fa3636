# wrong: an existing file is kept, the new weights are not saved
# shows: model_file.not_replaced
# told: model_file.not_replaced
# fails: test_saves_over_an_old_file (model_file.not_replaced)
# fails: test_saves_over_an_old_h5_file (model_file.not_replaced)
import os
import keras


def save_model(model, path):
    if os.path.exists(path):
        print("이미 저장되어 있습니다.")
        return
    model.save(path)


def restore_model(path):
    return keras.models.load_model(path)
