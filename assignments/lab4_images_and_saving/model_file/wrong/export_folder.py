# wrong: model.export writes a SavedModel folder, the restored layer has no predict
# shows: model_file.not_a_model_file
import keras


def save_model(model, path):
    model.export(str(path))


def restore_model(path):
    return keras.layers.TFSMLayer(str(path), call_endpoint="serve")
