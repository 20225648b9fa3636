# wrong: compiles the model again as in the lecture, whatever it was compiled with
# shows: resume.compiled_again
# told: resume.compiled_again
# fails: test_trains_as_compiled (resume.compiled_again)
# fails: test_longer_training_is_as_compiled (resume.compiled_again)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.compile(optimizer="adam", loss="categorical_crossentropy", metrics=["accuracy"])
    return model.fit(x, y, epochs=epochs, verbose=0)
