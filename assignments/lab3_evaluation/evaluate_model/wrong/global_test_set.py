# wrong: ignores x and y and evaluates the notebook's global test set
# shows: student.leans_on_dropped_runs
# told: student.leans_on_dropped_runs
# fails: test_returns_loss_and_accuracy (student.leans_on_dropped_runs)
# fails: test_all_images (student.leans_on_dropped_runs)
# fails: test_loss_of_all_images (student.leans_on_dropped_runs)
# fails: test_accuracy_of_all_images (student.leans_on_dropped_runs)
# fails: test_integer_labels (student.leans_on_dropped_runs)
# fails: test_every_image_counts_the_same (student.leans_on_dropped_runs)
from keras.datasets import mnist

(x_train, y_train), (x_test, y_test) = mnist.load_data()


def evaluate_model(model, x, y):
    score = model.evaluate(x_test, y_test, verbose=0)
    return {"loss": score[0], "accuracy": score[1]}
