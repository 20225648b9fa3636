# %% [markdown]
# ## 키보드 없이 실행해 보기 · A run without a keyboard
#
# 아래 셀은 `Kim`과 `18`을 입력한 것처럼 프로그램을 실행합니다. 출력이 슬라이드와 같은지 비교하세요.
# 직접 입력해 보려면 새 셀에서 `greeting_program()`을 실행하세요.
#
# ---
#
# The cell below runs your program as if `Kim` and `18` had been typed. Compare its output with the slide.
# To type yourself, run `greeting_program()` in a new cell.

# %%
from unittest.mock import patch

typed = iter(["Kim", "18"])


def type_for_me(question=""):
    answer = next(typed)
    print(f"{question}{answer}")
    return answer


with patch("builtins.input", type_for_me):
    greeting_program()
