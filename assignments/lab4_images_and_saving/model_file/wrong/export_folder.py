# wrong: model.export writes a SavedModel folder, the restored layer has no predict
# shows: model_file.exported
# told: model_file.exported
# fails: test_file_holds_the_model (model_file.exported)
# fails: test_keras_file (model_file.exported)
# fails: test_h5_file (model_file.exported)
# fails: test_restores_a_file_of_another_session (model_file.not_restored)
# fails: test_any_model (model_file.exported)
import keras


def save_model(model, path):
    model.export(str(path))


def restore_model(path):
    return keras.layers.TFSMLayer(str(path), call_endpoint="serve")
