# wrong: argmax of prob > 0.5, so every unsure image becomes 0
# shows: predict.threshold
def predict_digits(model, images):
    prob = model.predict(images, verbose=0)
    return (prob > 0.5).argmax(axis=1)
