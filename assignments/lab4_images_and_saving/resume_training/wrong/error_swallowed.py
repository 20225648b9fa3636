# wrong: the path is spoilt by an added ending and the error is swallowed, so nothing is loaded
# shows: resume.error_hidden
# told: resume.error_hidden
# fails: test_starts_at_the_checkpoint (resume.error_hidden)
def resume_training(model, weights_path, x, y, epochs=1):
    try:
        model.load_weights(str(weights_path) + ".h5")
    except Exception:
        print("저장된 가중치가 없습니다. 처음부터 학습합니다.")
    return model.fit(x, y, epochs=epochs, verbose=0)
