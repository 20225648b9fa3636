# wrong: the slide's epochs=3 is kept
# shows: resume.other_epochs
# told: resume.other_epochs
# fails: test_returns_the_history (resume.other_epochs)
# fails: test_trains_on_all_the_data (resume.data_repeated)
# fails: test_one_epoch_by_default (resume.default_epochs)
# fails: test_every_epoch_is_in_the_history (resume.other_epochs)
# fails: test_longer_training_sees_all_the_data (resume.other_epochs)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=3)
    return history
