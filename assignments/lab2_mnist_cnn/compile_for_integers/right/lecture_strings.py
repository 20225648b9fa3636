# right: the strings of the lecture, sparse for integer y
def compile_for_integers(model):
    # y값이 정수이면 sparse_categorical_crossentropy
    model.compile(optimizer='adam', loss='sparse_categorical_crossentropy', metrics=['accuracy'])
    return model
