"""The folder for ministack's keys and objects; stock, a folder in /tmp that every user can read or create first."""

import atexit
import shutil
import tempfile


def make_state_folder() -> str:
    """Makes a folder that only its owner reads and that is removed when the process ends."""
    folder = tempfile.mkdtemp(prefix="local-aws-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
