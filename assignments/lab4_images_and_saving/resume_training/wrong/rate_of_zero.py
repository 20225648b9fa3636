# wrong: sets the learning rate to 0, "not to spoil the checkpoint"
# shows: resume.nothing_learnt
# told: resume.nothing_learnt
# fails: test_goes_on_learning (resume.nothing_learnt)
def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    model.optimizer.learning_rate = 0.0
    return model.fit(x, y, epochs=epochs, verbose=0)
