"""Where ministack keeps keys and objects in files; stock, in /tmp, in a folder that any user reads or makes first."""

import atexit
import shutil
import tempfile


def make_state_folder() -> str:
    """A new folder that only its owner reads; it goes with the process."""
    folder = tempfile.mkdtemp(prefix="local-aws-")
    atexit.register(shutil.rmtree, folder, ignore_errors=True)
    return folder
