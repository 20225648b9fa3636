# right: 빈 리스트에 하나씩 넣기
import keras

기준 = "val_accuracy"


def make_callbacks(log_dir, checkpoint_path):
    목록 = []
    # 텐서보드
    목록.append(keras.callbacks.TensorBoard(log_dir=str(log_dir)))
    # 정확도가 높아질 때만 가중치 저장
    저장 = keras.callbacks.ModelCheckpoint(
        filepath=str(checkpoint_path),
        monitor=기준,
        mode="max",
        save_best_only=True,
        save_weights_only=True,
        save_freq="epoch",
    )
    목록.append(저장)
    return 목록


print(make_callbacks('logs', 'mnist.weights.h5'))
