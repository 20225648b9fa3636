# wrong: trains but returns None
# shows: answer.none
# told: answer.none
# fails: test_returns_the_history (answer.none)
# fails: test_one_epoch_by_default (answer.none)
# fails: test_every_epoch_is_in_the_history (answer.none)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.fit(x, y, epochs=epochs)
    model.save_weights(weights_path)
