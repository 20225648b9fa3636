# right: a callable object that loads through keras.saving
import keras


class Resumer:
    batch_size = 64

    def __call__(self, model, weights_path, x, y, epochs=1):
        keras.saving.load_weights(model, weights_path)
        return model.fit(x, y, epochs=epochs, batch_size=self.batch_size)


resume_training = Resumer()
