# wrong: refuses .h5
# shows: student.raised
import keras


def save_model(model, path):
    if not str(path).endswith(".keras"):
        raise ValueError("HDF5 is a legacy format, use .keras")
    model.save(path)


def restore_model(path):
    return keras.models.load_model(path)
