import { describe, expect, it } from 'vitest';
import {
  checkDefinitions,
  type Link,
  type ModelTable,
  OPERATORS_ONLY,
  type PropertyModel,
  type ResourceDefinition,
} from '../src/index.ts';

/** Hosts run machines; machines have owners of any kind. */
const MODELS: ModelTable = {
  ToyHost: {
    name: 'ToyHost',
    provider: 'toy',
    transient: false,
    visibility: OPERATORS_ONLY,
    properties: [],
    relationships: [edge('machines', 'RUNS_ON', 'ToyMachine', 'IN')],
  },
  ToyMachine: {
    name: 'ToyMachine',
    provider: 'toy',
    transient: false,
    visibility: OPERATORS_ONLY,
    properties: [],
    relationships: [edge('host', 'RUNS_ON', 'ToyHost', 'OUT'), edge('owners', 'OWNED_BY', 'Resource', 'OUT')],
  },
  ToyTeam: {
    name: 'ToyTeam',
    provider: 'toy',
    transient: false,
    visibility: OPERATORS_ONLY,
    properties: [],
    relationships: [edge('machines', 'OWNED_BY', 'ToyMachine', 'IN')],
  },
};

function edge(field: string, type: string, to: string, direction: 'IN' | 'OUT') {
  return { field, type, to, direction, many: true, common: false, properties: [] };
}

function definition(
  kind: string,
  relationships: readonly string[],
  faults: readonly string[] = [],
): ResourceDefinition {
  return {
    kind,
    source: null,
    regional: false,
    relationships,
    faults,
    map: () => ({ key: 'a', alias: null, properties: {}, references: [] }),
  };
}

const host = definition('ToyHost', []);
const machine = definition('ToyMachine', ['host', 'owners']);
const team = definition('ToyTeam', []);
const hostLink: Link = { kind: 'ToyMachine', field: 'host', to: 'ToyHost', exclusive: false, rules: [] };

const check = (definitions: readonly ResourceDefinition[], links: readonly Link[] = []): string[] =>
  checkDefinitions({ definitions, links, models: MODELS });

describe('checkDefinitions', () => {
  it('finds nothing where every edge has one producer; what leads to anything leads to a team, too', () => {
    expect(check([host, machine, team])).toEqual([]);
    expect(check([host, definition('ToyMachine', ['owners']), team], [hostLink])).toEqual([]);
  });

  it('names all producers of an edge that several produce, from either end', () => {
    expect(check([definition('ToyHost', ['machines']), machine, team], [hostLink])).toEqual([
      "edge 'ToyMachine -RUNS_ON-> ToyHost' has 3 producers: definition ToyHost.machines, definition ToyMachine.host, link ToyMachine.host",
    ]);
  });

  it('names once an edge that nobody produces, with the fields that would show nothing', () => {
    expect(check([host, definition('ToyMachine', ['owners'])])).toEqual([
      "edge 'ToyMachine -RUNS_ON-> ToyHost' (ToyHost.machines, ToyMachine.host) has no producer: no definition, no link",
    ]);
  });

  it('does not ask for edges to kinds that nobody reads', () => {
    expect(check([host, team])).toEqual([]);
  });

  it('takes what is shown as anything for produced where a kind produces it from its own end', () => {
    const { ToyMachine, ToyTeam } = MODELS;
    if (!ToyMachine || !ToyTeam) throw new Error('the toys are gone');
    const models: ModelTable = {
      ToyTeam: { ...ToyTeam, relationships: [edge('uses', 'USES', 'Resource', 'OUT')] },
      ToyMachine: { ...ToyMachine, relationships: [edge('team', 'USES', 'ToyTeam', 'IN')] },
    };
    const faults = (relationships: readonly string[]): string[] =>
      checkDefinitions({ definitions: [team, definition('ToyMachine', relationships)], links: [], models });
    expect(faults(['team'])).toEqual([]);
    expect(faults([])).toEqual(expect.arrayContaining([expect.stringContaining("'ToyTeam -USES-> Resource'")]));
  });

  it('lets no link compare what changes without the journal telling', () => {
    const property: PropertyModel = {
      ...{ name: 'address', type: 'String', list: false, nonNull: false, engine: false, common: false },
      ...{ volatile: true, index: false, search: false },
    };
    const { ToyHost, ToyMachine } = MODELS;
    if (!ToyHost || !ToyMachine) throw new Error('the toys are gone');
    const models: ModelTable = {
      ToyHost: { ...ToyHost, properties: [property] },
      ToyMachine: { ...ToyMachine, transient: true, properties: [property] },
    };
    const rule = {
      via: 'address',
      from: 'address',
      to: 'address',
      within: 'any',
      confidence: 1,
      conclusive: true,
    } as const;
    const links = [{ ...hostLink, rules: [rule] }];
    expect(checkDefinitions({ definitions: [host, definition('ToyMachine', ['owners'])], links, models })).toEqual([
      'link ToyMachine.host: ToyMachine is transient, so nobody would notice that it changes (rule address)',
      'link ToyMachine.host: ToyHost.address is volatile, so nobody would notice that it changes (rule address)',
    ]);
  });

  it('tells all faults at once, also of definitions that were made without defineResource', () => {
    const faults = check(
      [
        host,
        host,
        machine,
        team,
        definition('ToyNothing', []),
        definition('ToyTeam', ['boss']),
        definition('ToyHost', [], ['no good']),
      ],
      [{ ...hostLink, kind: 'ToyHost', field: 'rack', to: 'ToyRack' }, hostLink, hostLink],
    );
    expect(faults).toEqual([
      'ToyNothing: there is no such kind in the schema',
      "ToyTeam: relationship 'boss' is not in the schema",
      'ToyHost: no good',
      'ToyHost: there are two definitions of this kind',
      'ToyTeam: there are two definitions of this kind',
      "link ToyHost.rack: kind 'ToyRack' is not in the schema",
      'link ToyMachine.host: it is declared twice',
      "edge 'ToyMachine -RUNS_ON-> ToyHost' has 2 producers: definition ToyMachine.host, link ToyMachine.host",
    ]);
  });
});
