# wrong: returns the last loss, a number
# shows: answer.not_a_history
# told: answer.not_a_history
# fails: test_returns_the_history (answer.not_a_history)
# fails: test_one_epoch_by_default (answer.not_a_history)
# fails: test_every_epoch_is_in_the_history (answer.not_a_history)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history.history["loss"][-1]
