# wrong: the lecture's lines with plt.show(), nothing is returned
# shows: answer.none
# told: answer.none
# fails: test_two_graphs_with_titles (answer.none)
# fails: test_train_and_test_lines (answer.none)
import matplotlib.pyplot as plt


def plot_history(history):
    plt.subplot(211)
    plt.title('Loss')
    plt.plot(history['loss'], label='train')
    plt.plot(history['val_loss'], label='test')
    plt.legend()
    plt.subplot(212)
    plt.title('Accuracy')
    plt.plot(history['accuracy'], label='train')
    plt.plot(history['val_accuracy'], label='test')
    plt.legend()
    plt.tight_layout()
    plt.show()
