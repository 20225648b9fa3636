# wrong: loads the checkpoint again before each epoch, so two epochs teach no more than one
# shows: resume.reloads
# told: resume.reloads
# fails: test_goes_on_learning (resume.reloads)
import keras


class LoadFirst(keras.callbacks.Callback):
    def __init__(self, path):
        super().__init__()
        self.path = path

    def on_epoch_begin(self, epoch, logs=None):
        self.model.load_weights(self.path)


def resume_training(model, weights_path, x, y, epochs=1):
    return model.fit(x, y, epochs=epochs, verbose=0, callbacks=[LoadFirst(weights_path)])
