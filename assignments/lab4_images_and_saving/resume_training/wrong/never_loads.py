# wrong: forgets load_weights, training goes on from whatever is in the model
# shows: resume.never_loaded
# told: resume.never_loaded
# fails: test_starts_at_the_checkpoint (resume.never_loaded)
import os


def resume_training(model, weights_path, x, y, epochs=1):
    if os.path.exists(weights_path):
        print("체크포인트를 찾았습니다:", weights_path)
    history = model.fit(x, y, epochs=epochs)
    return history
