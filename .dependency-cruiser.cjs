/** Who may import whom: core <- host <- shell, core <- renderer. See electron/README.md. */
const only = (name, where) => ({
  name: `${name}-only-in-${where.replaceAll('/', '-')}`,
  severity: 'error',
  comment: `${name} is imported in ${where} and nowhere else.`,
  from: { path: '^(electron|renderer)/', pathNot: `^${where}/` },
  to: { path: `(^|node_modules/)(@types/)?${name}(/|$)`, pathNot: '^electron/' },
})

/** The folders of a place stand above one another; types count too, and a folder's own folders with it. */
const circleOfFolders = (place, comment) => ({
  name: `no-circle-of-folders-in-${place.replaceAll('/', '-')}`,
  comment,
  severity: 'error',
  scope: 'folder',
  from: { path: `^${place}/[^/]+$` },
  to: { path: `^${place}/[^/]+$`, circular: true },
})

const layer = (name, from, to) => ({ name, severity: 'error', from: { path: from }, to })

/** @type {import('dependency-cruiser').IConfiguration} */
module.exports = {
  forbidden: [
    layer('core-imports-core-only', '^electron/core/', {
      pathNot: '^electron/core/|node_modules/(zod|fractional-indexing|uuid)/',
    }),
    layer('features-know-no-contract', '^electron/core/(?!contract/)', {
      path: '^electron/core/contract/',
    }),
    layer('host-knows-no-shell', '^electron/(host/|cli\\.ts)', {
      path: '^(electron/shell|renderer)/',
    }),
    layer('shell-knows-no-page', '^electron/shell/', { path: '^renderer/' }),
    layer('renderer-knows-core-only', '^renderer/', { path: '^electron/(?!core/)' }),
    layer('renderer-knows-no-node', '^renderer/', { dependencyTypes: ['core'] }),
    layer('product-knows-no-test-or-build', '^(electron|renderer)/', { path: '^(test|build)/' }),
    only('better-sqlite3', 'electron/host/store'),
    only('electron', 'electron/shell'),
    only('jspdf', 'electron/host/export'),
    only('fractional-indexing', 'electron/core/base'),
    layer('product-needs-no-dev-package', '^(electron|renderer)/', {
      dependencyTypes: ['npm-dev'],
      dependencyTypesNot: ['type-only'],
      pathNot: 'node_modules/(electron|@types|vite/client)',
    }),
    layer('every-import-resolves', '^(electron|renderer)/', { couldNotResolve: true }),
    {
      name: 'no-circle',
      comment: 'Types count too.',
      severity: 'error',
      from: { path: '^(electron|renderer)/' },
      to: { circular: true },
    },
    circleOfFolders('electron/core', 'Features stand below the workshop, the course above it.'),
    circleOfFolders('electron/host', 'What opens and keeps stands below what answers.'),
    circleOfFolders('electron/shell', 'Windows and menus stand below the start.'),
    circleOfFolders('renderer/board', 'The rooms of the board stand above one another.'),
  ],
  options: {
    doNotFollow: { path: 'node_modules' },
    tsPreCompilationDeps: true,
    enhancedResolveOptions: {
      extensions: ['.ts', '.tsx', '.mjs', '.js', '.json', '.css'],
      exportsFields: ['exports'],
      conditionNames: ['import', 'require', 'node', 'default', 'types'],
    },
  },
}
