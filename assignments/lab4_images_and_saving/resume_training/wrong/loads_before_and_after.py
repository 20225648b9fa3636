# wrong: loads the weights a second time after the training
# shows: resume.loaded_again
# told: resume.loaded_again
# fails: test_goes_on_learning (resume.loaded_again)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs, verbose=0)
    model.load_weights(weights_path)
    return history
