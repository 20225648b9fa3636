# %% [markdown]
# 여러분의 콜백 두 개와 함께 5 에포크를 훈련합니다.
#
# ---
#
# We train for 5 epochs with your two callbacks.

# %%
keras.utils.set_random_seed(2)
model = build_small_model()
callbacks = make_callbacks(log_dir, "best.weights.h5")
history = model.fit(x_train, hot_train, validation_data=(x_test, hot_test), epochs=5, callbacks=callbacks, verbose=2)

# %% [markdown]
# 두 콜백이 남긴 파일입니다. 이벤트 파일의 이름에는 시각과 컴퓨터의 이름이 더 붙어 있습니다.
#
# ---
#
# These files were left by the two callbacks. The names of event files go on with the time and the computer's name.

# %%
from pathlib import Path

for file in sorted(Path(log_dir).rglob("*events*")) + [Path("best.weights.h5")]:
    print(file.parent / ".".join(file.name.split(".")[:3]), f"{file.stat().st_size:,} bytes")

# %% [markdown]
# ### 브라우저에서 텐서보드 열기 · Opening TensorBoard in a browser
#
# 1. 터미널(명령 프롬프트)을 열고 이 노트북이 있는 폴더로 갑니다.
# 2. `tensorboard --logdir=logs/`를 실행합니다.
# 3. 브라우저에서 http://localhost:6006 을 엽니다.
# 4. 다 봤으면 터미널에서 Ctrl+C로 끝냅니다.
#
# `TIME SERIES`나 `SCALARS`에는 손실과 정확도가, `GRAPHS`에는 모델의 구조가 있습니다. 6006번 포트를 다른 것이 쓰고 있으면 `--port=6007`을 붙이세요.
# Codespaces나 Colab에서는 여러분의 컴퓨터가 localhost가 아닙니다. Codespaces는 `PORTS` 탭에서 6006을 열고, Colab은 셀에서 `%load_ext tensorboard`와 `%tensorboard --logdir logs`를 실행합니다.
#
# ---
#
# 1. Open a terminal (command prompt) and go to this notebook's folder.
# 2. Run `tensorboard --logdir=logs/`.
# 3. Open http://localhost:6006 in a browser.
# 4. When you are done, end it in the terminal with Ctrl+C.
#
# `TIME SERIES` or `SCALARS` has loss and accuracy, `GRAPHS` the structure of the model. If something else uses port 6006, add `--port=6007`.
# In Codespaces or Colab, localhost is not your computer. In Codespaces open 6006 in the `PORTS` tab; in Colab run `%load_ext tensorboard` and `%tensorboard --logdir logs` in a cell.

# %% [markdown]
# 텐서보드는 파일을 읽어서 그릴 뿐입니다. 같은 파일을 읽어 여기에 그려 봅니다.
#
# ---
#
# TensorBoard only reads files and draws them. We read the same files and draw them here.

# %%
import tensorflow as tf
from tensorboard.backend.event_processing.event_accumulator import EventAccumulator

fig, axes = plt.subplots(1, 2, figsize=(10, 3), layout="constrained")
for part in sorted(os.listdir(log_dir)):
    events = EventAccumulator(os.path.join(log_dir, part)).Reload()
    for ax, name in zip(axes, ("epoch_loss", "epoch_accuracy")):
        values = [tf.make_ndarray(event.tensor_proto).item() for event in events.Tensors(name)]
        ax.plot(values, "o-", label=part)
        ax.set(title=name, xticks=range(len(values)))
        ax.legend()
plt.show()

# %% [markdown]
# ## 체크포인트에서 이어서 학습 · Going on from a checkpoint
#
# 새 모델의 가중치는 무작위라 정확도가 0.1 근처입니다. 체크포인트의 가중치를 불러오면 그때의 상태로 돌아갑니다. 거기서부터 이어서 학습합니다.
#
# 1. 같은 구조의 모델을 만듭니다(create model).
# 2. 가중치를 불러옵니다(load weights). 슬라이드의 `mnist_weights.h5`도 이제 `.weights.h5`로 끝나야 합니다.
# 3. 이어서 학습합니다(train the model).
#
# ---
#
# A new model's weights are random, and its accuracy is about 0.1. With the weights of the checkpoint it is back where it was, and the training goes on from there.
#
# 1. Create a model of the same structure.
# 2. Load the weights. The slide's `mnist_weights.h5`, too, must end in `.weights.h5` now.
# 3. Train the model further.

# %%
new_model = build_small_model()
print("new model:", new_model.evaluate(x_test, hot_test, verbose=0)[1])
