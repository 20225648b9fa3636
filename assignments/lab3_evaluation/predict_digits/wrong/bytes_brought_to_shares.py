# wrong: takes uint8 images for unprepared ones and brings them to 0-1
# shows: predict.integers_scaled
# told: predict.integers_scaled
# fails: test_one_digit_an_image (predict.integers_scaled)
def predict_digits(model, images):
    if images.dtype == "uint8":
        images = images / 255
    return model.predict(images, verbose=0).argmax(axis=1)
