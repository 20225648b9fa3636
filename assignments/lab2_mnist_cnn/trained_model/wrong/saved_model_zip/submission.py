# wrong: a folder in SavedModel format, zipped and renamed
# shows: trained.saved_model
# told: trained.saved_model
# fails: test_accuracy_of_95_percent (trained.saved_model)
# fails: test_accuracy_of_97_percent (trained.saved_model)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
