# wrong: one fit per epoch in a loop, the History returned holds the last epoch only
# shows: resume.several_fits
# told: resume.several_fits
# fails: test_returns_the_history (resume.several_fits)
# fails: test_every_epoch_is_in_the_history (resume.several_fits)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    for epoch in range(epochs):
        history = model.fit(x, y, epochs=1, verbose=0)
    return history
