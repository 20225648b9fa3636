# wrong: refuses .keras, the ending of the newer format
# shows: model_file.one_ending
# told: model_file.one_ending
# fails: test_file_holds_the_model (model_file.one_ending)
# fails: test_keras_file (student.raised)
# fails: test_any_model (student.raised)
from tensorflow.keras.models import load_model


def save_model(model, path):
    assert str(path).endswith(".h5"), "h5 파일만 저장할 수 있습니다"
    model.save(path)


def restore_model(path):
    return load_model(path)
