# wrong: a copy with the checkpoint's weights is trained, the model that was given stays as it was
# shows: resume.copy_trained
# told: resume.copy_trained
# fails: test_starts_at_the_checkpoint (resume.copy_trained)
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    copy = keras.models.clone_model(model)
    copy.load_weights(weights_path)
    copy.compile(optimizer=model.optimizer.__class__(), loss=model.loss, metrics=["accuracy"])
    return copy.fit(x, y, epochs=epochs, verbose=0)
