# %% [markdown]
# ## 두 모델 비교 · The two models compared
#
# 여러분의 CNN을 Dense 모델과 똑같이 훈련합니다: 4,000장, 3 에포크. 파라미터 수와 정확도를 비교하세요.
#
# ---
#
# Your CNN is trained like the dense net: 4,000 images, 3 epochs. Compare the numbers of parameters and the accuracies.

# %%
keras.utils.set_random_seed(1)
improved = build_improved_model()
improved.compile(optimizer="rmsprop", loss="sparse_categorical_crossentropy", metrics=["accuracy"])
history = improved.fit(x_train, y_train[:4000], validation_data=(x_test, y_test[:1000]), epochs=3, verbose=2)
for name, net in (("Dense", model), ("CNN", improved)):
    accuracy = net.evaluate(x_test, y_test[:1000], verbose=0, return_dict=True)["accuracy"]
    print(f"{name:6} {net.count_params():9,} parameters  accuracy {accuracy:.3f}")

# %% [markdown]
# 그림을 옮겨도 CNN의 정확도는 천천히 떨어집니다. 같은 필터가 이미지 전체를 움직이며 패턴을 찾기 때문입니다.
# 마지막 Dense 층은 위치를 보므로 CNN도 많이 옮기면 틀립니다.
#
# ---
#
# When the picture moves, the CNN's accuracy falls more slowly: the same filters look for patterns all over the image.
# Its last Dense layer still looks at places, so a CNN, too, goes wrong when the digit moves far.

# %%
fig, ax = plt.subplots(figsize=(7, 3.5))
ax.plot(shifts, dense_moved, "o-", label="Dense")
ax.plot(shifts, accuracies_when_moved(improved), "o-", label="CNN")
ax.set(xlabel=ko_en("옮긴 픽셀 수", "pixels moved"), ylabel=ko_en("정확도", "accuracy"), ylim=(0, 1.02))
ax.grid()
ax.legend()
plt.show()

# %% [markdown]
# 마지막 문제에서는 두 연습에서 알게 된 것을 여러분의 말로 씁니다. 위의 기록 1과 기록 2를 다시 읽어 보세요.
#
# ---
#
# The last exercise asks for what you found out, in your own words. Read your logs 1 and 2 again.
