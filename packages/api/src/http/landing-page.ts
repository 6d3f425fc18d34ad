import type { ApolloServerPlugin, GraphQLServerListener } from '@apollo/server';
import { ApolloServerPluginLandingPageLocalDefault } from '@apollo/server/plugin/landingPage/default';
import type { Example } from './examples.ts';

const OFFLINE = 'it appears that you might be offline.';

/**
 * Apollo Sandbox with the first example at hand. The Sandbox itself comes from Apollo's servers; where they cannot be
 * reached, the page points to GraphiQL, which comes from here.
 */
export function landingPage(example: Example | undefined): ApolloServerPlugin {
  const sandbox = ApolloServerPluginLandingPageLocalDefault({
    footer: false,
    embed: { runTelemetry: false, endpointIsEditable: false },
    ...(example ? { document: example.query } : {}),
    ...(example?.variables ? { variables: JSON.parse(example.variables) } : {}),
  });
  return {
    async serverWillStart(service): Promise<GraphQLServerListener> {
      const listener = (await sandbox.serverWillStart?.(service)) ?? {};
      const { renderLandingPage } = listener;
      if (!renderLandingPage) return listener;
      return {
        ...listener,
        renderLandingPage: async () => {
          const { html } = await renderLandingPage();
          const text = typeof html === 'string' ? html : await html();
          return { html: text.replace(OFFLINE, `${OFFLINE} <a href="/graphiql">GraphiQL</a> needs no internet.`) };
        },
      };
    },
  };
}
