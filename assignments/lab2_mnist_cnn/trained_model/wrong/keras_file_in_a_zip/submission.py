# wrong: the model file packed into a zip, which got the model's name
# shows: trained.zipped
# told: trained.zipped
# fails: test_accuracy_of_95_percent (trained.zipped)
# fails: test_accuracy_of_97_percent (trained.zipped)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
