# wrong: takes what load_weights gives, which is None, for the model with the weights
# shows: resume.fit_on_none
# told: resume.fit_on_none
# fails: test_returns_the_history (resume.fit_on_none)
# fails: test_starts_at_the_checkpoint (resume.fit_on_none)
def resume_training(model, weights_path, x, y, epochs=1):
    trained = model.load_weights(weights_path)
    return trained.fit(x, y, epochs=epochs, verbose=0)
