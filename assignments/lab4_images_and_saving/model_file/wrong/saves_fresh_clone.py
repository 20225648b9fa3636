# wrong: saves a fresh copy of the net, made with clone_model "so that the original stays untouched", without its weights
# shows: model_file.file_lacks_weights
# told: model_file.file_lacks_weights
# fails: test_file_holds_the_model (model_file.file_lacks_weights)
# fails: test_keras_file (model_file.file_lacks_weights)
# fails: test_h5_file (model_file.file_lacks_weights)
# fails: test_any_model (model_file.file_lacks_weights)
import keras


def save_model(model, path):
    copy = keras.models.clone_model(model)
    copy.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    copy.save(path)


def restore_model(path):
    return keras.models.load_model(path)
