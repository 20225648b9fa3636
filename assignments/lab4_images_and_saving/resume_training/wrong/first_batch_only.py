# wrong: trains on one batch per epoch (steps_per_epoch=1), not on the data
# shows: resume.steps_per_epoch
# told: resume.steps_per_epoch
# fails: test_trains_on_all_the_data (resume.steps_per_epoch)
# fails: test_longer_training_sees_all_the_data (resume.steps_per_epoch)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(x, y, epochs=epochs, batch_size=32, steps_per_epoch=1, verbose=0)
