# wrong: the model file is missing, only the function is handed in
# shows: trained.no_file
# told: trained.no_file
# fails: test_accuracy_of_95_percent (trained.no_file)
# fails: test_accuracy_of_97_percent (trained.no_file)
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
