/** The kinds of article that `whence new` starts. */
export const KINDS = ['problem', 'runbook', 'how-to'] as const;

export type ArticleKind = (typeof KINDS)[number];

/** A new article of `kind`: it compiles, with a warning at each sentence that is to be replaced. `today`: ISO `YYYY-MM-DD`. */
export function writeArticle(kind: ArticleKind, title: string, today: string): string {
  return `---\ntitle: ${JSON.stringify(title)}\nproducts: []\nupdated: ${today}\n---\n\n${BODIES[kind]}`;
}

const PROBLEM = `## Symptoms

What one sees, in the words of the screen. A message stands in a block of its own, letter by letter:

\`\`\`text
The message
\`\`\`

## Cause

This problem can occur for one of the following reasons:

- The first possible cause, and how to see whether it is the one. <!-- whence: likely often -->
- The second possible cause.

## Resolution

1. Begin each step with what to do. <!-- whence: takes 5 min -->
2. If the service is stopped, open the step with that condition, as this one does.
3. Type the following command:

   \`\`\`cmd
   net start spooler
   \`\`\`

4. Check whether the problem is solved.

## Workaround

Use another way until the cause is removed, and say which.
`;

const RUNBOOK = `## Meaning

What the alert says has happened.

## Impact

What no longer works, and for whom.

## Diagnosis

1. List what is concerned:

   \`\`\`sh
   systemctl --failed
   \`\`\`

2. Look for the first error in the log.

## Mitigation

1. Restart what has failed.
2. Check whether the alert has gone.
`;

const HOW_TO = `What this is for, and when one needs it.

## Procedure

1. Open what is to be changed.
2. Make the change.
3. Check that it has taken effect.
`;

const BODIES: Readonly<Record<ArticleKind, string>> = { problem: PROBLEM, runbook: RUNBOOK, 'how-to': HOW_TO };
