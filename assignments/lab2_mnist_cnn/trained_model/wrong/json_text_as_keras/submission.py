# wrong: model.to_json() written to mnist_model.keras, a text file with the architecture and no weights
# shows: trained.json
# told: trained.json
# fails: test_accuracy_of_95_percent (trained.json)
# fails: test_accuracy_of_97_percent (trained.json)
# recipe: open("mnist_model.keras", "w").write(model.to_json())
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
