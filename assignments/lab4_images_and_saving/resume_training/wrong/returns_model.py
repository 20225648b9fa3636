# wrong: returns the model instead of the History
# shows: answer.not_a_history
# told: answer.not_a_history
# fails: test_returns_the_history (answer.not_a_history)
# fails: test_one_epoch_by_default (answer.not_a_history)
# fails: test_every_epoch_is_in_the_history (answer.not_a_history)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs)
    return model
