# wrong: lowers the learning rate of the given model, as for a fine tuning
# shows: resume.recompiled
# told: resume.recompiled
# fails: test_trains_as_compiled (resume.recompiled)
# fails: test_longer_training_is_as_compiled (resume.recompiled)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.optimizer.learning_rate = 1e-4
    return model.fit(x, y, epochs=epochs, verbose=0)
