# wrong: pickle.dump in place of model.save
# shows: trained.pickle
# told: trained.pickle
# fails: test_accuracy_of_95_percent (trained.pickle)
# fails: test_accuracy_of_97_percent (trained.pickle)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
