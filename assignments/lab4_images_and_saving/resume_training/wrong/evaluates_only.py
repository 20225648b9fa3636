# wrong: evaluates instead of training and writes those numbers into a History
# shows: resume.not_trained
# told: resume.not_trained
# fails: test_starts_at_the_checkpoint (resume.not_trained)
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = keras.callbacks.History()
    history.set_model(model)
    history.on_train_begin()
    for epoch in range(epochs):
        loss, accuracy = model.evaluate(x, y, verbose=0)
        history.on_epoch_end(epoch, {"loss": loss, "accuracy": accuracy})
    return history
