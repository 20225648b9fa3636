# wrong: refuses .h5
# shows: model_file.one_ending
# told: model_file.one_ending
# fails: test_file_holds_the_model (model_file.one_ending)
# fails: test_h5_file (student.raised)
# fails: test_any_model (student.raised)
import keras


def save_model(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("HDF5 is a legacy format, use .keras")
    model.save(path)


def restore_model(path):
    return keras.models.load_model(path)
