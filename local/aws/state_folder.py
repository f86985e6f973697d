"""The folder for ministack's keys, objects and function code; stock, folders in /tmp that every user can read."""

import atexit
import shutil
import tempfile


def make_state_folder() -> str:
    """Makes a folder, also for temporary files, that only its owner reads and that is removed when the process ends."""
    folder = tempfile.mkdtemp(prefix="local-aws-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    tempfile.tempdir = folder
    return folder
