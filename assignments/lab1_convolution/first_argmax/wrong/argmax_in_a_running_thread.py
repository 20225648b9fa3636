# wrong: np.argmax in a thread that has been running since the cell was executed
# shows: argmax.forbidden
# told: argmax.forbidden
# fails: test_without_np_argmax (argmax.forbidden)
import queue
import threading

import numpy as np


class Worker:
    ask, tell = queue.Queue(), queue.Queue()

    def loop(ask=ask, tell=tell):
        while True:
            tell.put(int(np.argmax(ask.get())))

    threading.Thread(target=loop, daemon=True).start()


def first_argmax(values):
    Worker.ask.put(values)
    return Worker.tell.get()
