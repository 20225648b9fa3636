# right: saved to a temporary file with the same ending, then moved to path
import os
import shutil
import tempfile

import keras


def save_model(model, path):
    ending = os.path.splitext(str(path))[1]
    with tempfile.TemporaryDirectory() as folder:
        draft = os.path.join(folder, "model" + ending)
        model.save(draft)
        shutil.move(draft, str(path))


def restore_model(path):
    model = keras.models.load_model(str(path))
    model.trainable = True
    return model
