# wrong: history.history as in the lecture, but the argument is already the dictionary
# shows: history.attribute
# told: history.attribute
# fails: test_two_graphs_with_titles (history.attribute)
# fails: test_train_and_test_lines (history.attribute)
import matplotlib.pyplot as plt


def plot_history(history):
    fig = plt.figure()
    plt.subplot(211)
    plt.title('Loss')
    plt.plot(history.history['loss'], label='train')
    plt.plot(history.history['val_loss'], label='test')
    plt.legend()
    plt.subplot(212)
    plt.title('Accuracy')
    plt.plot(history.history['accuracy'], label='train')
    plt.plot(history.history['val_accuracy'], label='test')
    plt.legend()
    return fig
