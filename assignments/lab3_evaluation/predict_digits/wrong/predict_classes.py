# wrong: model.predict_classes, removed from Keras years ago
def predict_digits(model, images):
    return model.predict_classes(images)
