# wrong: pickles the model
# shows: model_file.pickled
# told: model_file.pickled
# fails: test_file_holds_the_model (model_file.pickled)
# fails: test_restores_a_file_of_another_session (student.raised)
import pickle


def save_model(model, path):
    with open(path, "wb") as file:
        pickle.dump(model, file)


def restore_model(path):
    with open(path, "rb") as file:
        return pickle.load(file)
