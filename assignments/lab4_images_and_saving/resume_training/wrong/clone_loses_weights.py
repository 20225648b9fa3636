# wrong: clones the model after loading, the clone starts with random weights
# shows: resume.copy_starts_anew
# told: resume.copy_starts_anew
# fails: test_starts_at_the_checkpoint (resume.copy_starts_anew)
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model = keras.models.clone_model(model)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x, y, epochs=epochs, verbose=0)
