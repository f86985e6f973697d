"""The folder for ministack's keys, objects and function code; unpatched, every user can read them in /tmp."""

import atexit
import shutil
import tempfile


def make_state_folder() -> str:
    """Creates a private folder, also for temporary files, which is removed when the process ends."""
    folder = tempfile.mkdtemp(prefix="local-aws-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    tempfile.tempdir = folder
    return folder
