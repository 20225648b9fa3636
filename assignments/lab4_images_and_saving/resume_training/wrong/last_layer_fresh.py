# wrong: the last layer gets new random weights after loading, as in transfer learning
# shows: resume.changed_after_loading
# told: resume.changed_after_loading
# fails: test_starts_at_the_checkpoint (resume.changed_after_loading)
import keras


def resume_training(model, weights_path, x, y, epochs=1):
    model.load_weights(weights_path)
    last = model.layers[-1]
    kernel, bias = last.get_weights()
    last.set_weights([
        keras.initializers.GlorotUniform()(kernel.shape).numpy(),
        bias * 0,
    ])
    return model.fit(x, y, epochs=epochs, verbose=0)
