# wrong: always trains one epoch
# shows: resume.other_epochs
# told: resume.other_epochs
# fails: test_returns_the_history (resume.other_epochs)
# fails: test_trains_on_all_the_data (resume.other_epochs)
# fails: test_every_epoch_is_in_the_history (resume.other_epochs)
# fails: test_longer_training_sees_all_the_data (resume.other_epochs)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, verbose=0)
    return history
