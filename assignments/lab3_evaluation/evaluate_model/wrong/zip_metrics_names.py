# wrong: zips model.metrics_names, which in Keras 3 says compile_metrics where accuracy is wanted
# shows: evaluate.no_key
# told: evaluate.no_key
# fails: test_returns_loss_and_accuracy (evaluate.no_key)
# fails: test_loss_of_all_images (evaluate.no_key)
# fails: test_accuracy_of_all_images (evaluate.no_key)
# fails: test_integer_labels (evaluate.no_key)
# fails: test_every_image_counts_the_same (evaluate.no_key)
def evaluate_model(model, x, y):
    score = model.evaluate(x, y, verbose=0)
    return dict(zip(model.metrics_names, score))
