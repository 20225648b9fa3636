# wrong: divides the caller's x by 255 in place
# shows: resume.other_images
# told: resume.other_images
# fails: test_trains_on_all_the_data (resume.other_images)
# fails: test_leaves_the_data_alone (answer.changed_argument)
# fails: test_longer_training_sees_all_the_data (resume.other_images)
def resume_training(model, weights_path, x, y, epochs=1):
    x /= 255.0
    model.load_weights(weights_path)
    history = model.fit(x, y, epochs=epochs, verbose=0)
    return history
