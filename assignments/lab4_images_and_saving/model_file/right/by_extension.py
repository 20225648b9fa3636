# right: a branch per extension, both through Keras
import keras


def save_model(model, path):
    if str(path).endswith(".keras"):
        model.save(path)
    elif str(path).endswith(".h5"):
        model.save(path)
    else:
        raise ValueError("use .keras or .h5")


def restore_model(path):
    if not (str(path).endswith(".keras") or str(path).endswith(".h5")):
        raise ValueError("use .keras or .h5")
    return keras.models.load_model(path, compile=False)
