# wrong: a callback ends the training after its first epoch
# shows: resume.epochs
# told: resume.epochs
# fails: test_returns_the_history (resume.epochs)
# fails: test_trains_on_all_the_data (resume.epochs)
# fails: test_every_epoch_is_in_the_history (resume.epochs)
# fails: test_longer_training_sees_all_the_data (resume.epochs)
from keras.callbacks import Callback


def resume_training(model, weights_path, x, y, epochs=1):
    class First(Callback):
        def on_epoch_end(self, epoch, logs=None):
            self.model.stop_training = True

    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, callbacks=[First()], verbose=0)
