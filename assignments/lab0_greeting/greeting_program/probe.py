"""Sits at keyboard and screen of the student's program and notes what was shown before each answer."""

import builtins
import contextlib
import io
import sys

MAX_SHOWN = 4000
MAX_READS = 20
real_print = print


class Screen(io.TextIOWrapper):
    """Standard output that remembers everything; its ``buffer`` works, too."""

    def __init__(self):
        super().__init__(io.BytesIO(), encoding="utf-8", errors="surrogatepass", newline="", write_through=True)
        self.seen = 0

    def news(self):
        """What was shown since the last call."""
        self.flush()
        shown = self.buffer.getvalue()
        new, self.seen = shown[self.seen :], len(shown)
        return new.decode("utf-8", "replace")[-MAX_SHOWN:]

    def close(self):
        """Stay open: closed standard output would lose what it has shown."""


class Keyboard(io.TextIOBase):
    """Standard input that types the answers, a line at a time."""

    def __init__(self, answers, screen):
        self.waiting = list(answers)
        self.screen = screen
        self.prompts = []
        self.reads_past_the_end = 0
        self.asked_again = ""
        self.buffer = Bytes(self)

    def readable(self):
        return True

    def readline(self, size=-1):
        if not self.waiting:
            if not self.reads_past_the_end:
                self.asked_again = self.screen.news()
            self.reads_past_the_end += 1
            if self.reads_past_the_end > MAX_READS:
                raise KeyboardInterrupt
            return ""
        self.prompts.append(self.screen.news())
        return self.waiting.pop(0) + "\n"

    def read(self, size=-1):
        return "".join(iter(self.readline, ""))

    def readlines(self, hint=-1):
        return list(iter(self.readline, ""))

    def __next__(self):
        line = self.readline()
        if not line:
            raise StopIteration
        return line


class Bytes:
    """``sys.stdin.buffer``."""

    def __init__(self, keyboard):
        self.keyboard = keyboard

    def readline(self, size=-1):
        return self.keyboard.readline().encode()

    def read(self, size=-1):
        return self.keyboard.read().encode()

    def __iter__(self):
        return iter(self.readline, b"")


def run_program(greeting_program, answers, only_questions):
    """Run the program with ``answers`` typed one after the other.

    Args:
        only_questions: once it has asked something, whatever it raises is let go.

    Returns:
        prompts: what the screen showed before each answer was read; output: what it showed after the last;
        unread: how many answers nobody asked for; too_many: whether the program asked for more; asked_again: what the
        screen showed before the first question that has no answer; returned: whether it returned a text with the first
        answer; glued: what the last print with several values would have shown without
        blanks between them.
    """
    screen = Screen()
    keyboard = Keyboard(answers, screen)
    returned, glued = None, ""

    def show(*values, **options):
        nonlocal glued
        if len(values) > 1:
            glued = "".join(map(str, values))[:MAX_SHOWN]
        real_print(*values, **options)

    def ask(prompt="", /):
        print(prompt, end="")
        line = keyboard.readline()
        if not line:
            raise EOFError("EOF when reading a line")
        return line.rstrip("\n")

    with standard_streams(keyboard, screen, ask, show):
        try:
            returned = greeting_program()
        except (EOFError, KeyboardInterrupt):
            if not keyboard.reads_past_the_end:
                raise
        except Exception:
            if not (only_questions and keyboard.prompts):
                raise
    return {
        "prompts": keyboard.prompts,
        "output": screen.news(),
        "unread": len(keyboard.waiting),
        "too_many": keyboard.reads_past_the_end > 0,
        "asked_again": keyboard.asked_again,
        "returned": isinstance(returned, str) and answers[0] in returned,
        "glued": glued,
    }


@contextlib.contextmanager
def standard_streams(keyboard, screen, ask, show):
    """Put keyboard and screen in place, also where the student's cells have names for the old ones."""
    names = sys.modules["__main__"].__dict__
    old_input, old_stdin = builtins.input, (sys.stdin, sys.__stdin__)
    changed = {}
    for name, value in names.items():
        new = value
        if value is old_input:
            new = ask
        elif any(value is stream for stream in old_stdin):
            new = keyboard
        elif isinstance(value, io.TextIOBase) and name != "stderr":
            new = screen
        elif any(stream is not None and getattr(value, "__self__", None) is stream for stream in old_stdin):
            # `input = sys.stdin.readline`
            new = getattr(keyboard, value.__name__, value)
        elif name == "write" and isinstance(getattr(value, "__self__", None), io.TextIOBase):
            new = screen.write
        if new is not value:
            changed[name] = value
            names[name] = new
    stdin, stdout = sys.stdin, sys.stdout
    builtins.input, sys.stdin, sys.stdout = ask, keyboard, screen
    builtins.print = show
    try:
        yield
    finally:
        builtins.input, sys.stdin, sys.stdout = old_input, stdin, stdout
        builtins.print = real_print
        names.update(changed)
