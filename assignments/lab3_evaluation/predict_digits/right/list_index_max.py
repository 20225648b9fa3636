# right: list.index(max(...)) for every row
def predict_digits(model, images):
    pred = model.predict(images, verbose=0).tolist()
    return [row.index(max(row)) for row in pred]
