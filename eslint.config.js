import reactHooks from 'eslint-plugin-react-hooks'
import tseslint from 'typescript-eslint'

const typescript = ['**/*.{ts,tsx}']

/** An import that belongs to one place; `allowTypes` lets its types travel. */
const ban = (name, place) => ({ name, message: `${name} is used in ${place} only.` })
const sqlite = ban('better-sqlite3', 'electron/host/store')
const electron = ban('electron', 'electron/shell')
const jspdf = ban('jspdf', 'electron/host/export')
const indexing = ban('fractional-indexing', 'electron/core/base/ranks.ts')
/** Node's own way to make a folder with those above it never comes back under `/proc`. */
const folders = ['node:fs', 'node:fs/promises'].map((name) => ({
  name,
  importNames: ['mkdir', 'mkdirSync'],
  message: 'Use host/files/make-folder.ts.',
}))
/** Where databases lie: what opens and closes one of their files as bytes drops SQLite's locks on it. */
const plainFiles = ['node:fs', 'node:fs/promises'].map((name) => ({
  name,
  importNames: [
    ...['open', 'readFile', 'copyFile', 'cp', 'truncate', 'createReadStream', 'createWriteStream'],
    ...['openSync', 'readFileSync', 'copyFileSync', 'cpSync', 'truncateSync', 'openAsBlob'],
  ],
  message: 'Use store/plain-file.ts, which refuses a file that is open as a database.',
}))

const nodeBuiltins = {
  regex: '^(node:|(fs|path|os|crypto|child_process|worker_threads|url|util|stream|events)(/|$))',
  message: 'This layer knows no Node.',
}
const layer = (regex, message) => ({ regex, message })
const imports = (paths, patterns = []) => ({
  '@typescript-eslint/no-restricted-imports': ['error', { paths, patterns }],
})

const forbiddenSyntax = [
  { selector: 'ExportDefaultDeclaration', message: 'Exports have names.' },
  { selector: 'TSEnumDeclaration', message: 'Use a union of string literals.' },
  {
    selector: 'JSXAttribute[name.name="dangerouslySetInnerHTML"]',
    message: 'Markup is never made from text.',
  },
  {
    selector: 'Identifier[name="useTables"]',
    message: 'Ask for the table or record that is drawn.',
  },
]
const clockAndChance = [
  { selector: 'NewExpression[callee.name="Date"][arguments.length=0]', message: 'Take now.' },
  { selector: 'CallExpression[callee.name="Date"]', message: 'Take now as a parameter.' },
]
const markup = ['innerHTML', 'outerHTML', 'insertAdjacentHTML', 'setHTMLUnsafe'].map(
  (property) => ({ property, message: 'Markup is never made from text.' }),
)
const forbiddenProperties = [
  ...markup,
  { object: 'document', property: 'write', message: 'Markup is never made from text.' },
  { property: 'openExternal', message: 'Nothing is opened outside the app.' },
]
/** Sorting the marks of one letter takes the square of their number. */
const form = { property: 'normalize', message: 'Use composed of core/text/compose.ts.' }
const impure = [
  { object: 'Date', property: 'now', message: 'core has no clock: take now as a parameter.' },
  { object: 'Math', property: 'random', message: 'core has no randomness: take ids.' },
  { object: 'globalThis', property: 'crypto', message: 'core has no randomness: take ids.' },
]
const outside = 'core knows neither Node nor the browser.'
const runtimeGlobals = [
  ...['process', 'Buffer', 'crypto', 'performance', 'window', 'document', 'navigator'],
  ...['setTimeout', 'setInterval', 'setImmediate', 'queueMicrotask', 'fetch', 'require'],
  ...['console', 'localStorage', 'structuredClone'],
].map((name) => ({ name, message: outside }))

// These ask for more words without finding faults here.
const tooNoisy = Object.fromEntries(
  [
    'no-confusing-void-expression',
    'no-invalid-void-type',
    'no-meaningless-void-operator',
    'no-misused-spread',
    'no-unnecessary-condition',
    'no-unnecessary-type-parameters',
    'no-unsafe-class-instance-assignment',
    'require-await',
    'unbound-method',
  ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
)

// A test reads what it got as it comes, and tries on purpose what a page must not.
const freeInTests = Object.fromEntries(
  [
    'no-base-to-string',
    'no-deprecated',
    'no-implied-eval',
    'no-non-null-assertion',
    'no-unnecessary-template-expression',
    'no-unsafe-argument',
    'no-unsafe-assignment',
    'no-unsafe-call',
    'no-unsafe-member-access',
    'no-unsafe-return',
    'restrict-template-expressions',
  ].map((rule) => [`@typescript-eslint/${rule}`, 'off']),
)

export default tseslint.config(
  { ignores: ['node_modules/', 'dist/', 'out/', '.cache/', 'assets/', '*.config.*'] },
  { linterOptions: { noInlineConfig: true, reportUnusedDisableDirectives: 'error' } },
  {
    files: typescript,
    extends: [tseslint.configs.strictTypeChecked],
    languageOptions: {
      parserOptions: { projectService: true, tsconfigRootDir: import.meta.dirname },
    },
    rules: {
      'max-lines': ['warn', { max: 300, skipBlankLines: true, skipComments: true }],
      'max-lines-per-function': ['warn', { max: 60, skipBlankLines: true, skipComments: true }],
      'no-restricted-syntax': ['error', ...forbiddenSyntax],
      'no-restricted-properties': ['error', ...forbiddenProperties],
      '@typescript-eslint/consistent-type-definitions': ['error', 'type'],
      '@typescript-eslint/consistent-type-imports': ['error', { disallowTypeAnnotations: false }],
      '@typescript-eslint/no-unused-vars': [
        'error',
        { argsIgnorePattern: '^_', varsIgnorePattern: '^_' },
      ],
      '@typescript-eslint/restrict-template-expressions': ['error', { allowNumber: true }],
      ...tooNoisy,
      ...imports([sqlite, electron, jspdf, indexing]),
    },
  },
  {
    files: ['electron/core/**/*.ts'],
    rules: {
      'no-restricted-globals': ['error', ...runtimeGlobals],
      'no-restricted-properties': ['error', ...forbiddenProperties, ...impure, form],
      'no-restricted-syntax': ['error', ...forbiddenSyntax, ...clockAndChance],
      ...imports(
        [sqlite, electron, jspdf],
        [
          nodeBuiltins,
          layer('^(\\.\\./)+(host|shell|renderer)/', 'core imports core only.'),
          layer(
            '^(?!\\.|zod$|zod/)',
            'core uses zod; in base/, ranks.ts alone fractional-indexing and derived-id.ts uuid.',
          ),
        ],
      ),
    },
  },
  {
    files: ['electron/core/base/ranks.ts'],
    rules: imports(
      [sqlite, electron, jspdf],
      [layer('^(?!\\./ids\\.ts$|fractional-indexing$)', 'ranks know ids and nothing else.')],
    ),
  },
  {
    files: ['electron/core/base/derived-id.ts'],
    rules: imports(
      [sqlite, electron, jspdf],
      [layer('^(?!uuid$)', 'derived ids know nothing of what they are for.')],
    ),
  },
  {
    files: ['electron/host/**/*.ts', 'electron/cli.ts'],
    rules: imports(
      [sqlite, electron, jspdf, indexing, ...folders],
      [layer('(^|/)(shell|renderer)/', 'host knows no window.')],
    ),
  },
  {
    files: ['electron/host/*.ts', 'electron/host/{workshops,backup,session}/**/*.ts'],
    ignores: ['electron/host/{data-folder,reserve}.ts'],
    rules: imports(
      [sqlite, electron, jspdf, indexing, ...folders, ...plainFiles],
      [layer('(^|/)(shell|renderer)/', 'host knows no window.')],
    ),
  },
  {
    files: ['electron/host/store/**/*.ts'],
    rules: imports([electron, jspdf, indexing, ...folders, ...plainFiles]),
  },
  {
    files: ['electron/host/store/{plain-file,try-folder}.ts'],
    rules: imports([electron, jspdf, indexing]),
  },
  {
    files: ['electron/host/export/**/*.ts'],
    rules: imports([sqlite, electron, indexing, ...folders]),
  },
  {
    files: ['electron/host/files/make-folder.ts'],
    rules: imports([sqlite, electron, jspdf, indexing]),
  },
  {
    files: ['electron/shell/**/*.ts'],
    rules: imports([
      sqlite,
      jspdf,
      indexing,
      ...folders,
      { name: 'electron', importNames: ['ipcMain'], message: 'Use windows/page-messages.ts.' },
      { name: 'electron', importNames: ['ipcRenderer'], message: 'Use page-bridge.' },
    ]),
  },
  {
    files: ['electron/shell/windows/page-messages.ts', 'electron/shell/page-bridge/*.ts'],
    rules: imports([sqlite, jspdf, indexing]),
  },
  {
    files: ['electron/core/text/compose.ts'],
    rules: { 'no-restricted-properties': ['error', ...forbiddenProperties, ...impure] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    rules: { 'no-restricted-properties': ['error', ...forbiddenProperties, form] },
  },
  {
    files: ['renderer/**/*.{ts,tsx}'],
    extends: [reactHooks.configs.flat['recommended-latest']],
    rules: imports(
      [sqlite, electron, jspdf, indexing],
      [nodeBuiltins, layer('(^|/)electron/(?!core/)', 'A page reaches the host by contract.')],
    ),
  },
  {
    files: ['test/**/*.{ts,tsx}'],
    rules: {
      'max-lines-per-function': 'off',
      'no-restricted-properties': 'off',
      ...freeInTests,
      ...imports([indexing]),
    },
  },
  { files: ['build/**/*.mjs'], rules: { 'max-lines': ['warn', 300], eqeqeq: 'error' } },
)
