# right: compiles only a model that is not compiled yet
import keras


def resume_training(model, weights_path, x, y, epochs: int = 1):
    model.load_weights(filepath=weights_path)
    if not model.compiled:
        model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    history: keras.callbacks.History = model.fit(x, y, epochs=epochs, verbose=2)
    return history
