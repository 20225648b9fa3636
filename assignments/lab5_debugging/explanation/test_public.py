"""Public: whether there is a text of your own. Nothing is hidden: an instructor reads and marks what it says.
공개 검사는 직접 쓴 글이 있는지만 봐요. 비공개 검사는 없고, 내용은 담당자가 읽고 채점해요."""

import re

from autograder.student.checks import fail, kind_of, missing

# Fewer letters are no explanation.
FEWEST_LETTERS = 5
# As many letters of the exercise's words in one piece are a sentence of it.
SENTENCE = 15


def test_explanation_is_there(EXPLANATION):
    """EXPLANATION holds a text of your own.
    EXPLANATION에 직접 쓴 글이 있습니다."""
    if kind_of(EXPLANATION) == "ellipsis":
        fail("explanation.placeholder")
    if EXPLANATION is None:
        fail("explanation.none")
    if not isinstance(EXPLANATION, str):
        fail("explanation.not_text", received=kind_of(EXPLANATION))
    # Exactly the stub: not begun.
    if EXPLANATION == "":
        missing("explanation.empty")
    if not letters_of(EXPLANATION):
        fail("explanation.empty")
    sentences = re.split(r"[.?!…\n]|\(\d\)", EXPLANATION)
    # A short heading such as "1) 이유:" says nothing yet.
    parts = [part for one in sentences for part in re.sub(r"^[^:]{1,15}:", "", one).split(":")]
    written = [letters_of(part) for part in parts]
    own = [letters for letters in written if letters not in PLACEHOLDERS | {""} and letters not in PROMPT]
    own = [letters for letters in own if not YET_TO_WRITE.fullmatch(letters)]
    if len("".join(own)) < FEWEST_LETTERS:
        copied = any(letters in PROMPT for letters in written if len(letters) >= SENTENCE)
        fail("explanation.prompt_only" if copied else "explanation.placeholder")


def letters_of(text):
    """Letters and digits alone, in small letters: spaces, punctuation and list marks make no difference."""
    return "".join(letter for letter in text.casefold() if letter.isalnum())


PLACEHOLDERS = {
    letters_of(text)
    for text in (
        "TODO",
        "FIXME",
        "여기에 설명을 쓰세요",
        "여기에 쓰세요",
        "설명을 쓰세요",
        "여기에 작성하세요",
        "write your explanation here",
        "your explanation here",
        "write here",
        "write me",
        "explanation",
        "lorem ipsum",
    )
}
# A short sentence that says only that something is to be written, or will be.
YET_TO_WRITE = re.compile(
    r"(todo|fixme|tbd|.{0,20}(쓰세요|쓰십시오|적으세요|채우세요|작성하세요|입력하세요|써야해요|써야함|쓸것|쓸게요|쓸예정|채울게요|"
    r"쓰기|작성예정|작성할게요|작성중|미작성|준비중|later|laterplease|tobewritten|tobedone|comingsoon|notyet|fillin|fillthisin))"
)
# The words of prompt.md, which students' repositories do not hold; a test compares the two.
PROMPT = letters_of("""
상수 EXPLANATION에 두 가지를 여러분의 말로 쓰세요: (1) predict_seven의 처음 코드는 왜 실패했나요? (2) 그 코드와
build_improved_model의 Dense 모델을 어떻게 바꿨고, CNN이 왜 더 나은가요?
ChatGPT의 답을 그대로 옮기지 말고, 무엇을 확인했는지 한 문장 이상 쓰세요.
문제의 문장이나 '쓰세요' 같은 자리 표시만 남기면 안 됩니다.
자동 채점은 글이 있는지만 보고, 내용은 담당자가 직접 읽고 채점합니다.

Write two things in your own words into the constant EXPLANATION: (1) Why did the first code in
predict_seven fail? (2) How did you change that code and the Dense model of build_improved_model,
and why is a CNN better?
Do not copy ChatGPT's answer; say what you checked, in a sentence or more. The words of this
exercise or a placeholder alone do not count. Automatic grading only looks for a text; an instructor
reads and marks what it says.
""")
