# right: the slide's cell with num_classes added, the slide's own top-level lines left in
from keras.datasets import mnist
from keras.utils import to_categorical

num_classes = 10


def one_hot(labels):
    y = to_categorical(labels, num_classes=num_classes)
    return y


(X_train, y_train), (X_test, y_test) = mnist.load_data()
y_train = one_hot(y_train)
y_test = one_hot(y_test)
print(y_train[0])
