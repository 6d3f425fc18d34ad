import { z } from 'zod';
import { apiError, CommandError } from '../command-error.ts';
import { EXIT } from '../exit-codes.ts';

/** RFC 9457, as the REST API answers. */
const problemSchema = z.looseObject({
  detail: z.string(),
  code: z.string(),
  field: z.string().optional(),
  requestId: z.string().optional(),
});
/** As everything that is refused before it is an operation, and GraphQL. */
const errorsSchema = z.looseObject({
  errors: z.array(z.looseObject({ message: z.string(), extensions: z.looseObject({ code: z.string() }) })).min(1),
});

/** What an answer says that is none. */
export function describeFailedAnswer(url: string, status: number, body: unknown): CommandError {
  const problem = problemSchema.safeParse(body).data;
  const [error] = errorsSchema.safeParse(body).data?.errors ?? [];
  const code = problem?.code ?? error?.extensions.code;
  if (code === undefined) return new CommandError(`${url} answers as no Pellucid does (${status}).`, EXIT.UPSTREAM);
  const { field, requestId } = problem ?? {};
  return apiError(code, problem?.detail ?? error?.message ?? code, {
    ...(field === undefined ? {} : { field }),
    ...(requestId === undefined ? {} : { requestId }),
    ...(code === 'UNAUTHENTICATED' ? { hint: `log in: \`pellucid login --server ${url}\`` } : {}),
  });
}
