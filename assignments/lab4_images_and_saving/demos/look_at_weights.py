# %% [markdown]
# 슬라이드의 이름으로 저장하면 오류가 납니다.
#
# ---
#
# The slide's name raises an error.

# %%
try:
    save_weights(model, "mnist_model.h5")
except ValueError as problem:
    print("ValueError:", problem)

# %% [markdown]
# 작은 모델의 가중치를 저장해서 파일 안을 봅니다. 층마다 가중치(0)와 편향(1)이 있습니다. 층의 모양이나 순서는 없습니다.
#
# ---
#
# We save the small model's weights and look into the file: weights (0) and biases (1) of each layer, but not what the layers are or how they follow each other.

# %%
import h5py

save_weights(model, "small_model.weights.h5")
with h5py.File("small_model.weights.h5") as file:
    for layer, group in file["layers"].items():
        for number, values in group["vars"].items():
            print(layer, number, values.shape)

# %% [markdown]
# `restore_weights`는 파라미터가 203,434개인 CNN을 만듭니다. 작은 모델의 가중치는 구조가 달라서 불러올 수 없습니다.
#
# ---
#
# `restore_weights` builds the CNN with 203,434 parameters. The weights of the small model do not fit its structure and cannot be loaded.

# %%
try:
    restore_weights("small_model.weights.h5")
except Exception as problem:
    print(type(problem).__name__, str(problem).splitlines()[0])

# %% [markdown]
# lab 2에서 저장한 `mnist_model.keras`가 이 폴더에 있으면, 그 가중치를 저장하고 새 모델에 불러옵니다. 예측이 같아야 합니다.
#
# ---
#
# If the `mnist_model.keras` that you saved in lab 2 is in this folder, we save its weights and load them into a new model. It must predict the same.

# %%
if os.path.exists("mnist_model.keras"):
    cnn = restore_model("mnist_model.keras")
    if cnn.count_params() == 203_434:
        save_weights(cnn, "mnist.weights.h5")
        again = restore_weights("mnist.weights.h5")
        print("same:", np.allclose(cnn.predict(x_test[:100], verbose=0), again.predict(x_test[:100], verbose=0)))
    else:
        print(f"mnist_model.keras: {cnn.count_params():,} parameters")
else:
    print("mnist_model.keras가 없습니다. mnist_model.keras is not here.")

# %% [markdown]
# ## 콜백: 텐서보드와 체크포인트 · Callbacks: TensorBoard and checkpoints
#
# 콜백(callback)은 `fit`이 훈련하는 동안 부르는 것입니다. `fit(..., callbacks=[...])`에 리스트로 넘깁니다.
#
# ### 텐서보드 · TensorBoard
#
# 훈련을 그래프로 보여 주는 시각화 소프트웨어입니다. 콜백이 `log_dir` 아래에 파일을 쓰고, 텐서보드가 그 파일을 읽어 브라우저에 그립니다.
#
# - 바뀐 점: 이제는 텐서플로와 별도의 패키지입니다. 없으면 터미널에서 `pip install tensorboard`로 설치합니다.
# - 바뀐 점: 강의의 `'logs\\{}'`는 윈도우의 경로입니다. macOS와 리눅스에서는 이름이 이상한 폴더 하나가 됩니다. `os.path.join`은 어디서나 맞는 경로를 만듭니다.
# - 훈련할 때마다 `time()`으로 새 폴더를 만들면, 여러 훈련을 겹쳐서 비교할 수 있습니다.
#
# ---
#
# A callback is what `fit` calls while it trains. A list of them is passed as `fit(..., callbacks=[...])`.
#
# TensorBoard is software that visualizes the training. Its callback writes files under `log_dir`; TensorBoard reads them and draws in the browser.
#
# - What changed: it is a package of its own now, apart from TensorFlow. If it is missing, run `pip install tensorboard` in a terminal.
# - What changed: the lecture's `'logs\\{}'` is a path for Windows. On macOS and Linux it makes one folder with an odd name. `os.path.join` makes a path that is right everywhere.
# - With a new folder for each training, named by `time()`, trainings can be compared.

# %%
from time import time

log_dir = os.path.join("logs", str(int(time())))
print(log_dir)

# %% [markdown]
# ### 체크포인트 · ModelCheckpoint
#
# - 체크포인트는 에포크가 끝날 때마다 모델을 저장합니다. 훈련이 중간에 멈춰도 남습니다.
# - 테스트 데이터의 정확도(`val_accuracy`)가 **높아질 때만 가중치를** 저장하게 할 수도 있습니다. 그러면 가장 좋은 에포크가 파일에 남습니다.
#
# 그림은 예입니다. 별이 있는 에포크에서만 저장합니다. 마지막 에포크가 가장 좋은 것은 아닙니다.
#
# ---
#
# - A checkpoint saves the model at the end of every epoch. It is still there when the training breaks off.
# - It can also save **the weights, and only when** the accuracy on the test data (`val_accuracy`) **has improved**. So the file keeps the best epoch.
#
# The picture is an example. It saves in epochs with a star only. The last epoch is not the best one.

# %%
example = np.array([0.80, 0.86, 0.85, 0.89, 0.91, 0.90, 0.905])
epochs = np.arange(1, 8)
saved = example > np.concatenate([[0], np.maximum.accumulate(example)[:-1]])
fig, ax = plt.subplots(figsize=(7, 3))
ax.plot(epochs, example, "o-", color="gray", label="val_accuracy")
ax.plot(epochs[saved], example[saved], "*", markersize=16, color="tab:orange", label=ko_en("저장", "saved"))
ax.axhline(example.max(), color="tab:orange", linestyle=":")
ax.set_xlabel(ko_en("에포크", "epoch"))
ax.legend(loc="lower right")
plt.show()
