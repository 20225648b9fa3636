# wrong: resumes at the same checkpoint once for each epoch, so two epochs teach no more than one
# shows: resume.reloads
# told: resume.reloads
# fails: test_returns_the_history (resume.reloads)
# fails: test_goes_on_learning (resume.reloads)
def one_epoch(model, weights_path, x, y):
    model.load_weights(weights_path)
    return model.fit(x, y, verbose=0)


def resume_training(model, weights_path, x, y, epochs=1):
    done = 0
    while done < epochs:
        history = one_epoch(model, weights_path, x, y)
        done += 1
    return history
