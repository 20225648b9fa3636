# wrong: clones the model after loading, the clone starts with random weights
# shows: resume.not_from_checkpoint
# told: resume.not_from_checkpoint
# fails: test_starts_at_the_checkpoint (resume.not_from_checkpoint)
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model = keras.models.clone_model(model)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x, y, epochs=epochs, verbose=0)
