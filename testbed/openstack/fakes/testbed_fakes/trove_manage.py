"""trove-manage of Trove 18, which calls what Python 3.11 has no more."""
import inspect

inspect.getargspec = inspect.getfullargspec

from trove.cmd.manage import main  # noqa: E402,F401: svc.py calls it
