# wrong: initial_epoch=1, so that one epoch is missing
# shows: train.initial_epoch
# told: train.initial_epoch
# fails: test_trains_every_epoch (train.initial_epoch)
def train(model, x_train, y_train, x_test, y_test, epochs=3):
    # epoch는 1부터 시작
    return model.fit(x_train, y_train, initial_epoch=1, epochs=epochs,
                     validation_data=(x_test, y_test))
