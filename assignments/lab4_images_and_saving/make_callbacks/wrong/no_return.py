# wrong: builds the list but does not return it
# shows: answer.none
# told: answer.none
# fails: test_writes_events (answer.none)
# fails: test_writes_weights (answer.none)
# fails: test_keeps_the_best_epoch (answer.none)
# fails: test_keeps_the_best_of_low_accuracies (answer.none)
# fails: test_writes_to_other_places (answer.none)
from keras.callbacks import ModelCheckpoint, TensorBoard


def make_callbacks(log_dir, checkpoint_path):
    tensorboard = TensorBoard(log_dir=log_dir)
    checkpoint = ModelCheckpoint(checkpoint_path, monitor="val_accuracy", mode="max",
                                 save_best_only=True, save_weights_only=True)
    callbacks_list = [tensorboard, checkpoint]
    print(callbacks_list)
