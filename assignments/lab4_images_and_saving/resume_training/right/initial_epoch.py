# right: the epoch counter goes on from 3, epochs more are trained
EPOCHS_SO_FAR = 3


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(
        x, y,
        initial_epoch=EPOCHS_SO_FAR,
        epochs=EPOCHS_SO_FAR + epochs,
    )
    return history
