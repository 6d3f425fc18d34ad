import { describe, expect, it } from 'vitest';
import {
  attachInterface,
  beginServerAction,
  finishServerAction,
  SERVER_ACTIONS,
  setServerTags,
  waitForServerGone,
} from '../src/index.ts';
import { fakeNova, novaServer } from './support/fake-nova.ts';

const wait = (states: string[] = []) => ({
  timeoutMs: 10_000,
  signal: AbortSignal.timeout(15_000),
  onState: (state: string) => void states.push(state),
});

const SERVER = 'GET /servers/server-1';
const ACTION = 'POST /servers/server-1/action';

describe('an action', () => {
  it('is asked for, and followed to its end', async () => {
    const nova = await fakeNova();
    nova.on(ACTION, { status: 202 });
    nova.on(
      SERVER,
      novaServer({ status: 'ACTIVE' }),
      novaServer({ status: 'ACTIVE', task: 'resize_prep' }),
      novaServer({ status: 'RESIZE', task: 'resize_finish' }),
      novaServer({ status: 'VERIFY_RESIZE' }),
    );
    const states: string[] = [];
    const { resizeServer: resize } = SERVER_ACTIONS;
    const begun = await beginServerAction(nova.cloud, resize, { id: 'server-1', input: { flavorId: 'large' } });
    const server = await finishServerAction(nova.cloud, resize, begun, wait(states));
    expect(server.status).toBe('VERIFY_RESIZE');
    expect(states).toEqual(['resize_finish', 'VERIFY_RESIZE']);
    expect(nova.requests().find(({ method }) => method === 'POST')?.body).toEqual({ resize: { flavorRef: 'large' } });
  });

  it('is refused in the wrong state, in the words of our API', async () => {
    const nova = await fakeNova();
    nova.on(SERVER, novaServer({ status: 'ACTIVE' }));
    const begun = beginServerAction(nova.cloud, SERVER_ACTIONS.startServer, { id: 'server-1', input: {} });
    await expect(begun).rejects.toMatchObject({
      code: 'CONFLICT',
      field: 'id',
      message: 'server web is ACTIVE; startServer is for servers that are SHUTOFF',
    });
  });

  it('that was heard before its answer was lost is not refused', async () => {
    const nova = await fakeNova();
    nova.on(SERVER, novaServer({ status: 'ACTIVE' }));
    const again = { id: 'server-1', input: {}, isRetry: true };
    expect(await beginServerAction(nova.cloud, SERVER_ACTIONS.startServer, again)).toMatchObject({ status: 'ACTIVE' });
    expect(nova.requests().map(({ method }) => method)).toEqual(['GET']);
  });

  it('is left to Nova while something else is done with the server', async () => {
    const nova = await fakeNova();
    nova.on(SERVER, novaServer({ status: 'ACTIVE', task: 'powering-off' }));
    const message = "Cannot 'start' instance server-1 while it is in task_state powering-off";
    nova.on(ACTION, { status: 409, body: { conflictingRequest: { code: 409, message } } });
    const begun = beginServerAction(nova.cloud, SERVER_ACTIONS.startServer, { id: 'server-1', input: {} });
    await expect(begun).rejects.toMatchObject({ code: 'CONFLICT', message });
  });

  it('that Nova gives up fails with what Nova tells of it', async () => {
    const nova = await fakeNova();
    nova.on(
      SERVER,
      novaServer({ status: 'ACTIVE' }),
      novaServer({ status: 'RESIZE', task: 'resize_prep' }),
      novaServer({ status: 'ACTIVE' }),
    );
    nova.on(ACTION, { status: 202 });
    nova.on('GET /servers/server-1/os-instance-actions', { body: { instanceActions: [{ request_id: 'req-1' }] } });
    nova.on('GET /servers/server-1/os-instance-actions/req-1', {
      body: {
        instanceAction: { action: 'resize', message: 'Error', events: [{ result: 'Error', details: 'No valid host' }] },
      },
    });
    const { resizeServer: resize } = SERVER_ACTIONS;
    const begun = await beginServerAction(nova.cloud, resize, { id: 'server-1', input: { flavorId: 'large' } });
    await expect(finishServerAction(nova.cloud, resize, begun, wait())).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: 'server web (server-1): it is ACTIVE again: No valid host',
    });
  });

  it('that ends in ERROR fails with the fault', async () => {
    const nova = await fakeNova();
    nova.on(SERVER, novaServer({ status: 'SHUTOFF' }), novaServer({ status: 'ERROR', fault: 'the disk is full' }));
    nova.on(ACTION, { status: 202 });
    const { startServer: start } = SERVER_ACTIONS;
    const begun = await beginServerAction(nova.cloud, start, { id: 'server-1', input: {} });
    await expect(finishServerAction(nova.cloud, start, begun, wait())).rejects.toMatchObject({
      code: 'UPSTREAM_FAILED',
      message: expect.stringContaining('the disk is full'),
    });
  });

  it('confirming a resize leaves the status as it is until it is done', async () => {
    const nova = await fakeNova();
    nova.on(
      SERVER,
      novaServer({ status: 'VERIFY_RESIZE' }),
      novaServer({ status: 'VERIFY_RESIZE' }),
      novaServer({ status: 'SHUTOFF' }),
    );
    nova.on(ACTION, { status: 204 });
    const { confirmServerResize: confirm } = SERVER_ACTIONS;
    const begun = await beginServerAction(nova.cloud, confirm, { id: 'server-1', input: {} });
    expect(await finishServerAction(nova.cloud, confirm, begun, wait())).toMatchObject({ status: 'SHUTOFF' });
  });

  it('tells what the cloud is too old for', async () => {
    const nova = await fakeNova('2.72');
    nova.on(SERVER, novaServer({ status: 'ACTIVE' }));
    const begun = beginServerAction(nova.cloud, SERVER_ACTIONS.lockServer, {
      id: 'server-1',
      input: { reason: 'audit' },
    });
    await expect(begun).rejects.toMatchObject({ code: 'INVALID_INPUT', field: 'reason' });
  });

  it('on a server that is not there says so', async () => {
    const nova = await fakeNova();
    nova.on(SERVER, { status: 404, body: { itemNotFound: { message: 'Instance server-1 could not be found.' } } });
    const begun = beginServerAction(nova.cloud, SERVER_ACTIONS.stopServer, { id: 'server-1', input: {} });
    await expect(begun).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'id' });
  });
});

describe('a server that is deleted', () => {
  it('is gone when Nova knows it no more: the graph is to show the same', async () => {
    const nova = await fakeNova();
    const gone = { status: 404, body: { itemNotFound: { message: 'no such instance' } } };
    nova.on(SERVER, novaServer({ status: 'ACTIVE', task: 'deleting' }), novaServer({ status: 'DELETED' }), gone);
    const states: string[] = [];
    await waitForServerGone(nova.cloud, 'server-1', wait(states));
    expect(states).toEqual(['deleting', 'DELETED']);
    expect(nova.requests()).toHaveLength(3);
  });

  it('is done with where its owner can restore it', async () => {
    const nova = await fakeNova();
    nova.on(SERVER, novaServer({ status: 'SOFT_DELETED' }));
    await waitForServerGone(nova.cloud, 'server-1', wait());
    expect(nova.requests()).toHaveLength(1);
  });
});

describe('a server that is plugged in again, because the answer was lost', () => {
  const port = {
    ...{ port_id: 'port-1', net_id: 'net-1', mac_addr: 'fa:16:3e:00:00:01', port_state: 'ACTIVE' },
    fixed_ips: [{ subnet_id: 'subnet-1', ip_address: '10.0.0.5' }],
  };

  it.each([
    [{ portId: 'port-1' }, 0],
    [{ networkId: 'net-1', fixedIp: '10.0.0.5' }, 0],
    [{ networkId: 'net-1', fixedIp: '10.0.0.6' }, 1],
    // Nothing to find it by.
    [{ networkId: 'net-1' }, 1],
  ])('%j is asked for %s times more', async (input, times) => {
    const nova = await fakeNova();
    nova.on('GET /servers/server-1/os-interface', { body: { interfaceAttachments: [port] } });
    nova.on('POST /servers/server-1/os-interface', { body: { interfaceAttachment: port } });
    await attachInterface(nova.cloud, 'server-1', input, { value: 'key-1', isRetry: true });
    expect(nova.requests().filter(({ method }) => method === 'POST')).toHaveLength(times);
  });
});

it('the tags of a server of another project are as unknown as the server', async () => {
  const nova = await fakeNova();
  const message = "Policy doesn't allow os_compute_api:os-server-tags:update_all to be performed.";
  nova.on('PUT /servers/server-1/tags', { status: 403, body: { forbidden: { code: 403, message } } });
  const unknown = 'Instance server-1 could not be found.';
  nova.on('GET /servers/server-1', { status: 404, body: { itemNotFound: { code: 404, message: unknown } } });
  const set = setServerTags(nova.cloud, 'server-1', ['mine']);
  await expect(set).rejects.toMatchObject({ code: 'NOT_FOUND', field: 'id' });
});
