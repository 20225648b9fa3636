# wrong: model.predict_classes, removed from Keras years ago
# shows: student.import_name_replaced
def predict_digits(model, images):
    return model.predict_classes(images)
