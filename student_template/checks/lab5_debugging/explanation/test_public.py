from autograder.checks import fail, kind_of, missing


def test_explanation_is_there(EXPLANATION):
    """EXPLANATION holds a text.
    EXPLANATION에 글이 있습니다."""
    if not isinstance(EXPLANATION, str):
        fail("explanation.not_text", received=kind_of(EXPLANATION))
    # Exactly the stub: not begun.
    if EXPLANATION == "":
        missing()
    if not any(letter.isalnum() for letter in EXPLANATION):
        fail("explanation.empty")
    words = EXPLANATION.strip().strip(".!…").casefold()
    if words in PLACEHOLDERS:
        fail("explanation.placeholder")


PLACEHOLDERS = {
    "todo",
    "여기에 설명을 쓰세요",
    "여기에 쓰세요",
    "설명을 쓰세요",
    "write your explanation here",
    "write here",
    "write me",
}
