# wrong: clones the model after loading, the clone starts with random weights
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model = keras.models.clone_model(model)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x, y, epochs=epochs, verbose=0)
