# %% [markdown]
# ## 모델 확인 · Looking at the model
#
# `summary()`는 전체 구조를 요약합니다. 파라미터는 640 + 18,464 + 184,330 = 203,434개입니다.
# Output Shape의 `None`은 이미지 수입니다. 몇 장이든 됩니다.
#
# ---
#
# `summary()` sums up the structure. There are 640 + 18,464 + 184,330 = 203,434 parameters.
# `None` in Output Shape is the number of images: any number will do.

# %%
# 층의 이름에 붙는 번호를 처음부터 다시 매깁니다. The numbers in the layers' names begin anew.
keras.utils.clear_session()
model = build_cnn()
model.summary()

# %% [markdown]
# 파라미터는 가중치(weights)와 편향(bias)입니다. 층마다 모양을 출력합니다. 모양의 수를 모두 곱하면 개수가 됩니다.
# 파라미터의 90%가 마지막 Dense 층에 있습니다.
#
# ---
#
# Parameters are weights and biases. For each layer we print their shapes; the numbers of a shape multiplied give its count.
# 90% of the parameters are in the last layer, Dense.

# %%
for layer in model.layers:
    shapes = [tuple(weight.shape) for weight in layer.weights]
    print(f"{layer.name:12} {layer.count_params():8,}  {shapes}")

# %% [markdown]
# ### 시각화 · Drawing it
#
# 층의 출력을 상자로 그립니다. 높이는 속성맵의 크기이고, 폭은 속성맵의 개수입니다(Flatten과 Dense는 선으로 그립니다).
#
# ---
#
# Each layer's output as a box: its height is the size of the feature maps, its width their number (Flatten and Dense are lines).


# %%
def draw_layers(model):
    _, ax = plt.subplots(figsize=(11, 4))
    left, outputs = 0, [("Input", model.input_shape)] + [(layer.name, layer.output.shape) for layer in model.layers]
    for number, (name, shape) in enumerate(outputs):
        height, width = (shape[1], shape[3] / 4) if len(shape) == 4 else (min(shape[1], 40), 0.6)
        ax.bar(left, height, max(width, 0.6), bottom=-height / 2, align="edge", color=f"C{number}", alpha=0.7)
        ax.text(left + max(width, 0.6) / 2, -25, f"{name}\n{shape[1:]}", ha="center", va="top", fontsize=8)
        left += max(width, 0.6) + 9
    ax.set(xlim=(-7, left - 1), ylim=(-33, 22))
    ax.axis("off")
    plt.show()


draw_layers(model)

# %% [markdown]
# 강의의 `visualkeras`도 같은 그림을 그립니다. 선택 사항입니다. 터미널에서 `pip install visualkeras`로 설치합니다.
#
# 바뀐 점: `visualkeras` 0.2는 Keras 3에서 없어진 `layer.output_shape`를 찾습니다. 그래서 층마다 넣어 줍니다.
#
# ---
#
# The lecture's `visualkeras` draws this, too. It is optional: `pip install visualkeras` in a terminal.
#
# What changed: `visualkeras` 0.2 looks for `layer.output_shape`, which Keras 3 removed. So we give it to each layer.

# %%
import warnings
from importlib.util import find_spec

if find_spec("visualkeras"):
    import visualkeras

    for layer in model.layers:
        layer.output_shape = tuple(layer.output.shape)
    with warnings.catch_warnings(action="ignore"):
        display(visualkeras.layered_view(model, legend=True, max_z=200, max_xy=200))
else:
    print("visualkeras가 없습니다. 위의 그림을 보세요. visualkeras is not installed: see the picture above.")

# %% [markdown]
# `plot_model`은 구조를 이미지 파일 `model.png`로 저장합니다. `pydot` 패키지와 Graphviz 프로그램(`dot`)이 있어야 합니다.
#
# ---
#
# `plot_model` saves the structure as an image file, `model.png`. It needs the package `pydot` and the program Graphviz (`dot`).

# %%
import shutil

if find_spec("pydot") and shutil.which("dot"):
    display(keras.utils.plot_model(model, "model.png", show_shapes=True))
else:
    print("pydot과 Graphviz가 없습니다. 위의 summary()와 그림에 같은 내용이 있습니다.")
    print("pydot and Graphviz are not installed. summary() and the picture above show the same.")
