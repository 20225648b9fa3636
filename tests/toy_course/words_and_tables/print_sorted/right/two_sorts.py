# right: sorts by the alphabet, then by length, which keeps the order of equals
def print_sorted(words: list[str]) -> None:
    words = sorted(words)
    words.sort(key=len)
    for word in words:
        print(word)
