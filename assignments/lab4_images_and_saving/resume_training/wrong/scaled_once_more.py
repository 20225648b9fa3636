# wrong: divides x by 255 although the checkpoint was trained on x as given
# shows: resume.other_images
# told: resume.other_images
# fails: test_trains_on_all_the_data (resume.other_images)
# fails: test_longer_training_sees_all_the_data (resume.other_images)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    history = model.fit(x / 255.0, y, epochs=epochs, verbose=0)
    return history
