def print_sorted(words: list[str]) -> None:
    """낱말을 짧은 것부터 한 줄에 하나씩 출력합니다.

    Prints the words, one a line: short ones first, words of one length by the alphabet.
    """
    # BEGIN SOLUTION
    for word in sorted(words, key=lambda word: (len(word), word)):
        print(word)
    # END SOLUTION
