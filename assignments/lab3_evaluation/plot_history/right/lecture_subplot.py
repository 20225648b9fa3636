# right: the lecture's plt.subplot lines, with plt.gcf() at the end
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
    return plt.gcf()


history = model.fit(x_train, y_train, validation_data=(x_test, y_test), epochs=3)
plot_history(history.history)
plt.show()
