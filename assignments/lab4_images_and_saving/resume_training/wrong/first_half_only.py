# wrong: trains on the first images only
# shows: resume.part_of_the_data
# told: resume.part_of_the_data
# fails: test_trains_on_all_the_data (resume.part_of_the_data)
# fails: test_longer_training_sees_all_the_data (resume.part_of_the_data)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    return model.fit(x[:50], y[:50], epochs=epochs, verbose=0)
