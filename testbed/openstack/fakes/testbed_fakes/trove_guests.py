"""Stands for the guest agents of all Trove instances: reports each as healthy, as an agent in its server would every few seconds.

usage: svc.py testbed_fakes.trove_guests:main trove-guests --config-file trove.conf
"""
import time

from trove.cmd.common import initialize


def main():
    initialize()
    from trove.common.context import TroveContext
    from trove.conductor.api import API
    from trove.instance.models import DBInstance
    while True:
        conductor = API(TroveContext())
        for instance in DBInstance.find_all(deleted=False):
            if instance.compute_instance_id:
                conductor.heartbeat(instance.id, {'service_status': 'healthy'}, sent=time.time())
        time.sleep(10)
