# wrong: casts the images to an integer dtype, as pixels of a file have
# shows: evaluate.images_as_integers
# told: evaluate.images_as_integers
# fails: test_all_images (evaluate.images_as_integers)
# fails: test_loss_of_all_images (evaluate.images_as_integers)
# fails: test_accuracy_of_all_images (evaluate.images_as_integers)
# fails: test_integer_labels (evaluate.images_as_integers)
# fails: test_every_image_counts_the_same (evaluate.images_as_integers)
def evaluate_model(model, x, y):
    pixels = x.astype("int32")
    values = model.evaluate(pixels, y, verbose=0, return_dict=True)
    return {name: values[name] for name in ("loss", "accuracy")}
