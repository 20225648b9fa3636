# right: bound methods of an object
import keras


class ModelStore:
    def __init__(self):
        self.saved = []

    def write(self, model, path):
        keras.models.save_model(model, path)
        self.saved.append(str(path))

    @staticmethod
    def read(path):
        return keras.models.load_model(path, safe_mode=True)


store = ModelStore()
save_model = store.write
restore_model = store.read
