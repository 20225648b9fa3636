# wrong: the model converted to ONNX
# shows: trained.onnx
# told: trained.onnx
# fails: test_accuracy_of_95_percent (trained.onnx)
# fails: test_accuracy_of_97_percent (trained.onnx)
# recipe: the model of right/sequential_scaled_keras
def prepare_images(images):
    return images.reshape(-1, 28, 28, 1).astype("float32") / 255
