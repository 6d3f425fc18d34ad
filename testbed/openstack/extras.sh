# Starts the optional services; sourced by up.sh.
EXTRA_APIS="octavia-api:$P_OCTAVIA heat-api:$P_HEAT barbican-api:$P_BARBICAN designate-api:$P_DESIGNATE manila-api:$P_MANILA
 gnocchi-api:$P_GNOCCHI aodh-api:$P_AODH cloudkitty-api:$P_CLOUDKITTY"
for x in $EXTRA_APIS; do
  n=${x%:*}; if has "${n%-api}"; then need_port "${x#*:}" "$n"; fi
done
if has octavia; then
  uwsgi octavia-api $P_OCTAVIA octavia.api.app:setup_app "$ETC/octavia.conf" kw 1
  py octavia-worker octavia.cmd.octavia_worker:main --config-file "$ETC/octavia.conf"
fi
if has heat; then
  py heat-api heat.cmd.api:main --config-file "$ETC/heat.conf"
  py heat-engine heat.cmd.engine:main --config-file "$ETC/heat.conf"
fi
if has barbican; then uwsgi barbican-api $P_BARBICAN paste.deploy:loadapp "$ETC/barbican.conf" "paste:$TPL/usr/share/barbican-common/barbican-api-paste.ini" 1; fi
if has designate; then
  py designate-central designate.cmd.central:main --config-file "$ETC/designate.conf"
  py designate-api designate.cmd.api:main --config-file "$ETC/designate.conf"
  py designate-worker designate.cmd.worker:main --config-file "$ETC/designate.conf"
fi
if has manila; then
  py manila-api manila.cmd.api:main --config-file "$ETC/manila.conf"
  py manila-scheduler manila.cmd.scheduler:main --config-file "$ETC/manila.conf"
  py manila-share manila.cmd.share:main --config-file "$ETC/manila.conf"
fi
if has gnocchi; then uwsgi gnocchi-api $P_GNOCCHI gnocchi.cli.api:wsgi "$ETC/gnocchi.conf" sys 1
  py gnocchi-metricd gnocchi.cli.metricd:metricd --config-file "$ETC/gnocchi.conf"; fi
if has aodh; then uwsgi aodh-api $P_AODH aodh.api.app:build_wsgi_app "$ETC/aodh.conf" sys 1; fi
if has cloudkitty; then uwsgi cloudkitty-api $P_CLOUDKITTY cloudkitty.api.app:build_wsgi_app "$ETC/cloudkitty.conf" sys 1; fi
for x in $EXTRA_APIS; do
  n=${x%:*}; if has "${n%-api}" && [ -e "$S/done/${n%-api}" ]; then wait_for 300 "$n" http_up "${x#*:}" || failed="$failed $n"; fi
done
if has designate; then once designate-pool svc designate.cmd.manage:main designate-manage --config-file "$ETC/designate.conf" pool update --file "$ETC/designate-pools.yaml" || failed="$failed designate-pool"; fi
