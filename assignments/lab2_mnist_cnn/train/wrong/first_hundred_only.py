# wrong: trains on at most the first 100 digits to save time
# shows: train.part_of_data
# told: train.part_of_data
# fails: test_trains_on_all_the_data (train.part_of_data)
N = 100


def train(model, x_train, y_train, x_test, y_test, epochs=3):
    # 시간이 오래 걸려서 일부만 사용
    x_small, y_small = x_train[:N], y_train[:N]
    return model.fit(x_small, y_small, validation_data=(x_test, y_test), epochs=epochs)
