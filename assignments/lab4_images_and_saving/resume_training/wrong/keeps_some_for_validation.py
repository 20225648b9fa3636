# wrong: holds a quarter of the data back for validation
# shows: resume.validation_split
# told: resume.validation_split
# fails: test_trains_on_all_the_data (resume.validation_split)
# fails: test_longer_training_sees_all_the_data (resume.validation_split)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(x, y, validation_split=0.25, epochs=epochs, verbose=0)
