# wrong: forgets load_weights, training goes on from whatever is in the model
# shows: resume.not_from_checkpoint
# told: resume.not_from_checkpoint
# fails: test_starts_at_the_checkpoint (resume.not_from_checkpoint)
import os


def resume_training(model, weights_path, x, y, epochs=1):
    if os.path.exists(weights_path):
        print("체크포인트를 찾았습니다:", weights_path)
    history = model.fit(x, y, epochs=epochs)
    return history
