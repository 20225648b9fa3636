# wrong: the default of epochs is the slide's 3
# shows: resume.default_epochs
# told: resume.default_epochs
# fails: test_one_epoch_by_default (resume.default_epochs)
def resume_training(model, weights_path, x, y, epochs=3):
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, verbose=0)
