# wrong: initial_epoch=1 with epochs=epochs trains one epoch too few, none by default
# shows: resume.initial_epoch
# told: resume.initial_epoch
# fails: test_returns_the_history (resume.initial_epoch)
# fails: test_trains_on_all_the_data (resume.initial_epoch)
# fails: test_one_epoch_by_default (resume.default_epochs)
# fails: test_every_epoch_is_in_the_history (resume.initial_epoch)
# fails: test_longer_training_sees_all_the_data (resume.initial_epoch)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    # 첫 epoch 는 이미 했으므로 1부터 시작
    history = model.fit(x, y, initial_epoch=1, epochs=epochs)
    return history
