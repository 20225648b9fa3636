# wrong: the page around a download link, saved under the model's name
# shows: trained.web_page
# told: trained.web_page
# fails: test_accuracy_of_95_percent (trained.web_page)
# fails: test_accuracy_of_97_percent (trained.web_page)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
