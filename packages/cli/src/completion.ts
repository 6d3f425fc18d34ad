import tab from '@bomb.sh/tab/commander';
import type { Command } from 'commander';

/**
 * The library's own script for bash needs the package bash-completion, and evaluates what was typed: `$(…)` would be run by the
 * tab key.
 */
const BASH = `_pellucid() {
  local line
  COMPREPLY=()
  while IFS= read -r line; do
    [[ $line == :* ]] || COMPREPLY+=("\${line%%$'\\t'*}")
  done < <(pellucid complete -- "\${COMP_WORDS[@]:1:COMP_CWORD}" 2> /dev/null)
}
complete -o default -F _pellucid pellucid
`;

const HELP = `
Examples:
  source <(pellucid completion bash)
  pellucid completion zsh > "\${fpath[1]}/_pellucid"
  pellucid completion fish > ~/.config/fish/completions/pellucid.fish`;

/** Adds `completion`, which writes a shell's script, and what these scripts ask. */
export function addCompletion(program: Command): void {
  const candidates = tab(program, { completionCommandName: 'completion' });
  program.commands
    .find((one) => one.name() === 'completion')
    ?.description('write the script by which a shell completes commands')
    .addHelpText('after', HELP)
    .action((shell: string) => {
      if (shell === 'bash') process.stdout.write(BASH);
      else candidates.setup(program.name(), program.name(), shell);
    });
}
