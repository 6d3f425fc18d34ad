"""Runs one of Swift's processes with its swift.conf beside the given file: Swift's own programs know /etc/swift alone.

usage: swift_server.py CONF account-server|container-server|object-server|proxy-server|container-updater
"""
import os
import sys
from swift.common import utils

conf, section = sys.argv[1:]
utils.set_swift_dir(os.path.dirname(conf))
if section == 'container-updater':
    from swift.common.daemon import run_daemon
    from swift.container.updater import ContainerUpdater
    run_daemon(ContainerUpdater, conf, section=section)
else:
    from swift.common.wsgi import run_wsgi
    sys.exit(run_wsgi(conf, section))
