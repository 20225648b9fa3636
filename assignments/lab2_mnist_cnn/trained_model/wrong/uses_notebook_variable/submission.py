# wrong: prepares the notebook's X_test and ignores the argument
# shows: student.raised_name
# told: student.raised_name
# fails: test_accuracy_of_95_percent (student.raised_name)
# fails: test_accuracy_of_97_percent (student.raised_name)
# recipe: Conv2D 8 - pool - Conv2D 16 - pool - Dense 10; pixels / 255, Adam 0.002, 4 epochs
def prepare_images(images):
    return X_test.reshape(-1, 28, 28, 1).astype("float32") / 255
