# wrong: restore gives back the model object that was saved last instead of a new one from the file
# shows: weights.same_object
# told: weights.same_object
# fails: test_restores_the_weights (weights.same_object)
# fails: test_a_new_model_each_time (weights.same_object)
last_model = None


def save_weights(model, path):
    global last_model
    model.save_weights(path)
    last_model = model


def restore_weights(path):
    last_model.load_weights(path)
    last_model.compile(optimizer='adam', loss='categorical_crossentropy', metrics=['accuracy'])
    return last_model
