# wrong: compiles the model again with another loss
# shows: resume.compiled_again
# told: resume.compiled_again
# fails: test_trains_as_compiled (resume.compiled_again)
# fails: test_longer_training_is_as_compiled (resume.compiled_again)
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.compile(optimizer=keras.optimizers.SGD(0.01), loss="mse", metrics=["accuracy"])
    return model.fit(x, y, epochs=epochs, verbose=0)
